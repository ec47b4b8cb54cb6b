import type { Status } from '../../graph/model/index.ts';
import type { StatusEntry } from '../../graph/ontology/index.ts';
import { kindColor } from '../scene/palette.ts';
import { type Fill, fillOf, type Shape, shapeOf } from '../scene/shapes.ts';
import { statusOf } from '../state/vocabulary.ts';
import { useApp } from './context.ts';

const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0 -12.4z',
  ring: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0 -12.4z',
  square: 'M3.4 2.4h9.2a1 1 0 0 1 1 1v9.2a1 1 0 0 1 -1 1h-9.2a1 1 0 0 1 -1 -1v-9.2a1 1 0 0 1 1 -1z',
  hexagon: 'M8 1.3l5.8 3.35v6.7l-5.8 3.35l-5.8 -3.35v-6.7z',
  diamond: 'M8 0.8l7.2 7.2l-7.2 7.2l-7.2 -7.2z',
  triangle: 'M8 1.4l7 12.2h-14z',
  page: 'M4 1.8h8a0.8 0.8 0 0 1 0.8 0.8v10.8a0.8 0.8 0 0 1 -0.8 0.8h-8a0.8 0.8 0 0 1 -0.8 -0.8v-10.8a0.8 0.8 0 0 1 0.8 -0.8z',
};

/** The shape by which the drawing shows a kind, and whether it took place. */
export function KindMark({ kind, status }: { kind: string; status?: Status | undefined }) {
  const color = kindColor(kind, useApp().theme.current.value);
  return <ShapeMark shape={shapeOf(kind)} fill={fillOf(status)} color={color} />;
}

export function ShapeMark({ shape, fill, color }: { shape: Shape; fill: Fill; color: string }) {
  const solid = fill === 'solid';
  return (
    <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[shape]} fill={solid ? color : 'none'} stroke={color} stroke-width={solid ? 0 : 2} />
      {shape === 'ring' && <circle cx="8" cy="8" r="3.3" class="mark-ring" fill="none" stroke-width="2" />}
      {fill === 'struck' && <path d="M4.4 11.6l7.2 -7.2" stroke={color} stroke-width="1.8" />}
    </svg>
  );
}

/** A sample of the line by which the drawing shows a status. */
export function LineMark({ line }: { line: StatusEntry['line'] }) {
  return (
    <svg class={`line line-${line}`} viewBox="0 0 28 12" width="28" height="12" aria-hidden="true">
      <path d="M1 6h26" />
      {line === 'struck' && <path class="strike" d="M6 10l3 -8M13 10l3 -8M20 10l3 -8" />}
    </svg>
  );
}

/** A status in words beside its line. */
export function StatusMark({ status }: { status: Status }) {
  const entry = statusOf(status);
  return (
    <span class={`status status-${entry.line}`} title={entry.describes}>
      <LineMark line={entry.line} />
      {status}
    </span>
  );
}
