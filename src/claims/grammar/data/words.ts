/** Closed classes of English function words, from general grammar. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

export const SUBORDINATORS = words(
  'if unless although though while whereas because whether when whenever until till since after before as once provided lest even',
);
/** Subordinators that are prepositions where no clause follows. */
export const EITHER = words('until till since after before as for than like');
export const RELATIVES = words('who whom whose which where wherein whereby');
export const NEGATORS = words("not n't never neither nor no hardly scarcely barely");
export const MODALS = words('may might could can should must would ca shall will wo ll');
export const PARTICLES = words('off out up down away back together aside apart home forward');
export const POSSESSIVE_PRONOUNS = words('his her its their my our your whose');
export const QUOTES = words("\" “ ” « » ‟ „ `` ''");
export const BE = words("be is are was were been being am 's 're 'm");
export const HAVE = words("have has had having 've");
export const DO = words('do does did');
/** Adjectives that end a noun group when they follow its head. */
export const PREDICATIVE = words(
  'likely unlikely due able unable ready willing unwilling set present absent bound certain sure eager keen reluctant free poised available',
);

/** Adverbs of several words that would read as a noun or verb: "met face to face". */
export const COMPOUND_ADVERBS: readonly (readonly string[])[] = [
  'face to face',
  'one on one',
  'one to one',
  'head to head',
  'in person',
  'behind closed doors',
  'at length',
  'no more than',
  'little more than',
  'nothing more than',
  'arm in arm',
  'side by side',
].map((phrase) => phrase.split(' '));

/** Beside an occasion: what takes place there is part of it. */
export const SIDELINES: readonly string[] = [
  'on the sidelines of',
  'on the sideline of',
  'at the sidelines of',
  'on the margins of',
  'in the margins of',
  'at the margins of',
  'on the fringes of',
  'on the fringe of',
  'on the edges of',
  'in the corridors of',
];

/** Prepositions of several words, longest first within a first word. */
export const COMPOUND_PREPOSITIONS: readonly (readonly string[])[] = [
  ...SIDELINES,
  'alongside',
  'on the eve of',
  'in the presence of',
  'in the company of',
  'in honour of',
  'in honor of',
  'among them',
  'contrary to',
  'in contrast to',
  'in addition to',
  'in response to',
  'in spite of',
  'owing to',
  'thanks to',
  'including',
  'under the chairmanship of',
  'under the presidency of',
  'under the auspices of',
  'in the run-up to',
  'in the wake of',
  'in the absence of',
  'at the invitation of',
  'on behalf of',
  'in the course of',
  'on the occasion of',
  'in front of',
  'in place of',
  'in lieu of',
  'in addition to',
  'in line with',
  'in response to',
  'in return for',
  'in spite of',
  'in favour of',
  'in favor of',
  'along with',
  'together with',
  'as well as',
  'ahead of',
  'prior to',
  'due to',
  'because of',
  'instead of',
  'rather than',
  'outside of',
  'out of',
  'according to',
  'apart from',
  'aside from',
  'such as',
  'close to',
  'next to',
  'near to',
  'up to',
  'as per',
  'as part of',
  'as of',
  'but for',
  'thanks to',
  'away from',
  'following',
].map((phrase) => phrase.split(' '));
