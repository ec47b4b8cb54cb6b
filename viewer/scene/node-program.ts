import { NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Line, Mark } from './drawing.ts';
import { drawLitOver, LIT, type Lit, type Look } from './look.ts';
import { NODE_FRAGMENT, NODE_VERTEX } from './node-shaders.ts';

/** What the program reads of a node beside sigma's own attributes. */
export interface MarkData {
  /** Number of a shape, see SHAPES. */
  readonly shape: number;
  /** Number of a fill, see FILLS. */
  fill: number;
  /** Colour behind the drawing: hollow insides and the rim that sets a node off its lines. */
  readonly paper: string;
  lit: Lit;
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_pixel', 'u_fading', 'u_lit'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Nodes as flat shapes, one a kind; hollow where the thing is only announced, struck where it is off. */
export function markProgram(look: Pick<Look, 'fading'>): NodeProgramType<Mark, Line> {
  return class MarkProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
    override getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: NODE_VERTEX,
        FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_form', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_paper', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, 1],
          [-1, -1],
          [1, 1],
          [1, 1],
          [-1, -1],
          [1, -1],
        ],
      };
    }

    override processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
      const mark = data as NodeDisplayData & MarkData;
      const { array } = this;
      let at = start;
      array[at++] = data.x;
      array[at++] = data.y;
      array[at++] = data.size;
      array[at++] = mark.shape;
      array[at++] = mark.fill + (mark.lit === LIT.no ? 0 : 4);
      array[at++] = floatColor(data.color);
      array[at++] = floatColor(mark.paper);
      array[at] = index;
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_viewport, params.width, params.height);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
      gl.uniform1f(at.u_fading, look.fading ? 1 : 0);
    }

    override drawWebGL(method: number, info: ProgramInfo): void {
      drawLitOver(look, info, () => super.drawWebGL(method, info));
    }
  } as never;
}
