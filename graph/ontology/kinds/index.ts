import { article } from './article.ts';
import { event } from './event.ts';
import { meeting } from './meeting.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { state } from './state.ts';

/** All kinds of nodes, in the order of the legend. */
export const KINDS = [person, state, organisation, place, meeting, event, article] as const;

export type KindName = (typeof KINDS)[number]['kind'];
