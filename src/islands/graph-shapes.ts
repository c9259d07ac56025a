import type Sigma from 'sigma';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** How each kind is drawn, told apart by form and not by colour alone; the style sheet draws the same marks. */
export const SHAPES = { person: 0, event: 1, project: 2, organization: 3, post: 4, series: 5 } as const;

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_paper'] as const;

const VERTEX = `
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  float diameter = a_size / u_sizeRatio * u_pixelRatio * 2.0 + 2.0;
  gl_PointSize = diameter;
  v_pixel = 2.0 / diameter;
  v_shape = a_shape;
  v_color = a_color;
  v_color.a *= bias;
}`;

/** Distance to the edge in units of the radius, negative inside; then ink outside the hollow, paper within. */
const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying float v_shape;
varying float v_pixel;
uniform vec3 u_paper;
void main(void) {
  vec2 p = (gl_PointCoord - 0.5) * 2.0;
  vec2 q = abs(p);
  float reach = 1.0 - v_pixel;
  float d = length(p) - reach;
  if (v_shape > 1.5 && v_shape < 2.5) d = max(q.x, q.y) - reach * 0.8;
  else if (v_shape > 2.5 && v_shape < 3.5) d = (q.x + q.y - reach) * 0.75;
  else if (v_shape > 3.5 && v_shape < 4.5) d = max(q.x * 1.25, q.y) - reach * 0.84;
  float inside = 1.0 - smoothstep(-v_pixel, v_pixel, d);
  float line = max(0.26, v_pixel * 3.0);
  float hollow = 0.0;
  if (v_shape > 0.5 && v_shape < 1.5) hollow = 1.0 - smoothstep(-line - v_pixel, -line + v_pixel, d);
  else if (v_shape > 3.5 && v_shape < 4.5) hollow = 1.0 - smoothstep(-line * 0.8 - v_pixel, -line * 0.8 + v_pixel, d);
  else if (v_shape > 4.5) {
    float gap = 1.0 - smoothstep(-line * 0.75 - v_pixel, -line * 0.75 + v_pixel, d);
    float core = 1.0 - smoothstep(-0.62 - v_pixel, -0.62 + v_pixel, d);
    hollow = gap - core;
  }
  vec3 ink = mix(v_color.rgb, u_paper, hollow);
  gl_FragColor = vec4(ink, 1.0) * inside;
}`;

/**
 * Makes the program that draws marks as points, one vertex each: the cheapest there is.
 * @param paper the colour inside hollow marks, from 0 to 1 a channel; asked for at each frame
 */
export function shapeProgram(paper: () => readonly [number, number, number]) {
  return class extends NodeProgram<(typeof UNIFORMS)[number]> {
    /** No second picture for picking: `pickByPlace` does without. */
    constructor(gl: WebGLRenderingContext, _picking: WebGLFramebuffer | null, renderer: Sigma) {
      super(gl, null, renderer);
    }

    getDefinition() {
      const { POINTS, FLOAT, UNSIGNED_BYTE } = WebGLRenderingContext;
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: POINTS,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    processVisibleItem(_id: number, start: number, data: NodeDisplayData & { shape?: number }): void {
      const values = [data.x, data.y, data.size, data.shape ?? 0, floatColor(data.color)];
      this.array.set(values, start);
    }

    setUniforms(
      { sizeRatio, pixelRatio, matrix }: RenderParams,
      { gl, uniformLocations }: Parameters<NodeProgram<(typeof UNIFORMS)[number]>['setUniforms']>[1],
    ): void {
      gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, sizeRatio);
      gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, pixelRatio);
      gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, matrix);
      gl.uniform3f(uniformLocations['u_paper'] ?? null, ...paper());
    }
  };
}
