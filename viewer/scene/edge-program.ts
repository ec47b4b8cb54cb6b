import { EdgeProgram, type EdgeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { blend } from '../../graph/ontology/index.ts';
import type { Line, Mark } from './drawing.ts';
import { EDGE_FRAGMENT, EDGE_VERTEX } from './edge-shaders.ts';
import { drawLitOver, LIT, type Lit, type Look } from './look.ts';
import type { Palette } from './palette.ts';

/** What the program reads of an edge beside sigma's own attributes. */
export interface LineData {
  /** Number of a line pattern, see PATTERNS. */
  pattern: number;
  /** Steps aside from the straight line, so that parallel edges don't hide each other. */
  lane: number;
  readonly arrow: boolean;
  lit: Lit;
}

const UNIFORMS = [
  'u_matrix',
  'u_viewport',
  'u_sizeRatio',
  'u_minThickness',
  'u_pixel',
  'u_fading',
  'u_lit',
  'u_paper',
] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
/** Pixels from one lane to the next, before zoom. */
export const LANE_WIDTH = 7;

/** Straight lines drawn solid, dashed, dotted or struck, with lanes and arrows. Sigma 4 has dashes of its own. */
export function statusEdgeProgram(look: Look): EdgeProgramType<Mark, Line> {
  return class StatusEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: EDGE_VERTEX,
        FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_form', size: 4, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, 1],
          [0, -1],
          [1, 1],
          [1, 1],
          [0, -1],
          [1, -1],
        ],
      };
    }

    override processVisibleItem(
      index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const line = data as EdgeDisplayData & LineData;
      const { array } = this;
      let at = start;
      array[at++] = source.x;
      array[at++] = source.y;
      array[at++] = target.x;
      array[at++] = target.y;
      array[at++] = data.size + (line.lit === LIT.no ? 0 : line.lit === LIT.chosen ? 1.6 : 0.6);
      array[at++] = line.lane * LANE_WIDTH;
      array[at++] = line.pattern + (line.arrow ? 8 : 0) + (line.lit === LIT.no ? 0 : 16);
      array[at++] = target.size;
      array[at++] = floatColor(litColor(data.color, line.lit, look.palette));
      array[at] = index;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_viewport, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_minThickness, params.minEdgeThickness);
      gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
      gl.uniform1f(at.u_fading, look.fading ? 1 : 0);
      gl.uniform3fv(at.u_paper, channels(look.palette.paper));
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      drawLitOver(look, info, () => super.drawWebGL(method, info));
    }
  } as never;
}

/** The colour of a line by how it stands out. */
export function litColor(color: string, lit: Lit, { accent, ink }: Palette): string {
  return lit === LIT.no ? color : lit === LIT.chosen ? accent : blend(color, ink, 0.45);
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}
