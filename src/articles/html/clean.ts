import { type DomDocument, type DomElement, ELEMENT, TEXT, walk } from './dom.ts';

/** What pages call the parts of them that are no article; words of class names, ids and labels for tests. */
const FURNITURE = new RegExp(
  `(?:^|[^a-z])(?:${[
    'newsletters?',
    'author[-_ ](?:bio|box|info|card)',
    'about[-_ ](?:the[-_ ])?authors?',
    'related',
    'recommend(?:ed|ations?)',
    'promos?',
    'paywall',
    'barrier',
    'subscri(?:be|ption|ptions)(?:[-_ ](?:box|offers?|banner|prompt|promo|wall))?',
    'cookies?',
    'consent',
    'gdpr',
    'share(?:[-_ ](?:bar|buttons?|tools?|links?))?',
    'sharing',
    'sharedaddy',
    'social(?:[-_ ](?:share|links|media|bar|icons))?',
    'comments?',
    'breadcrumbs?',
    'adverts?',
    'advertisement',
    'ads?[-_ ](?:slot|block|unit|container|wrapper|label)',
    'most[-_ ](?:read|viewed|popular)',
    'trending',
    'pagination',
    'pager',
    'taboola',
    'outbrain',
    'key[-_ ]events',
    'links[-_ ]block',
    'tag[-_ ]list',
    'pull[-_ ]?quote',
    'captions?',
    'caption[-_ ]text',
    'figcaption',
    'photo[-_ ]credits?',
  ].join('|')})(?:$|[^a-z])`,
);

/** Elements that hold the article itself are never furniture, whatever they are called. */
const HOLDS_ARTICLE = 'h1, main, article, [itemprop="articleBody"]';
const NEVER = new Set(['HTML', 'HEAD', 'BODY', 'MAIN', 'ARTICLE', 'H1']);
/** Of the words of all paragraphs, the part that no piece of furniture has. */
const LARGEST_SHARE = 0.4;

/** Takes captions, appeals, lists of other articles and notices on cookies out of a page, by what they are called. */
export function removeFurniture(document: DomDocument): void {
  const { body } = document;
  if (!body) return;
  const most = LARGEST_SHARE * wordsIn(body);
  const found: DomElement[] = [];
  const nodes = walk(body);
  for (let next = nodes.next(); !next.done; ) {
    const { node, closes } = next.value;
    const element = node as DomElement;
    const isFurniture =
      !closes && node.nodeType === ELEMENT && !NEVER.has(node.nodeName.toUpperCase()) && isCalledSo(element);
    const removed = isFurniture && !element.querySelector(HOLDS_ARTICLE) && wordsIn(element) <= most;
    if (removed) found.push(element);
    next = nodes.next(removed);
  }
  for (const element of found) element.remove();
}

/** Two breaks in a row part the paragraphs of older pages, which readers of pages lose among tags for fonts. */
export function partAtBreaks(document: DomDocument): void {
  const breaks = [...document.querySelectorAll('br')];
  for (const each of breaks) {
    let next = each.nextSibling;
    while (next && next.nodeType === TEXT && (next.textContent ?? '').trim() === '') next = next.nextSibling;
    if (next?.nodeName.toUpperCase() === 'BR') each.replaceWith(document.createElement('hr'));
  }
}

function isCalledSo(element: DomElement): boolean {
  if (element.nodeName.toUpperCase() === 'FIGCAPTION') return true;
  const names = ['class', 'id', 'data-component', 'data-testid', 'data-module'].map((name) =>
    element.getAttribute(name),
  );
  return FURNITURE.test(
    names
      .filter(Boolean)
      .join(' ')
      .replace(/([a-z])(?=[A-Z])/g, '$1-')
      .toLowerCase()
      .slice(0, 500),
  );
}

/** Characters of the paragraphs in an element. */
function wordsIn(element: DomElement): number {
  let sum = 0;
  for (const paragraph of element.querySelectorAll('p')) sum += paragraph.textContent?.length ?? 0;
  return sum;
}
