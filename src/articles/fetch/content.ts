import type { Reader } from '../reader.ts';
import { READERS, readerFor } from '../readers/index.ts';

/** Readers by content type; what is not here goes by the ending of the address. */
const BY_TYPE: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'application/json': 'json',
  'application/feed+json': 'json',
  'application/x-ndjson': 'jsonl',
  'application/jsonl': 'jsonl',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/rdf+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'message/rfc822': 'eml',
  'application/mbox': 'mbox',
  'application/epub+zip': 'epub',
  'application/zip': 'zip',
  'application/gzip': 'gzip',
};

/** Types under which servers send whatever they do not know. */
const UNKNOWN = new Set([undefined, 'application/octet-stream', 'binary/octet-stream', 'application/x-download']);

/** The reader for what came from an address, by its content type, else by the ending of the path. */
export function readerForContent(type: string | undefined, path: string): Reader | undefined {
  const named = READERS.find(({ name }) => name === BY_TYPE[type ?? '']);
  // Servers send lists and tables as plain text: there the ending knows more.
  const ending = /\.[a-z0-9]{1,8}$/i.test(path) ? readerFor(path) : undefined;
  if (named && named.name !== 'text') return named;
  if (named || UNKNOWN.has(type)) return ending ?? named;
  return undefined;
}

/** Readers that make one article of a file, so that the address is the article's. */
const SINGLE = new Set(['html', 'text', 'markdown', 'pdf', 'docx', 'eml']);

/** Whether what a reader gives is one article, whose address is where it was fetched. */
export function isSingle({ name }: Reader): boolean {
  return SINGLE.has(name);
}
