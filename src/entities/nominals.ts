import type { Mention, OfficeTitle } from '../../graph/model/index.ts';
import { listBehind, namedBeside } from './apposition.ts';
import { BODIES, bodyMeant } from './bodies.ts';
import { addOffice, officesOf, statesOf, tokenBefore, type Work } from './cluster.ts';
import { type Discourse, recent } from './discourse.ts';
import { FIGHTERS, fightersBefore } from './fighters.ts';
import { pointsBack, withoutSpeaker } from './groups.ts';
import { knownBearer } from './known-holders.ts';
import { government, isGovernment, isLand, land } from './lands.ts';
import { headOf, sameOffice, singular, spokenOfAs, standsForOwner } from './office-classes.ts';
import { holderOf } from './office-holders.ts';
import { drafted, ownersOf } from './offices.ts';
import { resolveSet } from './plurals.ts';
import { possessorsBefore } from './possessors.ts';

/** The clusters that a word group without a name stands for; empty where it is unclear. */
export function resolveNominal(work: Work, discourse: Discourse, mention: Mention): readonly number[] {
  const { nominal } = mention;
  if (!nominal) return [];
  const office = mention.offices[0];
  const owners = ownersBeside(work, mention, office);
  if (nominal.plural || (nominal.count ?? 1) > 1) return plural(work, discourse, mention, owners);
  const beside = namedBeside(work, mention);
  if (beside !== undefined) {
    if (office && !officesOf(work, beside).some((held) => held.role === office.role && sameOwners(held.of, owners)))
      addOffice(work, drafted(beside, office, owners, mention.index, 'apposition'));
    return [beside];
  }
  if (nominal.head === 'national') return national(work, discourse, mention, owners);
  if (nominal.head === 'latter' || nominal.head === 'former') return ofPair(discourse, mention, nominal.head);
  if (owners.length === 0) return anaphor(work, discourse, mention, office);
  if (!indefinite(work, mention) && (office || titleHead(singular(nominal.head)))) {
    const said = office ?? { role: nominal.head, officeClass: singular(nominal.head) };
    const holder =
      holderOf(work, discourse, said, owners) ??
      epithet(work, discourse, mention, office, owners) ??
      knownBearer(work, discourse, mention, owners);
    if (holder !== undefined) return [holder];
  }
  return standing(work, mention, owners);
}

/** "The Iraqi": the person of that state who was spoken of last, else the State. */
function national(work: Work, discourse: Discourse, mention: Mention, owners: readonly number[]): readonly number[] {
  for (const { cluster, mention: at } of recent(discourse, mention.sentence, 3)) {
    if (work.clusters[cluster]!.kind === 'Person' && owners.some((id) => statesOf(work, cluster).has(id)))
      return [cluster];
    // A nameless holder of that state has been spoken of: the State itself.
    if (owners.includes(cluster) && work.mentions[at]!.type === 'NOMINAL') return [cluster];
  }
  return indefinite(work, mention) ? [] : owners;
}

/** "The latter": of the last two who were named together. */
function ofPair(discourse: Discourse, mention: Mention, which: 'former' | 'latter'): readonly number[] {
  const group = discourse.groups.findLast(
    ({ sentence, clusters }) => clusters.length === 2 && sentence <= mention.sentence,
  );
  if (!group || group.sentence < mention.sentence - 2) return [];
  return [group.clusters[which === 'former' ? 0 : 1]!];
}

const sameOwners = (a: readonly number[], b: readonly number[]): boolean =>
  b.length === 0 || b.some((id) => a.includes(id));

/** The owners in the group, else those whom a possessive before it names. */
function ownersBeside(work: Work, mention: Mention, office: OfficeTitle | undefined): number[] {
  const { of } = mention.nominal!;
  const owners = ownersOf(work, of.length > 0 ? of : (office?.of ?? []));
  return owners.length > 0 ? owners : possessorsBefore(work, mention, mention);
}

/** The owners for whom the group stands. */
function standing(work: Work, mention: Mention, owners: readonly number[]): readonly number[] {
  const { head, of } = mention.nominal!;
  // "Its neighbour", "Chile's ally" is another; "the Chilean ally" is Chile.
  const whose = of.length === 0 || work.mentions[of[0]!]!.type === 'STATE';
  if (whose && RELATIVES.has(singular(head))) return [];
  // "the Harbour party", "the X movement": the name and what it is.
  const named = of.length === 1 ? work.mentions[of[0]!]! : undefined;
  if (named?.type === 'ORGANISATION' && BODIES.test(singular(head)) && named.endToken === mention.endToken - 1)
    return owners;
  return owners.filter((id) => standsForOwner(head, mention.offices[0]?.officeClass, work.clusters[id]!.kind));
}

const RELATIVES = new Set(['neighbour', 'neighbor', 'ally', 'rival', 'partner', 'host', 'interlocutor']);

const titleHead = (head: string): boolean =>
  /^(?:leader|official|diplomat|envoy|mediator|counterpart|colleague|politician|general|colonel|commander)$/.test(head);

function plural(work: Work, discourse: Discourse, mention: Mention, owners: readonly number[]): readonly number[] {
  const nominal = mention.nominal!;
  const office = mention.offices[0];
  const states = owners.filter((id) => work.clusters[id]!.kind === 'State');
  const listed = office ? listBehind(work, mention) : [];
  if (listed.length > 0) {
    const persons = listed.flatMap(({ index }) => work.referents[index]!.slice(0, 1));
    // "The foreign ministers of A and B, X and Y": one each, in order.
    const each = owners.length === persons.length && owners.length > 1;
    for (const [at, person] of persons.entries())
      if (!officesOf(work, person).some((held) => sameOffice(held, office!)))
        addOffice(
          work,
          drafted(person, office!, each ? [owners[at]!] : owners.length === 1 ? owners : [], mention.index, 'list'),
        );
    return persons;
  }
  if (states.length > 1 && office) return states.map((state) => holderOf(work, discourse, office, [state]) ?? state);
  if (owners.length > 0) return standing(work, mention, owners);
  const head = singular(nominal.head);
  if (FIGHTERS.has(head) && determined(work, mention)) return fightersBefore(work, mention);
  if (nominal.count !== undefined)
    return nominal.count > 1 && nominal.count < 10 && pointsBack(work, mention)
      ? withoutSpeaker(work, discourse, mention, resolveSet(work, discourse, mention, head, nominal.count))
      : [];
  if (!determined(work, mention)) return [];
  if (VAGUE.test(head)) return [];
  const group = discourse.groups.at(-1);
  if (!group || group.sentence < mention.sentence - 3 || group.clusters.length > 4) return [];
  return resolveSet(work, discourse, mention, head, group.clusters.length);
}

/** Those of whom there are always more than the text names. */
const VAGUE =
  /^(?:negotiator|official|delegate|diplomat|representative|aide|guest|participant|observer|envoy|adviser)$/;

/**
 * "Elena Marsh was sworn in. The Belizean premier …": an office and a state that nobody of the article is
 * known to hold describe the one person before it of whom neither is known.
 */
function epithet(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  office: OfficeTitle | undefined,
  owners: readonly number[],
): number | undefined {
  if (!office || !mention.nominal!.definite || owners.length !== 1) return undefined;
  const before = tokenBefore(work, mention);
  const met =
    before !== undefined &&
    MET.test(before.lower === 'the' ? (work.document.tokens[before.index - 1]?.lower ?? '') : before.lower);
  const blank = new Set<number>();
  const fitting = new Set<number>();
  for (const trace of recent(discourse, mention.sentence, 4)) {
    const cluster = work.clusters[trace.cluster]!;
    if (cluster.kind !== 'Person' || cluster.name!.tokens.length < 2) continue;
    // "Marsh met the Belizean premier": whoever the sentence names already is somebody else.
    if (trace.sentence === mention.sentence && trace.subject && met) return undefined;
    // "Elena Marsh met the Belizean premier": two people.
    if (trace.sentence === mention.sentence && !apart(work, trace.mention, mention)) continue;
    const states = statesOf(work, trace.cluster);
    const agrees = states.has(owners[0]!);
    if (states.size > 0 && !agrees) continue;
    const held = officesOf(work, trace.cluster);
    if (held.length === 0 || held.some((h) => h.of.length === 0 && sameOffice(h, office)))
      (agrees ? fitting : blank).add(trace.cluster);
  }
  // "Belize's premier" names a holder of its own; only the adjective describes somebody told of.
  const adjective = mention.nominal!.of.some((at) => work.mentions[at]!.type === 'NATIONALITY');
  let candidates = fitting.size > 0 || !adjective ? fitting : blank;
  if (candidates.size > 1) {
    const here = new Set<number>();
    for (const trace of recent(discourse, mention.sentence, 0))
      if (work.mentions[trace.mention]!.type === 'PERSON') here.add(trace.cluster);
    candidates = new Set([...candidates].filter((person) => here.has(person)));
  }
  if (candidates.size !== 1) return undefined;
  const [person] = candidates;
  const named = work.mentions[work.clusters[person!]!.named[0]!]!;
  // Named long before: the text would have said the office then.
  if (named.sentence < mention.sentence - 3) return undefined;
  for (const held of officesOf(work, person!)) {
    if (held.of.length > 0) continue;
    held.of = owners;
    held.owner = 'inferred';
    return person;
  }
  addOffice(work, drafted(person!, office, owners, mention.index, 'epithet'));
  return person;
}

const MET = /^(?:with|to|by|from|about|against|met|called|told|phoned)$/;

/** "Talks with Marsh fell through: the Belizean premier was called away": a colon begins anew. */
const apart = ({ document, mentions }: Work, from: number, { firstToken }: Mention): boolean =>
  document.tokens.slice(mentions[from]!.endToken, firstToken).some(({ text }) => text === ':' || text === ';');

/** "A Russian minister" is nobody of whom was spoken. */
function indefinite(work: Work, mention: Mention): boolean {
  const { tokens } = work.document;
  return (
    INDEFINITE.has(tokens[mention.firstToken]!.lower) || INDEFINITE.has(tokens[mention.firstToken - 1]?.lower ?? '')
  );
}
const INDEFINITE = new Set(['a', 'an', 'one', 'another', 'some', 'any', 'every', 'each', 'no']);

const DETERMINERS = new Set(['the', 'these', 'those', 'both']);

/** "The ministers", not "ministers". */
function determined(work: Work, mention: Mention): boolean {
  const { tokens } = work.document;
  return (
    DETERMINERS.has(tokens[mention.firstToken]!.lower) || DETERMINERS.has(tokens[mention.firstToken - 1]?.lower ?? '')
  );
}

/** "The minister", "the general", "the country", "the bloc": the last, or the foremost, that fits. */
function anaphor(
  work: Work,
  discourse: Discourse,
  mention: Mention,
  office: OfficeTitle | undefined,
): readonly number[] {
  const style = styleOf(mention);
  if (!style && !determined(work, mention)) return [];
  const head = singular(mention.nominal!.head);
  if (!office && isLand(head)) return land(work, discourse, mention);
  if (!office && isGovernment(head)) return government(work, discourse, mention);
  if (!office && BODIES.test(head)) return bodyMeant(work, discourse, mention, head);
  const said = office ?? { role: head, officeClass: head };
  // "the general"; but "the Prime Minister" is no other minister.
  const rank = !office?.role.includes(' ');
  const scores = new Map<number, number>();
  for (const trace of recent(discourse, mention.sentence, 12)) {
    const cluster = work.clusters[trace.cluster]!;
    if (cluster.kind !== 'Person') continue;
    const near = trace.sentence >= mention.sentence - 1 ? 1 : 0;
    const known = scores.get(trace.cluster);
    if (known !== undefined) {
      scores.set(trace.cluster, known + (trace.subject && near ? 0.3 : 0));
      continue;
    }
    const held = officesOf(work, trace.cluster).filter(
      (each) => sameOffice(each, said) || spokenOfAs(each.officeClass, said.officeClass),
    );
    if (
      style
        ? !style.every((word) => cluster.titles.has(word))
        : held.length === 0 && !(rank && cluster.titles.has(head))
    )
      continue;
    // Of two presidents the one whom the article is about; of two ministers rather the last.
    const score = Math.log2(1 + spokenOf(discourse, trace.cluster)) + near + (trace.subject ? 0.5 : 0);
    // "the Secretary" beside a foreign minister is the Secretary of State, whatever else they have in common.
    const inWords = TITLED.has(head) && held.some(({ role }) => headOf(role) === head);
    scores.set(trace.cluster, score + (inWords ? IN_WORDS : 0));
  }
  let best: number | undefined;
  for (const [cluster, score] of scores) if (best === undefined || score > scores.get(best)!) best = cluster;
  return best === undefined ? [] : [best];
}

/** Words of titles by which holders of one class of office are told apart, and more than ever makes up for them. */
const TITLED = new Set(['secretary', 'minister', 'chancellor', 'commissioner', 'premier']);
const IN_WORDS = 20;

/** How many earlier references are counted. */
const REACH = 300;

/** How often somebody was spoken of so far, by name or not. */
function spokenOf({ traces }: Discourse, person: number): number {
  let count = 0;
  for (let at = traces.length - 1; at >= 0 && at > traces.length - REACH; at--)
    if (traces[at]!.cluster === person) count++;
  return count;
}

/** "Her Royal Highness": the words of honour that a person spoken of so was given before. */
const styleOf = ({ rule, name }: Mention): readonly string[] | undefined =>
  rule === 'nominals:style' ? name.toLowerCase().split(' ').slice(1) : undefined;
