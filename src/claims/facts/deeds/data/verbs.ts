import { type DeedRelation, type VerbFrame, wordList, wordSet } from '../frame.ts';
import {
  AID,
  ASSETS,
  ATTACKS,
  DEALS,
  ENVOYS,
  FORCES,
  PROPOSED,
  PROTESTS,
  SANCTION_THINGS,
  SUPPORT_NOUNS,
  TIES,
} from './things.ts';

/**
 * Verbs by lemma, with particle where one belongs to it, and the deed that they tell. Own lists, grouped after the
 * definitions of PLOVER's event types (The PLOVER codebook, Open Event Data Alliance). Frames with `things` are idioms:
 * "imposed sanctions on". The first frame of a verb that fits its clause counts.
 */
type Line = readonly [frame: VerbFrame, verbs: readonly string[]];

const line = (relation: DeedRelation, target: string, verbs: string, more: Partial<VerbFrame> = {}): Line => [
  { relation, target: wordList(target), ...more },
  wordList(verbs),
];

const nouns = wordSet;
const BODIES = ['State', 'Organisation'];

const LINES: readonly Line[] = [
  // Idioms go before plain verbs, since they say more.
  line(
    'AGREES_WITH',
    'with, mutual',
    'sign, reach, strike, ink, conclude, clinch, seal, finalise, finalize, hammer out, ratify',
    {
      things: DEALS,
    },
  ),
  line('AGREES_WITH', 'between, of', 'sign, reach, strike, conclude', { things: DEALS }),
  line('AGREES_WITH', 'object', 'accept, endorse, approve, welcome', { things: PROPOSED, owner: 'acts' }),
  line(
    'SUPPORTS',
    'for, with, to, of',
    'voice, express, offer, give, lend, throw, pledge, reaffirm, declare, show, reiterate, provide, signal, announce, extend, affirm',
    {
      things: SUPPORT_NOUNS,
    },
  ),
  line('SUPPORTS', 'behind', 'throw', { things: nouns('weight, support, backing') }),
  line(
    'COOPERATES_WITH',
    'with, mutual',
    'strengthen, deepen, expand, boost, bolster, enhance, step up, improve, restore, resume, establish, normalise, normalize, upgrade, build, forge, renew, mend, re-establish',
    {
      things: nouns('tie, relation, link, relationship, cooperation, co-operation, partnership, alliance, trade'),
      kinds: BODIES,
    },
  ),
  line('COOPERATES_WITH', 'with', 'share, exchange, swap', {
    things: nouns('intelligence, information, data, prisoner, technology'),
  }),
  line('COOPERATES_WITH', 'with', 'join', { things: nouns('force, hand') }),
  line('COOPERATES_WITH', 'to', 'extradite, sell', { beside: ['object'] }),
  line(
    'AIDS',
    'second-object, to, for',
    'give, send, lend, grant, provide, donate, deliver, ship, supply, extend, airlift, hand, hand over, disburse, rush, dispatch, earmark, transfer',
    {
      things: AID,
    },
  ),
  line('AIDS', 'second-object, to, for, in', 'pledge, promise, approve, allocate, announce, commit', {
    things: AID,
    status: 'planned',
  }),
  line('AIDS', 'second-object, to, for', 'offer', { things: AID, status: 'possible' }),
  line(
    'SANCTIONS',
    'on, against, upon',
    'impose, slap, place, put, levy, clamp, announce, approve, adopt, introduce, tighten, extend, renew, reimpose, re-impose, declare, enact, apply, issue, expand, maintain, widen, toughen',
    {
      things: SANCTION_THINGS,
      owner: 'assets',
    },
  ),
  line(
    'SANCTIONS',
    'with, to',
    'sever, cut, cut off, break off, suspend, downgrade, break, freeze, halt, curtail, end',
    { things: TIES },
  ),
  line('SANCTIONS', 'to, from', 'suspend, halt, cut, cut off, stop, freeze, withhold, block', {
    things: nouns('aid, assistance, export, shipment, supply, funding, delivery, sale, import'),
  }),
  line('SANCTIONS', 'object', 'expel, declare', { things: ENVOYS, owner: 'any', mode: 'diplomatic' }),
  line('SANCTIONS', 'from, to, in', 'recall, withdraw, pull', { things: ENVOYS, mode: 'diplomatic' }),
  line('SANCTIONS', 'of, object', 'freeze, seize', { things: nouns('asset, account, fund, reserve'), owner: 'any' }),
  line('PROTESTS_AGAINST', 'object', 'summon, call in', { things: ENVOYS, owner: 'any', mode: 'diplomatic' }),
  line(
    'PROTESTS_AGAINST',
    'against, with, to, over',
    'lodge, stage, hold, file, submit, organise, organize, mount, make, issue, deliver',
    { things: PROTESTS },
  ),
  line('CONCEDES_TO', 'on, against, from, of', 'lift, ease, remove, drop, relax, scrap, loosen, end, waive', {
    things: nouns('sanction, embargo, ban, tariff, blockade, restriction, siege, curb'),
  }),
  line('CONCEDES_TO', 'to, earlier', 'give, make', { things: nouns('way, ground, concession') }),
  line('CONCEDES_TO', 'to', 'cede, return, hand back', {
    things: nouns('territory, land, island, control, province, prisoner, hostage, remains'),
  }),
  line('RETREATS_FROM', 'from', 'withdraw, pull out, pull, pull back, remove, evacuate', {
    things: FORCES,
    kinds: BODIES,
  }),
  line('REQUESTS', 'object, from', 'demand, seek, request', {
    things: nouns(
      'withdrawal, resignation, surrender, apology, compliance, explanation, compensation, answer, pullout, departure, disarmament, assurance, clarification, help, aid, assistance, support, extradition',
    ),
    owner: 'acts',
  }),
  line(
    'REJECTS',
    'object, earlier',
    'reject, deny, dismiss, refute, rebuff, turn down, spurn, dispute, rebut, refuse, veto, brush aside, oppose, decline',
    {
      things: PROPOSED,
      owner: 'acts',
    },
  ),
  line('THREATENS', 'to, against', 'issue, deliver, give, send, make, level', {
    things: nouns('ultimatum, threat, warning'),
  }),
  line('THREATENS', 'second-object', 'give, hand', { things: nouns('ultimatum, warning') }),
  line(
    'MOBILISES_AGAINST',
    'against, border, near',
    'mass, amass, deploy, mobilise, mobilize, send, call up, move, concentrate, position, station, marshal, gather, dispatch, order, scramble',
    {
      things: FORCES,
      kinds: BODIES,
    },
  ),
  line('ACCUSES', 'at', 'point', { things: nouns('finger') }),
  line('ACCUSES', 'on', 'put, lay, pin', { things: nouns('blame') }),
  line('ACCUSES', 'against', 'bring, file, level, press, lay, make', {
    things: nouns('charge, accusation, lawsuit, allegation, case, complaint, suit, indictment'),
  }),
  line(
    'ASSAULTS',
    'against, on, at, into',
    'launch, carry out, conduct, mount, stage, unleash, wage, begin, fire, lob, open, resume, drop, stage, order, hurl, perpetrate, inflict',
    {
      things: ATTACKS,
      owner: 'assets',
    },
  ),
  line('ASSAULTS', 'against, with, on', 'fight, wage', { things: nouns('war, battle'), owner: 'assets' }),
  line('ASSAULTS', 'on, at', 'open', { things: nouns('fire') }),
  line('ASSAULTS', 'on, against', 'declare, make', { things: nouns('war') }),
  line('COERCES', 'of, on, against', 'impose, tighten, lay, maintain, enforce', {
    things: nouns('blockade, siege, curfew'),
  }),
  line('COERCES', 'with', 'close, seal, shut, seal off', { things: nouns('border, frontier, crossing') }),

  // Verbs whose plain object or preposition is the target.
  line(
    'ACCUSES',
    'object',
    `criticise, criticize, denounce, condemn, slam, decry, castigate, chide, lambast, lambaste, censure, vilify, fault, deride, assail, blast, deplore, pillory, mock,
    berate`,
    { owner: 'acts' },
  ),
  line(
    'ACCUSES',
    'object',
    'accuse, blame, chastise, rebuke, reprimand, scold, excoriate, upbraid, admonish, sue, indict, reproach, call out',
  ),
  line('REJECTS', 'earlier', 'deny, reject, dismiss'),
  line('ACCUSES', 'object', 'charge', { beside: ['with'] }),
  line('ACCUSES', 'object', 'attack', { by: ['Person'], owner: 'acts' }),
  line('ACCUSES', 'content', 'allege, charge'),
  line('ACCUSES', 'at', 'lash out, hit out, hit back, lash'),
  line(
    'REJECTS',
    'object',
    'reject, rebuff, spurn, snub, refute, rebut, disavow, oppose, renounce, repudiate, contradict',
    { owner: 'acts' },
  ),
  line('SUPPORTS', 'object', 'support, back, endorse, praise, commend, laud, hail, applaud, defend, champion, salute', {
    owner: 'acts',
  }),
  line('SUPPORTS', 'with, by, behind, around', 'side, stand, rally, sympathise, sympathize', {
    kinds: ['Person', ...BODIES],
  }),
  line('SUPPORTS', 'object', 'recognise, recognize', { kinds: ['State'], mode: 'recognition' }),
  line('SUPPORTS', 'to', 'apologise, apologize'),
  line('SUPPORTS', 'for', 'campaign, vouch, stump'),
  line('AGREES_WITH', 'with, mutual', 'agree, concur, settle, reconcile'),
  line(
    'CONCEDES_TO',
    'to, earlier',
    'yield, bow, capitulate, submit, give in, cave in, relent, back down, climb down, surrender, accede, comply, concede, cave, acquiesce',
    { beside: ['no-object'] },
  ),
  line('COOPERATES_WITH', 'with, mutual', 'cooperate, co-operate'),
  line('COOPERATES_WITH', 'with, mutual', 'collaborate, team up, ally, partner, join forces', {
    kinds: BODIES,
  }),
  line(
    'AIDS',
    'object',
    'aid, assist, bail out, rescue, arm, equip, fund, finance, bankroll, subsidise, subsidize, train',
    { kinds: BODIES },
  ),
  line('AIDS', 'object', 'supply, provide, furnish', { beside: ['with:aid'], kinds: BODIES }),
  line('RETREATS_FROM', 'from', 'withdraw, retreat, disengage, pull back', { kinds: ['State'] }),
  line('RETREATS_FROM', 'from, of, out of', 'pull out, pull', { kinds: ['State'] }),
  line('COOPERATES_WITH', 'to', 'hand over', { beside: ['object'], kinds: BODIES }),
  line(
    'REQUESTS',
    'object',
    'ask, urge, beg, implore, press, order, instruct, exhort, pressure, request, beseech, entreat, pressurise',
    { beside: ['infinitive'] },
  ),
  line('REQUESTS', 'object', 'ask, press, petition, beg', { beside: ['for'] }),
  line('REQUESTS', 'on, upon, to, with', 'call, appeal, plead', { beside: ['infinitive', 'for'] }),
  line('REQUESTS', 'content, from, of', 'demand, request, urge'),
  line('THREATENS', 'object', 'threaten, menace', { owner: 'assets' }),
  line('THREATENS', 'object', 'warn', { beside: ['of', 'against', 'not-infinitive'] }),
  line('THREATENS', 'content-target', 'threaten, vow, warn'),
  line('PROTESTS_AGAINST', 'against', 'protest, demonstrate, rally, march, riot', { owner: 'acts' }),
  line('PROTESTS_AGAINST', 'object', 'protest', { owner: 'acts' }),
  line('PROTESTS_AGAINST', 'to', 'protest'),
  line('SANCTIONS', 'object', 'sanction, embargo, boycott, blacklist, expel, ostracise, ostracize, ban, suspend', {
    kinds: ['State', 'Organisation', 'Person'],
  }),
  line('SANCTIONS', 'object', 'hit, slap, punish, target', { beside: ['with:sanction'], owner: 'any' }),
  line('SANCTIONS', 'on, against', 'respond, retaliate, follow, hit back, reply, counter', {
    beside: ['with:sanction'],
  }),
  line('ASSAULTS', 'on, against, at', 'respond, retaliate, follow, hit back, reply', { beside: ['with:attack'] }),
  line('ASSAULTS', 'object', 'hit, strike, pound', { things: ASSETS, owner: 'assets', by: BODIES }),
  line('ASSAULTS', 'object', 'hit, strike, target, pound', { beside: ['with:attack'], owner: 'assets' }),
  line('MOBILISES_AGAINST', 'against', 'mobilise, mobilize, arm, muster', { kinds: BODIES }),
  line(
    'COERCES',
    'object',
    `arrest, detain, jail, imprison, deport, blockade, besiege, seize, confiscate, abduct, kidnap, hijack, persecute, harass, intimidate, repress, suppress, coerce,
    capture, board, intercept, seal, seal off, encircle, incarcerate, handcuff`,
    { owner: 'assets' },
  ),
  line('COERCES', 'on', 'crack down, clamp down', { owner: 'any' }),
  line('COERCES', 'object', 'violate', {
    things: nouns('airspace, border, sovereignty, waters, territory'),
    owner: 'any',
    mode: 'territory',
  }),
  line('ASSAULTS', 'object', 'invade, annex, occupy, overrun, storm', { owner: 'assets', mode: 'territory' }),
  line('ASSAULTS', 'object, into', 'hack', { owner: 'any', mode: 'cyber' }),
  line('ASSAULTS', 'into', 'break', { owner: 'assets', by: ['State', 'Organisation'] }),
  line(
    'ASSAULTS',
    'object',
    `attack, bomb, shell, bombard, ambush, kill, assassinate, murder, torture, shoot, shoot down, strafe, torpedo, massacre, gas, firebomb, raid, stab, poison, behead,
    slaughter, sink, blow up, execute, fight, down`,
    { owner: 'assets' },
  ),
  line('ASSAULTS', 'on, at', 'fire, shoot', { owner: 'assets' }),
  line('ASSAULTS', 'against', 'fight, battle'),
];

function indexed(): ReadonlyMap<string, readonly VerbFrame[]> {
  const map = new Map<string, VerbFrame[]>();
  for (const [frame, verbs] of LINES) for (const verb of verbs) map.set(verb, [...(map.get(verb) ?? []), frame]);
  return map;
}

export const VERB_FRAMES: ReadonlyMap<string, readonly VerbFrame[]> = indexed();
