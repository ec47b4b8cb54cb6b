export { type FoldedStatus, foldStatus, type StatusReport } from '../ontology/index.ts';
export { addressKey } from './address.ts';
export { type Attachment, attachWeak } from './attach.ts';
export { applyFirst, type Cluster, type Clustering, cluster, clusterOf, judgePair, neverSame } from './cluster.ts';
export { areCopies, familiesAmong, type Sketch, sketchKeys, sketchOf } from './copies.ts';
export { isCurrent, type Seen, urlRank, urlsOf } from './current.ts';
export { edgeOf, type SupportedEdge } from './edges.ts';
export { type Foldable, foldGraph, foldParts, type TextDetail } from './fold.ts';
export {
  apartKey,
  attachBlocks,
  blocksOf,
  compare,
  digest,
  givenKey,
  keyOfBlock,
  kindOfKey,
  lexiconId,
  mayAttach,
  narrowBlocks,
  ownKey,
  qualified,
  shareBlock,
} from './keys.ts';
export { layOut } from './layout.ts';
export {
  actorSignature,
  type Facts,
  isEvent,
  type PlacedArticle,
  sightingKey,
  sortSightings,
} from './placed.ts';
export { referenceGraph } from './reference.ts';
export { seeded } from './seeded.ts';
export { eventViews } from './views.ts';
