import type { ProgramInfo } from 'sigma/rendering';
import type { Palette } from './palette.ts';

/** What the programs and labels of one drawing share; changed in place, seen with the next frame. */
export interface Look {
  palette: Palette;
  /** Whether all that is not lit steps back. */
  fading: boolean;
}

/** How an element stands out: not at all, as a neighbour, as what is chosen. */
export const LIT = { no: 0, along: 1, chosen: 2 } as const;
export type Lit = (typeof LIT)[keyof typeof LIT];

/** Draws a program's items: while the rest fades, what is lit goes over it, without an order to be made anew. */
export function drawLitOver({ fading }: Pick<Look, 'fading'>, { gl, uniformLocations }: ProgramInfo, draw: () => void) {
  const at = (uniformLocations as Readonly<Record<string, WebGLUniformLocation>>).u_lit ?? null;
  gl.uniform1f(at, 0);
  draw();
  if (!fading) return;
  gl.uniform1f(at, 1);
  draw();
}
