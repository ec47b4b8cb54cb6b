import { addressesIn } from '../addresses.ts';
import type { Reader } from '../reader.ts';
import { readWhole } from './text.ts';

/** A file of addresses of pages, one a line; they are fetched where that is asked for. */
export const addressesReader: Reader = {
  name: 'addresses',
  describes: 'addresses of pages, one a line, fetched with --fetch',
  extensions: ['.urls'],
  async *read(file, context) {
    const decoded = await readWhole(file);
    const addresses = 'text' in decoded ? addressesIn(decoded.text) : undefined;
    if ('notice' in decoded) yield decoded;
    else if (addresses) yield* context.fetched(addresses, file.name);
    else {
      const message = 'the file holds something else than addresses, one a line; lines of remarks begin with #';
      yield { notice: { code: 'not-addresses', message, where: file.name } };
    }
  },
};
