import type { Resolver } from '../../../graph/model/index.ts';
import { eventSignature } from './event-signature.ts';
import { judgeEvents } from './events.ts';
import { judgeOrganisations, judgePlaces } from './named.ts';
import { attachPerson, judgePersons } from './persons.ts';

/** Knows when two signatures are the same person, body, place, meeting or event, and why. */
export const resolver: Resolver = {
  judge(a, b) {
    if (a.kind !== b.kind || a.key === b.key) return undefined;
    // What the lexicon knows is one by its id.
    if (a.strength !== 'strong' || b.strength !== 'strong') return undefined;
    const [left, right] = a.key < b.key ? [a, b] : [b, a];
    if (a.kind === 'Person') return judgePersons(left, right);
    if (a.kind === 'Organisation') return judgeOrganisations(left, right);
    if (a.kind === 'Place') return judgePlaces(left, right);
    return a.kind === 'Meeting' || a.kind === 'Event' ? judgeEvents(left, right) : undefined;
  },
  attach(weak, cluster) {
    return weak.kind === 'Person' ? attachPerson(weak, cluster) : undefined;
  },
  eventSignature,
};
