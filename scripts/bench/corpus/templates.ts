/**
 * Sentences of made-up reports. In braces stand what each report fills in: states A, B and C as `A` (its name), `a`
 * (adjective), `capA`; their officials as `PA` (full name), `SA` (surname), `OA` (office); `day`, `date`, `city`, `body`,
 * `X` and `Y` (people of whom nobody else writes), `SX`, `number`.
 */
export type Story = { readonly lead: readonly string[]; readonly body: readonly string[] };

const TALKS: Story = {
  lead: [
    '{a} {OA} {PA} met {b} {OB} {PB} in {capB} on {day}, officials in both capitals confirmed.',
    '{PA}, the {a} {OA}, held talks with {PB}, the {b} {OB}, in {city} on {day}.',
    'The {OA} of {A}, {PA}, arrived in {capB} on {day} for two days of talks with {PB}, the {b} {OB}.',
  ],
  body: [
    'The two ministers talked for nearly three hours, longer than either side had planned.',
    '"We left nothing off the table," {SA} told reporters after the session.',
    '{SB} said that the next round would be held in {capA} before the end of the year.',
    '{SA} also called on {PC}, the {c} {OC}, who happened to be in town for another conference.',
    'Neither delegation would say whether water rights had come up.',
    'A joint statement of {number} paragraphs was handed out late in the evening.',
  ],
};

const SUMMIT: Story = {
  lead: [
    'Leaders of {A}, {B} and {C} will gather in {city} on {date} for a summit on trade, {OA} {PA} announced.',
    '{A} will host a summit of the {body} in {capA} on {date}, and {PB}, the {b} {OB}, is expected to attend.',
  ],
  body: [
    '{PC}, the {c} {OC}, is unlikely to come, according to two diplomats who asked not to be named.',
    '{SB} may meet {SA} on the sidelines, an aide said.',
    'The last such gathering broke up without a closing statement.',
    '{C} has denied that its {OC} was ever invited.',
    'Organisers booked {number} rooms, then gave half of them back.',
    'A dinner for the delegations is planned for the first evening.',
  ],
};

const DISPUTE: Story = {
  lead: [
    '{A} accused {B} on {day} of breaking an agreement on fishing grounds, and {capB} rejected the charge at once.',
    '{B} imposed sanctions on {number} companies from {A} on {day}, a step that {PA}, the {a} {OA}, called a mistake.',
    'The {a} government threatened on {day} to close its ports to ships from {B}.',
  ],
  body: [
    '"This cannot stand," said {PA}, the {a} {OA}.',
    '{PB}, the {b} {OB}, answered that nobody in {capB} wanted a quarrel.',
    '{A} recalled its ambassador from {capB} for consultations.',
    '{C} offered to mediate, and its {OC}, {PC}, spoke with both sides by telephone on {day}.',
    'Protesters led by {X} marched to the {b} embassy and went home peacefully.',
    '{SA} cancelled a visit to {capB} that had been set for {date}.',
    'The {body} urged both governments to talk.',
  ],
};

const CALL: Story = {
  lead: [
    '{PA}, the {OA} of {A}, spoke by telephone with {PB}, the {b} {OB}, on {day}.',
    'In a call on {day}, {a} {OA} {PA} and {b} {OB} {PB} agreed to reopen two border crossings.',
  ],
  body: [
    'It was the second conversation between them within a month.',
    '{SA} thanked {SB} for help after the floods, a spokesman said.',
    '{B} will send {number} tonnes of grain to {A}, {SB} promised.',
    'The two agreed to meet in {city} when both have time.',
    '{X}, who follows the region for a research institute, saw little new in it.',
    '{SX} added that calls of this sort rarely change much.',
  ],
};

const BORDER: Story = {
  lead: [
    '{a} and {b} troops clashed on {day} near {city}, leaving {number} soldiers wounded.',
    '{A} shelled two villages across the border with {B} on {day}, {PB}, the {b} {OB}, said.',
  ],
  body: [
    '{A} denied that its soldiers had fired first.',
    'Commanders of both armies met on {date} and agreed to pull back.',
    '{PC}, the {OC} of {C}, condemned the violence and demanded an inquiry.',
    'Villagers told {X}, a local teacher, that they had heard guns for hours.',
    '{SA} is expected to fly to {capC} for talks next week.',
    'The {body} will discuss the fighting at a session in {city}.',
  ],
};

export const STORIES: readonly Story[] = [TALKS, SUMMIT, DISPUTE, CALL, BORDER];

/** Sentences that fit any of them. */
export const COMMON: readonly string[] = [
  'Trade between {A} and {B} fell by {number} per cent last year.',
  '{X}, a shopkeeper in {city}, said that prices mattered more to her than diplomacy.',
  '"People here have heard many promises," said {X}, who runs a small newspaper in {city}.',
  '{Y}, a former adviser to the {a} government, doubted that much would follow.',
  '{SX} had written to the {body} about the matter in spring.',
  'Rain delayed the motorcade by {number} minutes.',
  '{A} and {C} signed a treaty on air traffic in {city} some years ago.',
  'Talks between {B} and {C} on the same question were put off twice.',
  'A spokeswoman, {Y}, declined to comment.',
  'The {c} {OC}, {PC}, visited {capA} last month.',
];

export const OFFICES: readonly string[] = ['president', 'prime minister', 'foreign minister', 'defence minister'];
export const BODIES: readonly string[] = [
  'United Nations',
  'African Union',
  'European Union',
  'Arab League',
  'World Bank',
  'World Trade Organization',
];
