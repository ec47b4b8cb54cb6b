import { wordSet } from '../frame.ts';

/**
 * Nouns by lemma, in groups that deeds speak of. Own lists from general news English; the head of a compound counts
 * ("air base" is a base).
 */

/** What acts for the State or body that owns it: "|Salvadoran| planes bombed". */
export const AGENTS =
  wordSet(`plane, warplane, jet, aircraft, helicopter, gunship, bomber, drone, warship, ship, gunboat, frigate, submarine, vessel, tank, missile,
  rocket, artillery, gun, gunner, pilot, troop, troops, soldier, force, army, navy, military, militia, commando, paratrooper, marine, sniper, coastguard, guard,
  police, government, administration, regime, junta, cabinet, authority, official, diplomat, embassy, delegation, leadership, ministry, hacker, agent, spy,
  airstrike, strike, shelling, leader, side, convoy, patrol, airpower, firepower, lawmaker, parliament, kingdom`);

/** What stands for its owner when force is used on it: "|Honduran| villages were bombed". */
export const ASSETS =
  wordSet(`village, town, city, capital, territory, land, soil, border, frontier, island, coast, shore, port, harbour, harbor, airport, airfield, airspace, base,
  barracks, camp, post, outpost, checkpoint, position, bunker, trench, headquarters, compound, embassy, consulate, mission, ministry, parliament, bank, office,
  facility, plant, refinery, pipeline, depot, factory, bridge, railway, grid, network, computer, server, system, infrastructure, oilfield, ship, vessel, warship,
  frigate, submarine, tanker, freighter, boat, trawler, plane, aircraft, jet, warplane, fighter, airliner, helicopter, drone, tank, convoy, truck, satellite,
  force, troop, troops, soldier, army, navy, military, police, guard, guardsman, serviceman, patrol, garrison, unit, brigade, battalion, division, peacekeeper,
  fleet, crew, sailor, airman, pilot, policeman, diplomat, ambassador, envoy, consul, attaché, asset, fund, account, stronghold, target, site, region,
  province, district, enclave, supply, defence, defense, hideout, militiaman, commander, leader, government, regime, junta, economy, oil, export, gas, import,
  product, bond, bank, airline, waters, terrorist, militant, fighter, rebel, insurgent, extremist, gunman, jihadist, partisan, guerrilla, steel, aluminium, aluminum, wine, car, vehicle, beef, grain, timber, coal, goods, imports, exports, entity`);

/** What its owner suffers rather than does: "condemned |X's| murder" is no reproach to X. */
export const SUFFERED =
  wordSet(`death, murder, killing, assassination, arrest, detention, imprisonment, jailing, suffering, poisoning, trial, sentence, conviction,
  execution, abduction, kidnapping, disappearance, persecution, expulsion, deportation, ouster, overthrow, exclusion, victim, people, population, citizen, civilian,
  woman, child, life, journalist, student, worker, protester, activist, refugee, family`);

/** What is asked, claimed or put forward, and then accepted or refused. */
export const PROPOSED =
  wordSet(`proposal, offer, demand, request, call, appeal, claim, accusation, allegation, charge, criticism, plan, bid, condition, term,
  ultimatum, warning, threat, suggestion, assertion, overture, complaint, protest, plea, initiative, draft, interference, argument, version, account, position`);

/** Speech acts that an anaphoric object points back to: "rejected the accusation". */
export const ACCUSATIONS = wordSet('accusation, allegation, charge, claim, criticism, complaint, assertion, report');
export const DEMANDS = wordSet(
  'demand, request, call, appeal, proposal, offer, plea, ultimatum, condition, threat, warning',
);

export const AID =
  wordSet(`aid, assistance, help, relief, food, medicine, weapon, arm, arms, ammunition, munition, missile, tank, jet, aircraft, helicopter, rifle, equipment,
  loan, grant, credit, fund, funding, money, cash, package, bailout, supply, vaccine, dose, doctor, medic, team, expert, adviser, advisor, trainer, engineer,
  rescuer, troop, troops, peacekeeper, fuel, grain, wheat, rice, asylum, refuge, shelter, shell, artillery, drone, battery, defence, defense, dollar, euro, pound,
  generator, tent, blanket, training, subsidy, ton, tonne, weaponry, hardware, shipment, convoy, vehicle, warplane, launcher, million, billion, rocket, rouble, yuan, hospital, clinic, ambulance, water, blood, shell, bullet, uniform`);

export const SANCTION_THINGS = wordSet(
  'sanction, embargo, ban, tariff, duty, boycott, freeze, restriction, penalty, curb, measure, quota, countermeasure, blacklist',
);

export const TIES = wordSet('tie, relation, link, relationship, contact, cooperation, co-operation, trade');

export const ENVOYS = wordSet('ambassador, envoy, diplomat, consul, attaché, attache, chargé, commissioner, emissary');

export const FORCES =
  wordSet(`troop, troops, force, soldier, army, reservist, reserve, tank, armour, armor, warship, fleet, navy, jet, warplane, missile, artillery, division,
  brigade, battalion, unit, carrier, military, paratrooper, marine, guard, militia, bomber, submarine, helicopter, drone, garrison, contingent, frigate, gunboat`);

export const DEALS =
  wordSet(`agreement, deal, accord, pact, treaty, truce, ceasefire, cease-fire, armistice, memorandum, contract, settlement, compromise, understanding,
  consensus, protocol, convention, mou, declaration`);

export const ATTACKS =
  wordSet(`attack, assault, strike, airstrike, raid, offensive, invasion, incursion, bombardment, bombing, shelling, rocket, missile, cyberattack,
  cyber-attack, war, campaign, operation, shell, mortar, torpedo, salvo, barrage, counterattack, counter-attack, counteroffensive, counter-offensive, massacre, bomb`);

export const PROTESTS = wordSet(
  'protest, demonstration, rally, march, sit-in, complaint, objection, note, petition, démarche, demarche',
);

export const SUPPORT_NOUNS = wordSet(
  'support, backing, solidarity, sympathy, allegiance, endorsement, praise, loyalty, encouragement, recognition',
);

export const BORDERS = wordSet('border, frontier, boundary, line');
