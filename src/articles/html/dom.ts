/** As much of a document as is asked of it here; the types of browsers stay out of this room. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

/** An element of a page or of an XML file. */
export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  replaceWith(node: DomNode): void;
}

/** A parsed page. */
export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  createElement(name: string): DomElement;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Tags deeper than this are no page that anyone made; parsers and readers slow down on them. */
const DEEPEST = 2000;

/** Parses a page. No script runs and nothing is fetched. Undefined where tags are nested beyond reason. */
export async function parsePage(html: string): Promise<DomDocument | undefined> {
  const { parseHTML } = await import('linkedom');
  const document = parseHTML(html).document as unknown as DomDocument;
  // linkedom's doctype has no next sibling, so the walk begins below it.
  const root = document.documentElement;
  return root && depthOf(root) > DEEPEST ? undefined : document;
}

function depthOf(root: DomNode): number {
  let deepest = 0;
  for (const { depth } of walk(root)) if (depth > deepest) deepest = depth;
  return deepest;
}

/** Every node below `root` in the order of the text, when it opens and, for elements, when it closes. No recursion. */
export function* walk(
  root: DomNode,
): Generator<{ node: DomNode; depth: number; closes: boolean }, void, boolean | undefined> {
  let node = root.firstChild;
  let depth = 1;
  while (node) {
    const passOver = yield { node, depth, closes: false };
    if (!passOver && node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    if (node.nodeType === ELEMENT) yield { node, depth, closes: true };
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      depth--;
      if (node) yield { node, depth, closes: true };
    }
    node = node?.nextSibling ?? null;
  }
}
