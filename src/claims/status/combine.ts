import type { Status } from '../../../graph/model/index.ts';
import type { Cue } from './data/cues.ts';

const NEGATED: Readonly<Record<Status, Status>> = {
  happened: 'denied',
  ongoing: 'denied',
  planned: 'denied',
  likely: 'unlikely',
  possible: 'unlikely',
  unlikely: 'likely',
  denied: 'happened',
  cancelled: 'planned',
};

export const negateIf = (negated: boolean, status: Status): Status => (negated ? NEGATED[status] : status);

/** What a cue makes of the thing it governs, when the cue itself stands so. */
export function combine(cue: Cue, outer: Status): Status {
  const negative = outer === 'denied' || outer === 'unlikely';
  switch (cue) {
    case 'factual':
    case 'says':
      return outer;
    case 'planned':
      return negative ? 'denied' : outer === 'possible' ? 'possible' : outer === 'cancelled' ? 'cancelled' : 'planned';
    case 'likely':
      return negative ? 'unlikely' : 'likely';
    case 'possible':
      return negative ? 'unlikely' : 'possible';
    case 'unlikely':
      return negative ? 'likely' : 'unlikely';
    case 'denied':
      return negative ? 'planned' : outer === 'possible' ? 'possible' : 'denied';
    case 'cancelled':
      return negative ? 'planned' : outer === 'possible' || outer === 'likely' ? 'unlikely' : 'cancelled';
    case 'postponed':
      return negative ? 'planned' : 'cancelled';
    case 'denies':
      return negative ? 'possible' : 'denied';
    default:
      return negative ? 'happened' : 'unlikely';
  }
}
