/** Nouns that stand for participants of diplomacy and conflict without naming them. Own list. */
interface NominalHead {
  readonly head: string;
  readonly plural: boolean;
}

/** `singular plural`, or one form alone; `=` marks a noun that is plural in the singular's form. */
const FORMS = `
side sides|party parties|leader leaders|counterpart counterparts|delegation delegations|delegate delegates|=troops|soldier soldiers|
=forces|official officials|country countries|nation nations|state states|government governments|neighbour neighbours|
neighbor neighbors|capital capitals|envoy envoys|diplomat diplomats|negotiator negotiators|mediator mediators|
representative representatives|team teams|duo|=pair|trio|man men|woman women|ally allies|power powers|rival rivals|
authority authorities|regime regimes|administration administrations|army armies|military militaries|navy navies|
rebel rebels|guerrilla guerrillas|separatist separatists|militant militants|fighter fighters|insurgent insurgents|guest guests|host hosts|participant participants|
member members|lawmaker lawmakers|politician politicians|statesman statesmen|interlocutor interlocutors|
predecessor predecessors|successor successors|ministry ministries|embassy embassies|coalition coalitions|group groups|
bloc blocs|junta juntas|dictator dictators|=police|=people|emissary emissaries|inspector inspectors|observer observers|
guard guards|opposition oppositions|airforce airforces|diaspora diasporas|citizen citizens|
deputy deputies|aide aides|boss bosses|monarch monarchs|ruler rulers|colleague colleagues|exile exiles|chargé chargés|
mission missions|crew crews|commander commanders|movement movements|faction factions|camp camps|foe foes|adversary adversaries|
enemy enemies|opponent opponents|belligerent belligerents|principal principals|signatory signatories|organisation organisations|
organization organizations|institution institutions|militia militias|
`;

/** Noun forms in lower case, each with its head and number. */
export const NOMINAL_HEADS: ReadonlyMap<string, NominalHead> = new Map(
  FORMS.replace(/\n/g, '')
    .split('|')
    .filter((item) => item !== '')
    .flatMap((item): [string, NominalHead][] => {
      if (item.startsWith('=')) return [[item.slice(1), { head: item.slice(1), plural: true }]];
      const [singular = '', plural] = item.split(' ');
      const entries: [string, NominalHead][] = [[singular, { head: singular, plural: false }]];
      if (plural) entries.push([plural, { head: singular, plural: true }]);
      return entries;
    }),
);
