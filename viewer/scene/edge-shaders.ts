/** Works in CSS pixels of the screen, so that dashes keep their length at every zoom. */
export const EDGE_VERTEX = /*glsl*/ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute vec4 a_form; // thickness, aside, pattern (+ 8 for an arrow, + 16 where lit), radius of the target
attribute vec2 a_corner; // along: 0 or 1, across: -1 or 1

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
uniform float u_minThickness;
uniform float u_fading; // 1 where all that is not lit steps back
uniform float u_lit; // 1 while the lit ones are drawn, over the rest
uniform vec3 u_paper;

varying vec4 v_color;
varying vec2 v_place; // along and across, in pixels
varying vec4 v_form; // half thickness, pattern, where the arrow's tip is, arrow

void main() {
  float lit = step(16.0, a_form.z);
  float form = a_form.z - 16.0 * lit;
  if (u_fading > 0.5 && abs(lit - u_lit) > 0.5) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_viewport * 0.5;
  vec2 way = end - start;
  float span = max(length(way), 0.001);
  vec2 along = way / span;
  vec2 across = vec2(-along.y, along.x);

  float arrow = step(8.0, form);
  float pattern = form - 8.0 * arrow;
  float halfWidth = 0.5 * max(a_form.x / u_sizeRatio, u_minThickness);
  #ifdef PICKING_MODE
  float reach = max(halfWidth, 4.5);
  #else
  float reach = halfWidth + 1.0 + max(pattern > 2.5 ? 4.0 : 0.0, arrow * 4.0);
  #endif

  vec2 spot = mix(start, end, a_corner.x) + across * (a_form.y / u_sizeRatio + a_corner.y * reach);
  gl_Position = vec4(spot / (u_viewport * 0.5), 0.0, 1.0);
  v_place = vec2(a_corner.x * span, a_corner.y * reach);
  v_form = vec4(halfWidth, pattern, span - a_form.w / u_sizeRatio - 1.0, arrow);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_color.rgb = mix(v_color.rgb, u_paper, 0.78 * u_fading * (1.0 - lit));
  #endif
  v_color.a *= 255.0 / 254.0;
}
`;

export const EDGE_FRAGMENT = /*glsl*/ `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif

varying vec4 v_color;
varying vec2 v_place;
varying vec4 v_form;

uniform float u_pixel;

float inside(float distance) {
  return clamp(0.5 - distance / u_pixel, 0.0, 1.0);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float along = v_place.x;
  float across = abs(v_place.y);
  float halfWidth = v_form.x;
  float pattern = v_form.y;

  float cover = inside(across - halfWidth);
  // Interpolated, so never compared for equality.
  if (pattern > 2.5) {
    float at = abs(mod(along - v_place.y * 0.7, 14.0) - 7.0) * 0.82;
    cover = max(cover * 0.75, inside(at - 0.65) * inside(across - halfWidth - 4.0));
  } else if (pattern > 1.5) {
    float radius = max(halfWidth, 0.8);
    float at = mod(along, 5.0 + 2.0 * halfWidth) - 2.5 - halfWidth;
    cover = inside(length(vec2(at, across)) - radius);
  } else if (pattern > 0.5) {
    float at = mod(along, 12.0);
    cover *= inside(max(-at, at - 7.0));
  }
  if (v_form.w > 0.5) {
    float behind = v_form.z - along;
    if (behind < 9.0) cover = inside(max(across - max(behind, 0.0) * 0.42, -behind));
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * (v_color.a * cover);
  #endif
}
`;
