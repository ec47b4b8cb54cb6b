/** Closed word classes of English and general word lists for reading names. Own lists, from general grammar. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Particles that count only before a hyphen ("ash-Sharaa"), since they are English words too. */
export const HYPHEN_PARTICLES = words(`ad an ar as ash at az el ul ud uz us e i`);

/** Lower-case parts inside personal names, many languages. */
export const NAME_PARTICLES = words(
  `de da do dos das del della dello degli di du des van von der den dem het vander vom zum zur bin bint ibn ben al el ul ur
  la le las los y ter ten te zu af av abu abd ould wuld ag ap ni na binti binte ibnu umm abdul abdel`,
);

/** Particles that may also open a name in lower case ("al-Sisi", "de Gaulle", "bin Salman"). */
export const OPENING_PARTICLES = words(
  `al el ul bin bint ibn de da di du van von der del della ould ben abu as ash an ar`,
);

/** Words that are written with a capital only because they open a sentence, quote or heading. */
export const FUNCTION_WORDS = words(
  `a an the this that these those each every either neither some any no none all both half such what which who whom whose
  i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
  they them their theirs themselves one ones someone anyone everyone nobody something anything everything nothing
  and or but nor so yet for if unless until till while whilst when whenever where wherever why how whether because since as
  though although than lest once after before during despite amid amidst among amongst about above across against along
  alongside around at below beneath beside besides between beyond by concerning down except excluding following from in
  including inside into like near notwithstanding of off on onto opposite out outside over past pending per plus regarding
  respecting through throughout to toward towards under underneath unlike up upon versus via with within without according
  am is are was were be been being has have had having do does did doing done will would shall should can could may might must
  ought need dare used let lets not never ever also too very just only even still already again soon now then here there
  today tomorrow yesterday tonight later earlier recently currently previously formerly meanwhile moreover furthermore however
  therefore thus hence instead otherwise nevertheless nonetheless indeed perhaps maybe probably possibly certainly clearly
  apparently reportedly allegedly officially finally eventually ultimately initially originally first firstly second secondly
  third thirdly last lastly next previous another other others many much more most few fewer less least several enough two
  three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions
  billion billions early late late mid yes no ok okay oh well please dear hello thanks thank good
  own same different various certain likely unlikely similar due owing given based compared asked speaking addressing
  noting citing quoting referring responding replying adding calling saying talking meeting visiting arriving
  ahead apart away rather quite almost nearly roughly approximately further far long short high low
  others everybody`,
);

export const MONTHS = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
  oct nov dec`,
);

export const WEEKDAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed thu thur thurs fri`,
);

/** Capitalised words that name no person, body, state or place: feasts, faiths, diseases, wires, eras. */
export const NEVER_NAMES = words(
  `covid covid-19 coronavirus ebola aids hiv sars zika ramadan easter christmas eid diwali hanukkah passover lent hajj
  internet web god allah bible quran koran torah english islam islamic christianity christian christians judaism jewish jews jew
  muslim muslims buddhism buddhist hindu hindus hinduism sunni sunnis shia shiite shiites shi'ite orthodox catholic catholics
  protestant protestants secular marxist communist communists socialist socialists liberal liberals conservative conservatives
  nationalist nationalists fascist fascism nazi nazis communism socialism marxism republican republicans democrat democrats
  democratic islamist islamists jihadist jihadists zionist zionism semitic antisemitic
  african african-american european asian arab arabs western kurdish kurd kurds jews tamil uighur uighurs rohingya pashtun
  arabic persian farsi hebrew urdu hindi bengali pashto dari mandarin cantonese latin sanskrit swahili amharic esperanto cyrillic
  indigenous hispanic latino caucasian anglo norse celtic slavic semitic yazidi yazidis druze alawite alawites
    sir madam mr mrs ms dr`,
);

/** Adjectives of parts of the world that are no state: "Nordic ministers". */
export const REGIONAL = words(
  `nordic baltic balkan andean caribbean pacific atlantic arctic antarctic scandinavian iberian maghreb sahelian alpine mediterranean
  melanesian polynesian african asian european american arab arabian latin amazonian himalayan transcaucasian caucasian levantine
  mesoamerican eurasian australasian mashreq gulf carpathian danubian adriatic aegean saharan subsaharan`,
);
/** What may stand before them: "Central Asian". */
export const REGIONAL_PARTS = words(
  `central west east south north western eastern southern northern southeast southwest northeast northwest latin trans sub sub-saharan
  south-east south-eastern southeastern mid middle near far`,
);

/** Abbreviations and labels that name nothing, as they are written. */
export const NEVER_ABBREVIATIONS = words(
  `AM PM GMT UTC EST EDT CET IST BST AD BC CE BCE TV DNA GDP CEO CFO CTO COO MP MPs NGO NGOs USD EUR ID FAQ PDF IED IEDs WMD WMDs
  VIP VIPs PhD MBA BA MA BSc MSc LLB Jr Sr GCMG KCMG DCMG CMG OBE CBE MBE KBE DBE GBE KCB GCB DSO GCVO KCVO FRS QC KC PVSM AVSM VSM OSB UAV UAVs ICBM ICBMs HQ PR IT AI VAT UK's No Nos Vol Fig Act Acts Article Articles Chapter
  Section Annex Appendix Table Figure Page Part Phase Photo Image Video Brexit Olympics Paralympics File Read Watch Updated`,
);

/** Prepositions and adverbs after which a lone unknown name is a place. */
export const LOCATIVES = words(`in at near outside inside around across throughout into toward towards via through`);

/** Nouns that open "the city of X". */
export const PLACE_NOUNS = words(
  `city town village province district region county state capital port island islands municipality governorate suburb
  neighbourhood neighborhood settlement outpost base camp prefecture oblast canton commune territory enclave area hamlet
  township borough quarter valley river lake mountain border crossing peninsula`,
);

/** Compass words before a place. */
export const COMPASS = words(
  `north south east west northern southern eastern western central northeastern northwestern southeastern southwestern
  north-east north-west south-east south-west north-eastern north-western south-eastern south-western northeast northwest
  southeast southwest downtown upper lower inner outer greater mainland`,
);

/** Lemmas of verbs whose subject is a person or a body that speaks. */
export const SPEECH_VERBS = words(
  `say tell add note warn claim argue insist stress state announce declare explain believe think reply respond comment write
  tweet ask urge accuse deny confirm admit acknowledge suggest vow pledge promise reiterate remark recall describe criticise
  criticize condemn praise thank congratulate predict testify joke quip concede caution complain emphasise emphasize underline
  underscore speak talk`,
);

/** Lemmas of verbs that people, rather than places or bodies, are subjects of. */
export const PERSON_VERBS = words(
  `meet visit arrive travel attend fly resign die marry bear graduate grow sit smile shake greet welcome host receive chair
  brief discuss phone telephone study win lose serve retire become succeed replace appoint nominate elect defeat run`,
);

/** Nouns for people's kin, which often stand before a name. */
export const KIN = words(
  `brother sister father mother son daughter wife husband uncle aunt cousin nephew niece widow grandson granddaughter
  grandfather grandmother half-brother stepson brother-in-law son-in-law father-in-law`,
);

/** Lower-case occupations that stand before a personal name and are no office. */
export const OCCUPATIONS = words(
  `journalist reporter author writer poet novelist actor actress singer musician composer director producer filmmaker
  professor historian economist scientist physicist chemist biologist philosopher sociologist analyst expert scholar
  researcher academic lawyer attorney barrister banker businessman businesswoman tycoon billionaire entrepreneur activist
  campaigner dissident blogger broadcaster presenter editor columnist photographer artist painter architect engineer doctor
  surgeon physician nurse psychologist teacher priest cleric imam bishop rabbi monk farmer fisherman coach footballer striker
  midfielder goalkeeper defender captain boxer wrestler golfer cyclist sprinter swimmer skier racer driver pilot astronaut
  cosmonaut veteran soldier fighter gunman suspect militant terrorist hacker politician statesman candidate contender
  challenger incumbent rival colleague ally aide mentor friend neighbour neighbor spokesperson rebel warlord oligarch
  lobbyist philanthropist socialite model comedian guitarist drummer pianist conductor feminist theorist jurist linguist
  anthropologist geographer mathematician astronomer inventor explorer merchant nobleman noblewoman chamberlain monarch
  heiress heir victim defendant prisoner hostage refugee student pupil resident witness survivor translator interpreter
  arbitrator mediator facilitator negotiator go-between emissary delegate host guest`,
);

/** Endings of surnames that are seldom anything else. */
export const SURNAME_ENDINGS: readonly string[] = [
  'ovich',
  'evich',
  'ovic',
  'evic',
  'ović',
  'ević',
  'enko',
  'chuk',
  'czyk',
  'wski',
  'wska',
  'sky',
  'skiy',
  'skyi',
  'sson',
  'dottir',
  'dóttir',
  'idze',
  'shvili',
  'adze',
  'yan',
  'ian',
  'oglu',
  'oğlu',
  'poulos',
  'akis',
  'idis',
  'escu',
  'eanu',
  'aitis',
  'ienė',
  'auskas',
  'berg',
  'stein',
  'mann',
  'sen',
  'ssen',
  'ulu',
  'zadeh',
  'nejad',
  'pour',
  'wala',
  'singh',
  'swamy',
  'murthy',
  'ova',
  'eva',
  'ov',
  'ev',
  'ić',
  'ich',
  'ez',
  'inho',
  'bekov',
  'baev',
  'bayev',
  'zhanov',
  'ullah',
  'uddin',
  'rahman',
  'gul',
];

/** Words before a possessive inside the name of a body: "People's Party", "Workers' Union". */
export const POSSESSIVE_BODIES = words(
  `People Peoples Worker Workers Women Men Children Citizens Farmers Peasants Teachers Students Veterans Lawyers Bishops Nurses
  Journalists Soldiers Mothers Doctors King Queen Crown Prince Lord God Youth Fishermen Miners Human Officers Owners Employers
  Pensioners Parents Physicians Consumers Manufacturers Writers Artists`,
);

/** Words that open the official name of a state or an old territory. */
export const STATE_HEADS = words(
  `Republic Kingdom Emirate Emirates Sultanate Principality Duchy Empire Dominion Protectorate Colony Dynasty
  Caliphate Khanate Reich`,
);

/** Heads that stand before the name ("Lake Geneva", "Operation Desert Storm"), each with the type that they make. */
export const PREFIX_HEADS: ReadonlyMap<string, 'PLACE' | 'EVENT' | 'ORGANISATION'> = new Map([
  ...'Lake Mount Mt Fort Port Cape Camp Wadi Jebel Jabal Tell Tal Tel Khan Deir Ain Ayn Ras Bab Umm Porto Puerto Rio Monte Villa Isla Hotel Hôtel Palais Palazzo Schloss Château Chateau Kloster'
    .split(' ')
    .map((word) => [word, 'PLACE'] as const),
  ...'Operation Exercise Hurricane Typhoon Cyclone Storm'.split(' ').map((word) => [word, 'EVENT'] as const),
  ...'Task Radio Banco Banque Partido Parti Agence Deutsche Groupe Société Movimiento Mouvement Télévision Grupo'
    .split(' ')
    .map((word) => [word, 'ORGANISATION'] as const),
]);

/** Plurals and nouns that close the names of parties and lists, but open none. */
export const PARTY_TAILS = words(
  `List Liste Alternative Choice Voice Democrats Socialists Conservatives Liberals Republicans Communists Greens Populars Labour
  Labor Tories Nationalists Unionists Radicals Reformists Progressives Centrists Christians Left Right Democracy Solidarity`,
);

/** Heads that close the names of events too, but mostly of bodies. */
export const ORG_BEFORE_EVENT = words(`Congress Forum Convention Movement Assembly Campaign Trust`);

/** Capitalised adjectives and nouns of which parties and movements make their names. */
export const IDEOLOGY = words(
  `Democratic Democrats Democracy Liberal Liberals Conservative Conservatives Socialist Socialists Communist Communists Christian
  Labour Labor Green Greens Progressive Progressives Republican Republicans National Nationalist People Peoples Popular United
  Unity Workers Worker Peasants Farmers Social Radical Radicals Reform Reformist Left Leftist Right Centre Center Centrist
  Freedom Justice Solidarity Alternative Alliance Homeland Fatherland Independence Independent Patriotic Revolutionary
  Agrarian Islamic Federal Federalist Forward New Together Together! Pirate Animal Ecology Ecologist Ecological Moderate
  Moderates Unionist Unionists Separatist Renewal Future Hope Truth Action Citizens Development Law Order Peace Women
  Youth Pensioners Students Veterans Free International Global World African European Arab Asian American`,
);
