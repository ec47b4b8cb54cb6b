import type { PlaceEntry } from './types.ts';

/** Cities, regions, waters, mountains and sites. */
export const PLACES: readonly PlaceEntry[] = [];
