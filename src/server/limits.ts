/** What a browser is sent at once. */
export interface Limits {
  /** A graph with more of either is sent in parts. */
  readonly whole: { readonly nodes: number; readonly edges: number };
  /** Of such a graph the most connected nodes come first, with the links among them that most articles support. */
  readonly overview: { readonly nodes: number; readonly edges: number };
  /** The neighbours of a node, the most connected first, and the links that come with them. */
  readonly neighbours: { readonly nodes: number; readonly edges: number };
  /** Proof and reports that an element brings along before it is asked for by itself. */
  readonly proof: number;
  readonly suggestions: number;
}

/**
 * Measured without a GPU (`npm run bench -- viewer`): 10,000 nodes with 50,000 links are drawn and filtered smoothly,
 * twice as many can still be used; 5,000 nodes with 25,000 links are laid out in seconds and never block the page for
 * 200 ms.
 */
export const LIMITS: Limits = {
  whole: { nodes: 20_000, edges: 80_000 },
  overview: { nodes: 5_000, edges: 25_000 },
  neighbours: { nodes: 400, edges: 4_000 },
  proof: 12,
  suggestions: 12,
};
