/** What a browser is sent at once. */
export interface Limits {
  /** A graph with more of either is sent in parts. */
  readonly whole: { readonly nodes: number; readonly edges: number };
  /** Of such a graph the most connected nodes come first, with the links among them that most articles support. */
  readonly overview: { readonly nodes: number; readonly edges: number };
  /** The neighbours of a node, the most connected first, and the links that come with them. */
  readonly neighbours: { readonly nodes: number; readonly edges: number };
  /** Sentences that an element brings along before it is asked for by itself; of reports four times as many. */
  readonly proof: number;
  readonly suggestions: number;
}

/**
 * By `npm run bench -- viewer`, in Chromium without a GPU on two cores: 10,000 nodes with 50,000 links are a picture after
 * 9 s of processor time, 5,000 with 25,000 after 5 s; in both a frame while panning takes a third to a half second of it,
 * as with sigma alone, and a search or choice holds the page for less than 0.2 s. What is sent whole goes beyond the
 * larger of the two by as much again, which is a guess at what a machine with a GPU bears, and was not measured.
 */
export const LIMITS: Limits = {
  whole: { nodes: 20_000, edges: 80_000 },
  overview: { nodes: 5_000, edges: 25_000 },
  neighbours: { nodes: 400, edges: 4_000 },
  proof: 12,
  suggestions: 12,
};
