declare const __EXTRACTOR__: string | undefined;

/** Version of the package. */
export const VERSION = '0.1.0';

/**
 * Version of extractor and lexicons: the package's and a hash of their sources, put in when the program is built.
 * A store remembers it, so that claims of two versions are never mixed.
 */
export const EXTRACTOR: string = typeof __EXTRACTOR__ === 'string' ? __EXTRACTOR__ : `${VERSION}-source`;
