export const NODE_VERTEX = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_paper;
attribute vec2 a_position;
attribute float a_size;
attribute vec2 a_form; // shape, fill (+ 4 where lit)
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_fading; // 1 where all that is not lit steps back
uniform float u_lit; // 1 while the lit ones are drawn, over the rest

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_place;
varying float v_radius;
varying vec2 v_form;

void main() {
  float lit = step(4.0, a_form.y);
  if (u_fading > 0.5 && abs(lit - u_lit) > 0.5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float radius = a_size / u_sizeRatio;
  float reach = radius * 1.2 + 2.5;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy * u_viewport * 0.5;
  gl_Position = vec4((centre + a_corner * reach) / (u_viewport * 0.5), 0.0, 1.0);
  v_place = a_corner * reach;
  v_radius = radius;
  v_form = vec2(a_form.x, a_form.y - 4.0 * lit);
  v_paper = a_paper;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_color.rgb = mix(v_color.rgb, a_paper.rgb, 0.82 * u_fading * (1.0 - lit));
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

export const NODE_FRAGMENT = /*glsl*/ `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif

varying vec4 v_color;
varying vec4 v_paper;
varying vec2 v_place;
varying float v_radius;
varying vec2 v_form;

uniform float u_pixel;

float inside(float distance) {
  return clamp(0.5 - distance / u_pixel, 0.0, 1.0);
}

float box(vec2 p, vec2 half_, float corner) {
  vec2 q = abs(p) - half_ + corner;
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float outline(vec2 p, float r, float shape) {
  vec2 a = abs(p);
  // Interpolated, so never compared for equality.
  if (shape > 5.5) return box(p, vec2(r * 0.72, r * 0.92), r * 0.12);
  if (shape > 4.5) return max(a.x * 0.866 + p.y * 0.5, -p.y) - r * 0.62;
  if (shape > 3.5) return (a.x + a.y) * 0.7071 - r * 0.84;
  if (shape > 2.5) return length(p) - r;
  if (shape > 1.5) return max(a.y * 0.866 + a.x * 0.5, a.x) - r * 0.94;
  if (shape > 0.5) return box(p, vec2(r * 0.88), r * 0.18);
  return length(p) - r;
}

void main() {
  float distance = outline(v_place, v_radius, v_form.x);
  #ifdef PICKING_MODE
  if (distance > 2.0) discard;
  gl_FragColor = v_color;
  #else
  float rim = inside(distance - 1.5);
  float body = inside(distance);
  vec3 color = mix(v_paper.rgb, v_color.rgb, body);
  float border = max(1.6, v_radius * 0.24);
  if (v_form.y > 0.5) color = mix(color, v_paper.rgb, inside(distance + border));
  if (abs(v_form.x - 3.0) < 0.5) {
    float hole = inside(length(v_place) - v_radius * 0.7) * (1.0 - inside(length(v_place) - v_radius * 0.38));
    color = mix(color, v_paper.rgb, hole);
  }
  if (v_form.y > 1.5) {
    float slash = abs(v_place.x - v_place.y) * 0.7071 - border * 0.5;
    color = mix(color, v_color.rgb, inside(slash) * body);
  }
  gl_FragColor = vec4(color, 1.0) * (v_color.a * rim);
  #endif
}
`;
