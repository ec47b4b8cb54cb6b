import { createHash } from 'node:crypto';
import { type SerialisedGraph, SetupError } from '../../model/index.ts';
import type { PageExporter, PageParts } from '../exporter.ts';
import { json } from '../json/index.ts';

/** Bytes of a page at the most: browsers open larger ones slowly or not at all. */
const LARGEST = 48 * 1024 * 1024;

/** One page with viewer, graph and articles, which opens from a disk without a server and asks no network for anything. */
export const html = {
  format: 'html',
  describes: 'one page with viewer, graph and articles, to be opened without a server or mailed to someone',
  extension: 'html',
  write,
} as const satisfies PageExporter;

function write(graph: SerialisedGraph, { viewer, articles }: PageParts): Iterable<string> {
  const data = asScript([...json.write(graph)].join(''));
  const texts = asScript(JSON.stringify(Object.fromEntries(articles.map((article) => [article.id, article]))));
  const pieces = [
    '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy(viewer)}">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n',
    `<title>Entente</title>\n<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(viewer.icon).toString('base64')}">\n`,
    `<style>${viewer.style}</style>\n</head>\n<body>\n`,
    '<div id="app"><p class="wait" role="status">Loading the graph …</p></div>\n',
    '<noscript>Entente draws its graph with JavaScript; please allow it for this page.</noscript>\n',
    `<script type="application/json" id="entente-graph">${data}</script>\n`,
    `<script type="application/json" id="entente-articles">${texts}</script>\n`,
    `<script type="application/json" id="entente-layout">${asScript(JSON.stringify(viewer.worker))}</script>\n`,
    `<script type="module">${viewer.script}</script>\n</body>\n</html>\n`,
  ];
  const size = pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0);
  if (size > LARGEST) {
    const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2);
    throw new SetupError(
      'too-large',
      `The page would have ${megabytes(size)} MB, more than the ${megabytes(LARGEST)} MB that browsers open well; leave the articles out with --text sentences, or export a part with --around, --from or --min-sources.`,
    );
  }
  return pieces;
}

/** Text of articles can't end the element it stands in: no `<` is left in the JSON. */
function asScript(text: string): string {
  return text
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}

/** Only the page's own script and style run, by their hashes; nothing is fetched from anywhere. */
function policy({ script, style }: PageParts['viewer']): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'img-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
