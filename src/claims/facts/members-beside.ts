import type { Mention } from '../../../graph/model/index.ts';
import { partyTagAt } from '../../entities/party-tags.ts';
import { bodiesOf, keep, type Work } from './members.ts';
import { beginning, entityOf, listBefore, listFrom, lowerAt } from './names.ts';

/** "Turkey, a NATO member,", "EU members Hungary and Slovakia", "the members of the Pact - A, B and C". */
export function beside(work: Work, nominal: Mention): void {
  if (!nominal.nominal || work.membersAt.get(nominal.firstToken) !== nominal) return;
  const bodies = bodiesOf(work, nominal);
  if (
    bodies.length === 0 ||
    /^(?:former|ex|non|founding-non|would-be|prospective|candidate)/.test(
      lowerAt(work.names, nominal.firstToken + (nominal.nominal.definite ? 1 : 0)),
    )
  )
    return;
  const { names } = work;
  const add = (mentions: readonly Mention[], rule: string): void => {
    for (const mention of mentions) {
      const from = entityOf(names, mention, 'State', 'Person', 'Organisation');
      if (from === undefined) continue;
      for (const to of bodies) if (from !== to) keep(work, from, to, nominal.sentence, nominal.firstToken, rule);
    }
  };
  let behind = nominal.endToken;
  while (/^(?:states?|countries|country|nations?|governments?)$/.test(lowerAt(names, behind))) behind++;
  const mark = lowerAt(names, behind);
  const direct = listFrom(names, behind, nominal.sentence);
  if (direct.length > 0) {
    add(direct, 'member-title');
    return;
  }
  if (
    /^(?:--?|[–—:(])$/.test(mark) ||
    /^(?:including|namely)$/.test(mark) ||
    (mark === ',' && /^(?:including|namely)$/.test(lowerAt(names, behind + 1)))
  ) {
    const listed = listFrom(names, mark === ',' ? behind + 2 : behind + 1, nominal.sentence);
    if (listed.length > 0) {
      add(listed, 'member-list');
      return;
    }
  }
  let before = nominal.firstToken;
  while (/^(?:both|all|each|also|itself)$/.test(lowerAt(names, before - 1))) before--;
  if (lowerAt(names, before - 1) !== ',' && !/^(?:--?|[–—(])$/.test(lowerAt(names, before - 1))) return;
  const listed = listBefore(names, before - 1, nominal.sentence);
  // "India met Turkey, a NATO member": one member has one name; several the whole list.
  const singular = !nominal.nominal.plural;
  add(singular ? listed.slice(-1) : listed, 'member-apposition');
}

/** "the X Group, made up of A, B and C", "X, which comprises A and B", "X groups A, B and C". */
export function made(work: Work, mention: Mention): void {
  const { names } = work;
  const to = entityOf(names, mention, 'Organisation');
  if (to === undefined) return;
  let at = mention.endToken;
  if (/^[,(]$/.test(lowerAt(names, at))) at++;
  if (lowerAt(names, at) === 'which' || lowerAt(names, at) === 'that') at++;
  const phrase = [at, at + 1, at + 2].map((token) => lowerAt(names, token)).join(' ');
  const words = /^(?:is |are )?(?:made up|composed|consists|consisting|comprised) of/.test(
    `${phrase} ${lowerAt(names, at + 3)}`,
  )
    ? phrase.split(' ').indexOf('of') + 1 || 4
    : /^(?:comprises|comprising|groups|grouping|unites|uniting) /.test(phrase)
      ? 1
      : 0;
  if (words === 0) return;
  const listed = listFrom(names, at + words, mention.sentence);
  if (listed.length < 2) return;
  for (const each of listed) {
    const from = entityOf(names, each, 'State', 'Organisation');
    if (from !== undefined) keep(work, from, to, mention.sentence, at, 'member-made-up');
  }
}

/** "Labour lawmaker X", "X of the Labour Party", "X (Labour)": a person beside a party. */
export function party(work: Work, mention: Mention): void {
  const { names } = work;
  const person = entityOf(names, mention, 'Person');
  if (person === undefined) return;
  const isParty = (other: Mention | undefined): number | undefined => {
    const index = other?.sentence === mention.sentence ? entityOf(names, other, 'Organisation') : undefined;
    return index !== undefined && names.entities[index]!.form === 'party' ? index : undefined;
  };
  // "Marsh (D-Ohio)": the letter is the party's, where the article names it.
  const tag = partyTagAt(names.tokens, mention.endToken);
  const tagged = tag?.party === undefined ? undefined : names.byId.get(tag.party);
  if (tagged !== undefined) {
    keep(work, person, tagged, mention.sentence, mention.firstToken, 'member-party-tag');
    return;
  }
  let behind = mention.endToken;
  const opened = lowerAt(names, behind);
  if (opened === 'of' || opened === '(') {
    behind++;
    if (lowerAt(names, behind) === 'the') behind++;
    const to = isParty(beginning(names, behind));
    if (to !== undefined) {
      keep(work, person, to, mention.sentence, mention.firstToken, 'member-party');
      return;
    }
  }
  for (let at = mention.firstToken - 1; at >= mention.firstToken - 4; at--) {
    const to = isParty(work.reading.mentions[names.endsAt[at] ?? -1]);
    if (to !== undefined) {
      keep(work, person, to, mention.sentence, mention.firstToken, 'member-party-title');
      return;
    }
    const token = names.tokens[at];
    if (!token || token.sentence !== mention.sentence || !/^(?:NOUN|PROPN|ADJ)$/.test(token.pos)) return;
  }
}
