import type { Resolver } from '../../../graph/model/index.ts';
import { eventSignature } from './event-signature.ts';
import { judgeEvents } from './events.ts';
import { judgeOrganisations, judgePlaces } from './named.ts';
import { attachBlocksOf, attachPerson, judgePersons, namesMayGoTogether, narrowBlocksOf } from './persons.ts';

/** Knows when two signatures are the same person, body, place, meeting or event, and why. */
export const resolver: Resolver = {
  judge(a, b) {
    if (a.kind !== b.kind || a.key === b.key) return undefined;
    // Two that the lexicon knows are told apart by their ids; a bare surname is attached, not judged.
    if (a.strength === 'weak' || b.strength === 'weak') return undefined;
    if (a.strength === 'exact' && b.strength === 'exact') return undefined;
    const [left, right] = a.key < b.key ? [a, b] : [b, a];
    if (a.kind === 'Person') return judgePersons(left, right);
    if (a.kind === 'Organisation') return judgeOrganisations(left, right);
    if (a.kind === 'Place') return judgePlaces(left, right);
    return a.kind === 'Meeting' || a.kind === 'Event' ? judgeEvents(left, right) : undefined;
  },
  mayBeSame: (a, b) => a.kind !== 'Person' || b.kind !== 'Person' || namesMayGoTogether(a, b),
  attach(weak, cluster) {
    return weak.kind === 'Person' ? attachPerson(weak, cluster) : undefined;
  },
  eventSignature,
  narrowBlocks: (signature) => (signature.kind === 'Person' ? narrowBlocksOf(signature) : undefined),
  attachBlocks: (signature) => (signature.kind === 'Person' ? attachBlocksOf(signature) : []),
};
