/** Words before a full stop that does not end a sentence, lower case. Own list, from general English style guides. */
export const TITLES_BEFORE_NAMES = new Set(
  `mr mrs ms messrs mme mlle dr prof rev fr hon gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pres gov sen rep amb
  min sec supt insp det atty st ste sr jr esq mt ft pt no nos vol art fig ed eds trans op cf vs v al approx est dept univ
  assn bros co corp inc ltd gmbh ave blvd rd sq bldg`.split(/\s+/),
);

/** Abbreviations that may also end a sentence: what follows decides. */
export const OTHER_ABBREVIATIONS = new Set(
  `jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun etc e.g i.e a.m p.m
  u.s u.k u.n e.u u.s.a u.s.s.r d.c b.c a.d ph.d calif conn fla ga ill ind kan ky la mass md mich minn miss neb nev okla
  ore pa tenn tex va vt wash wis wyo ariz ark colo del`.split(/\s+/),
);

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_OPENERS = new Set(
  `the a an he she it they we i you this that these those there in on at after before but and however meanwhile when while
  if as for from his her their its our my who what where why how both all some many most no not earlier later last since
  under with by to also yet still so then now here`.split(/\s+/),
);
