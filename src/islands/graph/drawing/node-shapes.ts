import type Sigma from 'sigma';
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';

/** Number of each kind's shape in the shader, so that kinds differ by more than color. `styles/graph.css` has the same shapes. */
export const NODE_SHAPES = { person: 0, event: 1, project: 2, organization: 3, post: 4, series: 5 } as const;

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
varying vec4 v_form;
varying vec4 v_edge;
const float bias = 255.0 / 254.0;
const float never = 4.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  float diameter = a_size / u_sizeRatio * u_pixelRatio * 2.0 + 2.0;
  gl_PointSize = diameter;
  float pixel = 2.0 / diameter;
  float reach = 1.0 - pixel;
  float line = max(0.26, pixel * 3.0);
  v_form = vec4(1.0, 0.0, 0.0, 1.0);
  v_edge = vec4(reach, never, never, 0.5 / pixel);
  if (a_shape > 4.5) v_edge.yz = vec2(line * 0.75, 0.62);
  else if (a_shape > 3.5) {
    v_form = vec4(0.0, 1.0, 0.0, 1.25);
    v_edge.xy = vec2(reach * 0.84, line * 0.8);
  } else if (a_shape > 2.5) {
    v_form = vec4(0.0, 0.0, 0.75, 1.0);
    v_edge.x = reach * 0.75;
  } else if (a_shape > 1.5) {
    v_form = vec4(0.0, 1.0, 0.0, 1.0);
    v_edge.x = reach * 0.8;
  } else if (a_shape > 0.5) v_edge.y = line;
  v_color = a_color;
  v_color.a *= bias;
}`;

/**
 * Color of a pixel of a mark, without branches, which are slow at each pixel of each frame. `v_form`: weights of
 * circle, box and diamond, and the flatness of the box. `v_edge`: outer radius, start and end of the hollow inside it
 * (units of the radius), and sharpness of the edge. The hollow has the background color.
 */
const FRAGMENT = `
precision mediump float;
varying vec4 v_color;
varying vec4 v_form;
varying vec4 v_edge;
uniform vec3 u_paper;
void main(void) {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  vec2 q = abs(p);
  vec3 metrics = vec3(length(p), max(q.x * v_form.w, q.y), q.x + q.y);
  float d = dot(v_form.xyz, metrics) - v_edge.x;
  vec3 within = clamp(0.5 - (vec3(d) + vec3(0.0, v_edge.yz)) * v_edge.w, 0.0, 1.0);
  gl_FragColor = vec4(mix(v_color.rgb, u_paper, within.y - within.z), 1.0) * within.x;
}`;

/**
 * Makes the Sigma program that draws marks as points, with one vertex each.
 * @param paper returns the color inside hollow marks at each frame, channels from 0 to 1
 */
export function nodeShapeProgram(paper: () => readonly [number, number, number]) {
  return class extends NodeProgram<(typeof UNIFORMS)[number]> {
    /** Without a framebuffer for picking: `pickByCoordinates` needs none. */
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
