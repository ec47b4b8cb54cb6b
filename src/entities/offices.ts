import type { Mention, OfficeTitle } from '../../graph/model/index.ts';
import { statesBeside } from './beside.ts';
import { addOffice, type OfficeDraft, type Work } from './cluster.ts';

/** Clusters that a title's words say it belongs to: the body that it names, else the State, else the Place. */
export function ownersOf(work: Work, of: readonly number[]): number[] {
  const owners = [...new Set(of.flatMap((mention) => work.referents[mention] ?? []))];
  for (const kind of ['Organisation', 'State', 'Place'] as const) {
    const fitting = owners.filter((owner) => work.clusters[owner]!.kind === kind);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** Notes every title that stands beside a person's name. */
export function gatherOffices(work: Work): void {
  const shared = new Map<number, OfficeTitle>();
  for (const mention of work.mentions) {
    if (mention.type !== 'PERSON') continue;
    const person = work.referents[mention.index]![0];
    if (person === undefined) continue;
    const beside = statesBeside(work, mention);
    for (const state of beside) work.clusters[person]!.states.add(state);
    const offices = mention.offices.filter(({ officeClass }) => officeClass !== 'counterpart');
    for (const office of offices) {
      // "the foreign ministers of A and B, X and Y": whose office is whose the finder has to say.
      const stated = ownersOf(work, office.of);
      const of = stated.length > 0 ? stated : beside;
      addOffice(work, drafted(person, office, of, mention.index, 'title'));
    }
    if (offices.length === 0) shareTitle(work, mention, person, beside, shared);
  }
}

/** "Foreign ministers" as each of them bears it: "foreign minister". */
function roleOfOne(role: string): string {
  const head = role.split(/ (?:of|for|to) /i)[0]!;
  const one = head
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  return one + role.slice(head.length);
}

export function drafted(
  entity: number,
  office: OfficeTitle,
  of: readonly number[],
  mention: number,
  rule: string,
): OfficeDraft {
  return {
    entity,
    role: office.plural ? roleOfOne(office.role) : office.role,
    officeClass: office.officeClass,
    tenure: office.tenure,
    of,
    owner: of.length > 0 ? 'stated' : 'unknown',
    mention,
    evidence: { start: office.start, end: office.end },
    rule: `entities:${rule}`,
  };
}

/** "Presidents A of Paraguay and B of Bolivia": a plural title counts for the names that follow it. */
function shareTitle(
  work: Work,
  mention: Mention,
  person: number,
  beside: readonly number[],
  shared: Map<number, OfficeTitle>,
): void {
  for (let at = mention.index - 1; at >= 0 && at >= mention.index - 6; at--) {
    const earlier = work.mentions[at]!;
    if (earlier.sentence !== mention.sentence) return;
    if (earlier.type !== 'PERSON') continue;
    const title = shared.get(at) ?? earlier.offices.find(({ plural, end }) => plural && end <= earlier.start);
    if (!title || !listed(work, earlier, mention)) return;
    const owners = ownersOf(work, title.of);
    const of = beside.length > 0 ? beside : owners.length === 1 ? owners : [];
    shared.set(mention.index, title);
    addOffice(work, drafted(person, title, of, mention.index, 'shared-title'));
    return;
  }
}

/** Whether two mentions stand in one list: nothing but names, commas, "of" and "and" between them. */
function listed(work: Work, earlier: Mention, later: Mention): boolean {
  if (later.firstToken - earlier.endToken > 8) return false;
  let joined = false;
  for (let at = earlier.endToken; at < later.firstToken; at++) {
    const { lower, pos, text } = work.document.tokens[at]!;
    if (lower === 'and' || lower === '&' || text === ',') joined = true;
    else if (
      lower !== 'of' &&
      lower !== 'the' &&
      text !== "'s" &&
      text !== '’s' &&
      text !== '(' &&
      text !== ')' &&
      pos !== 'PROPN' &&
      !/^\p{Lu}/u.test(text)
    )
      return false;
  }
  return joined;
}
