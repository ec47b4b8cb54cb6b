import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { EDGE_FRAGMENT, EDGE_VERTEX } from './edge-shaders.ts';

/** What the program reads of an edge beside sigma's own attributes. */
export interface LineData {
  /** Number of a line pattern, see PATTERNS. */
  readonly pattern: number;
  /** Steps aside from the straight line, so that parallel edges don't hide each other. */
  readonly lane: number;
  readonly arrow: boolean;
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio', 'u_minThickness', 'u_pixel'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
const LANE_WIDTH = 7;

/** Straight lines drawn solid, dashed, dotted or struck, with lanes and arrows. Sigma 4 has dashes of its own. */
export class StatusEdgeProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
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
    array[at++] = data.size;
    array[at++] = line.lane * LANE_WIDTH;
    array[at++] = line.pattern + (line.arrow ? 8 : 0);
    array[at++] = target.size;
    array[at++] = floatColor(data.color);
    array[at] = index;
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = uniformLocations as Record<(typeof UNIFORMS)[number], WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform2f(at.u_viewport, params.width, params.height);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_minThickness, params.minEdgeThickness);
    gl.uniform1f(at.u_pixel, 1 / params.pixelRatio);
  }
}
