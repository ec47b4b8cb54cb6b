import type { Reader } from '../reader.ts';
import { pageReading, readWhole } from './text.ts';

/** A saved web page: its main text, and title, outlet, address and dates as the page gives them. */
export const htmlReader: Reader = {
  name: 'html',
  describes: 'web pages: the main text, with title, outlet, address and dates from the page itself',
  extensions: ['.html', '.htm', '.xhtml'],
  async *read(file) {
    const decoded = await readWhole(file);
    yield 'notice' in decoded ? decoded : await pageReading(decoded.text, file.name);
  },
};
