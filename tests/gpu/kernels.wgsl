=== of all
alias int = i32;
alias float = f32;
alias vec4 = vec4f;
fn bits(x: f32) -> i32 { return bitcast<i32>(x); }
fn from_bits(x: i32) -> f32 { return bitcast<f32>(x); }
fn quotient(a: i32, b: i32) -> i32 {
  let inverse = 1.0 / f32(b);
  let q = i32(f32(a) * inverse);
  return q + i32(floor((f32(a - q * b) + 0.5) * inverse));
}
fn keep(v: vec4f, left: i32) -> vec4f { return select(vec4f(0.0), v, vec4i(0, 1, 2, 3) < vec4i(left)); }
=== abs s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(x, -x, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== acos s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_acos(x: f32) -> f32 { return keep_nan(x, select(acos(x), not_a_number(x), abs(x) > 1.0)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_acos(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== acosh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_acosh(x: f32) -> f32 { return f_log(x + f_sqrt(x * x - 1.0)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_acosh(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== adadeltaUpdate 0 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 13>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - root((s1 + vec4(from_bits(u[12].z)))) / (root((s0 + vec4(from_bits(u[12].z))))) * g * n0), u[0].z - 4 * q);
  }
}
=== adadeltaUpdate 1 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 13>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * vec4(from_bits(u[12].x)) + g * g * vec4(from_bits(u[12].y))), u[0].z - 4 * q);
  }
}
=== adadeltaUpdate 2 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 13>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s1 * vec4(from_bits(u[12].x)) + root((s1 + vec4(from_bits(u[12].z)))) / (root((s0 + vec4(from_bits(u[12].z))))) * g * root((s1 + vec4(from_bits(u[12].z)))) / (root((s0 + vec4(from_bits(u[12].z))))) * g * vec4(from_bits(u[12].y))), u[0].z - 4 * q);
  }
}
=== adagradUpdate 0 (kinds 64)
@group(0) @binding(5) var<uniform> u: array<vec4i, 11>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - g / (root(((s0 + g * g) + vec4(from_bits(u[10].x))))) * n0), u[0].z - 4 * q);
  }
}
=== adagradUpdate 1 (kinds 64)
@group(0) @binding(5) var<uniform> u: array<vec4i, 11>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 + g * g), u[0].z - 4 * q);
  }
}
=== adamUpdate 0 (kinds 5376)
@group(0) @binding(8) var<uniform> u: array<vec4i, 18>;
@group(0) @binding(7) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
@group(0) @binding(6) var g: texture_2d<f32>;
fn fetch_g(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(g, vec2i(x * u[14].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  let n2: vec4f = vec4(fetch_g(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - (s0 * vec4(from_bits(u[16].x)) + g * vec4(from_bits(u[16].y))) / (n1) / ((root((s1 * vec4(from_bits(u[16].z)) + g * g * vec4(from_bits(u[16].w))) / (n2)) + vec4(from_bits(u[17].x)))) * n0), u[0].z - 4 * q);
  }
}
=== adamUpdate 1 (kinds 5376)
@group(0) @binding(8) var<uniform> u: array<vec4i, 18>;
@group(0) @binding(7) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
@group(0) @binding(6) var g: texture_2d<f32>;
fn fetch_g(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(g, vec2i(x * u[14].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  let n2: vec4f = vec4(fetch_g(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * vec4(from_bits(u[16].x)) + g * vec4(from_bits(u[16].y))), u[0].z - 4 * q);
  }
}
=== adamUpdate 2 (kinds 5376)
@group(0) @binding(8) var<uniform> u: array<vec4i, 18>;
@group(0) @binding(7) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
@group(0) @binding(6) var g: texture_2d<f32>;
fn fetch_g(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(g, vec2i(x * u[14].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  let n2: vec4f = vec4(fetch_g(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s1 * vec4(from_bits(u[16].z)) + g * g * vec4(from_bits(u[16].w))), u[0].z - 4 * q);
  }
}
=== adamaxUpdate 0 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - (s0 * vec4(from_bits(u[12].x)) + g * vec4(from_bits(u[12].y))) / ((larger(s1 * vec4(from_bits(u[12].z)), abs(g)) + vec4(from_bits(u[13].x)))) * n0), u[0].z - 4 * q);
  }
}
=== adamaxUpdate 1 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * vec4(from_bits(u[12].x)) + g * vec4(from_bits(u[12].y))), u[0].z - 4 * q);
  }
}
=== adamaxUpdate 2 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(larger(s1 * vec4(from_bits(u[12].z)), abs(g)), u[0].z - 4 * q);
  }
}
=== add cp (kinds 1)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a + b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(0, (0) * 4 + 0, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== add s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a + b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== add sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a + b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== add sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a + b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== add ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a + b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== all r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return min(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = 1.0;
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(1.0, t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(1.0, t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(1.0, t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== any r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return max(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = 0.0;
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== argMax
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let element: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let start: i32 = quotient(element, u[4].y) * u[4].y * (u[4].x - 1) + element;
  var best: f32 = element_a(start);
  var place: i32 = 0;
  for (var l = 1; l < u[4].x; l++) {
  let t: f32 = element_a(start + l * u[4].y);
  if (t > best) {
  best = t; place = l;
  }
  }
  result[lane] = float(place);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== argMin
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let element: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let start: i32 = quotient(element, u[4].y) * u[4].y * (u[4].x - 1) + element;
  var best: f32 = element_a(start);
  var place: i32 = 0;
  for (var l = 1; l < u[4].x; l++) {
  let t: f32 = element_a(start + l * u[4].y);
  if (t < best) {
  best = t; place = l;
  }
  }
  result[lane] = float(place);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== asin s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_asin(x: f32) -> f32 { return keep_nan(x, select(asin(x), not_a_number(x), abs(x) > 1.0)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_asin(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== asinh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_log1p(x: f32) -> f32 { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
fn f_asinh(x: f32) -> f32 { return select(1.0, -1.0, x < 0.0) * f_log1p(abs(x) + x * x / (1.0 + f_sqrt(x * x + 1.0))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_asinh(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== atan s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_atan(x: f32) -> f32 { return keep_nan(x, atan(x)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_atan(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== atan2 sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_atan2(y: f32, x: f32) -> f32 { return select_nan(x, y, atan2(y, x)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_atan2(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== atan2 ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_atan2(y: f32, x: f32) -> f32 { return select_nan(x, y, atan2(y, x)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_atan2(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== atanh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_log1p(x: f32) -> f32 { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
fn f_atanh(x: f32) -> f32 { return 0.5 * (f_log1p(x) - f_log1p(-x)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_atanh(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== attention scores s pk
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = quotient(y, u[8].x);
  let head: i32 = y - example * u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let first: i32 = head * u[8].y;
  for (var k = first; k < first + u[8].y; k++) {
  let b0: vec4f = fetch_b(example * u[9].y + ((4 * q + 0) >> 2), (0) * 4 + ((4 * q + 0) & 3), k);
  let b1: vec4f = fetch_b(example * u[9].y + ((4 * q + 1) >> 2), (0) * 4 + ((4 * q + 1) & 3), k);
  let b2: vec4f = fetch_b(example * u[9].y + ((4 * q + 2) >> 2), (0) * 4 + ((4 * q + 2) & 3), k);
  let b3: vec4f = fetch_b(example * u[9].y + ((4 * q + 3) >> 2), (0) * 4 + ((4 * q + 3) & 3), k);
  let a0: vec4f = fetch_a(example * u[9].x + group, (0) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(example * u[9].x + group, (0) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(example * u[9].x + group, (0) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(example * u[9].x + group, (0) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  let hidden: i32 = example * u[8].z + head * u[8].w;
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0 + fetch_c(hidden, (group) * 4 + 0, q), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1 + fetch_c(hidden, (group) * 4 + 1, q), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2 + fetch_c(hidden, (group) * 4 + 2, q), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3 + fetch_c(hidden, (group) * 4 + 3, q), u[0].z - 4 * q); }
}
=== attention scores w 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = quotient(y, u[6].x);
  let head: i32 = y - example * u[6].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let first: i32 = head * u[6].y;
  for (var k = first; k < first + u[6].y; k++) {
  let b0: vec4f = fetch_b(example, 4 * q + 0, k);
  let b1: vec4f = fetch_b(example, 4 * q + 1, k);
  let b2: vec4f = fetch_b(example, 4 * q + 2, k);
  let b3: vec4f = fetch_b(example, 4 * q + 3, k);
  let a0: vec4f = fetch_a(example, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(example, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(example, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(example, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== attention scores w 1k
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = quotient(y, u[8].x);
  let head: i32 = y - example * u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let first: i32 = head * u[8].y;
  for (var k = first; k < first + u[8].y; k++) {
  let b0: vec4f = fetch_b(example, 4 * q + 0, k);
  let b1: vec4f = fetch_b(example, 4 * q + 1, k);
  let b2: vec4f = fetch_b(example, 4 * q + 2, k);
  let b3: vec4f = fetch_b(example, 4 * q + 3, k);
  let a0: vec4f = fetch_a(example, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(example, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(example, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(example, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  let hidden: i32 = example * u[8].z + head * u[8].w;
  let m: vec4f = fetch_c(hidden, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0 + m, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1 + m, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2 + m, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3 + m, u[0].z - 4 * q); }
}
=== attention scores w p1
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = quotient(y, u[8].x);
  let head: i32 = y - example * u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let first: i32 = head * u[8].y;
  for (var k = first; k < first + u[8].y; k++) {
  let b0: vec4f = fetch_b(example, 4 * q + 0, k);
  let b1: vec4f = fetch_b(example, 4 * q + 1, k);
  let b2: vec4f = fetch_b(example, 4 * q + 2, k);
  let b3: vec4f = fetch_b(example, 4 * q + 3, k);
  let a0: vec4f = fetch_a(example, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(example, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(example, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(example, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  let hidden: i32 = example * u[8].z + head * u[8].w;
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0 + vec4(fetch_c(hidden, (group) * 4 + 0, 0).x), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1 + vec4(fetch_c(hidden, (group) * 4 + 1, 0).x), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2 + vec4(fetch_c(hidden, (group) * 4 + 2, 0).x), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3 + vec4(fetch_c(hidden, (group) * 4 + 3, 0).x), u[0].z - 4 * q); }
}
=== attention scores w pk
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = quotient(y, u[8].x);
  let head: i32 = y - example * u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let first: i32 = head * u[8].y;
  for (var k = first; k < first + u[8].y; k++) {
  let b0: vec4f = fetch_b(example, 4 * q + 0, k);
  let b1: vec4f = fetch_b(example, 4 * q + 1, k);
  let b2: vec4f = fetch_b(example, 4 * q + 2, k);
  let b3: vec4f = fetch_b(example, 4 * q + 3, k);
  let a0: vec4f = fetch_a(example, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(example, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(example, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(example, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  let hidden: i32 = example * u[8].z + head * u[8].w;
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0 + fetch_c(hidden, (group) * 4 + 0, q), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1 + fetch_c(hidden, (group) * 4 + 1, q), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2 + fetch_c(hidden, (group) * 4 + 2, q), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3 + fetch_c(hidden, (group) * 4 + 3, q), u[0].z - 4 * q); }
}
=== attention sums s 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = quotient(y, u[7].x);
  let places: i32 = y - example * u[7].x;
  let head: i32 = quotient(q, u[6].y);
  let row: i32 = example * u[6].x + head;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(example * u[7].y + ((4 * k + 0) >> 2), (0) * 4 + ((4 * k + 0) & 3), q);
  let b1: vec4f = fetch_b(example * u[7].y + ((4 * k + 1) >> 2), (0) * 4 + ((4 * k + 1) & 3), q);
  let b2: vec4f = fetch_b(example * u[7].y + ((4 * k + 2) >> 2), (0) * 4 + ((4 * k + 2) & 3), q);
  let b3: vec4f = fetch_b(example * u[7].y + ((4 * k + 3) >> 2), (0) * 4 + ((4 * k + 3) & 3), q);
  let a0: vec4f = fetch_a(row, (places) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(row, (places) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(row, (places) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(row, (places) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== attention sums w 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = y;
  let places: i32 = group;
  let head: i32 = quotient(q, u[6].y);
  let row: i32 = example * u[6].x + head;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(example, 4 * k + 0, q);
  let b1: vec4f = fetch_b(example, 4 * k + 1, q);
  let b2: vec4f = fetch_b(example, 4 * k + 2, q);
  let b3: vec4f = fetch_b(example, 4 * k + 3, q);
  let a0: vec4f = fetch_a(row, (places) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(row, (places) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(row, (places) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(row, (places) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== attention sums w r
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let example: i32 = y;
  let places: i32 = group;
  let head: i32 = quotient(q, u[6].y);
  let row: i32 = example * u[6].x + head;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(example, 4 * k + 0, q);
  let b1: vec4f = select(vec4(0.0), fetch_b(example, 4 * k + 1, q), 4 * k + 1 < u[2].z);
  let b2: vec4f = select(vec4(0.0), fetch_b(example, 4 * k + 2, q), 4 * k + 2 < u[2].z);
  let b3: vec4f = select(vec4(0.0), fetch_b(example, 4 * k + 3, q), 4 * k + 3 < u[2].z);
  let a0: vec4f = fetch_a(row, (places) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(row, (places) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(row, (places) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(row, (places) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== batchNorm  (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let centre: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let spread: vec4f = fetch_c(0, (0) * 4 + 0, q) + vec4(from_bits(u[8].x));
  let factor: vec4f = vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w));
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((fetch_a(y, (group) * 4 + i, q) - centre) * factor, u[0].z - 4 * q);
  }
}
=== batchNorm s (kinds 84)
@group(0) @binding(5) var<uniform> u: array<vec4i, 11>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let centre: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let spread: vec4f = fetch_c(0, (0) * 4 + 0, q) + vec4(from_bits(u[10].x));
  let factor: vec4f = vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w)) * fetch_d(0, (0) * 4 + 0, q);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((fetch_a(y, (group) * 4 + i, q) - centre) * factor, u[0].z - 4 * q);
  }
}
=== batchNorm so (kinds 340)
@group(0) @binding(6) var<uniform> u: array<vec4i, 13>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let centre: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let spread: vec4f = fetch_c(0, (0) * 4 + 0, q) + vec4(from_bits(u[12].x));
  let factor: vec4f = vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w)) * fetch_d(0, (0) * 4 + 0, q);
  let offset: vec4f = fetch_e(0, (0) * 4 + 0, q);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((fetch_a(y, (group) * 4 + i, q) - centre) * factor + offset, u[0].z - 4 * q);
  }
}
=== bilinear
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[8].y);
  let own: i32 = y - image * u[8].y;
  let top: i32 = image * u[8].x;
  let rows: vec4f = fetch_b(0, own, 0);
  let low: i32 = top + int(rows.x);
  let high: i32 = top + int(rows.y);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let column: vec4f = fetch_c(0, (group) * 4 + i, 0);
  let left: i32 = int(column.x);
  let right: i32 = int(column.y);
  let low_row: vec4f = mix(fetch_a(low, left, q), fetch_a(low, right, q), vec4(column.z));
  let high_row: vec4f = mix(fetch_a(high, left, q), fetch_a(high, right, q), vec4(column.z));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(mix(low_row, high_row, vec4(rows.z)), u[0].z - 4 * q);
  }
}
=== cast bool
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn converted(x: f32) -> f32 { return select(0.0, 1.0, x != 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w)), u[0].z - 4 * q);
  }
}
=== cast float32
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn converted(x: f32) -> f32 { return x; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w)), u[0].z - 4 * q);
  }
}
=== cast int32
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn converted(x: f32) -> f32 { return trunc(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w)), u[0].z - 4 * q);
  }
}
=== ceil s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_ceil(x: f32) -> f32 { return ceil(x); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_ceil(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== centeredRmspropUpdate 0 (kinds 1024)
@group(0) @binding(7) var<uniform> u: array<vec4i, 16>;
@group(0) @binding(6) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var<storage, read> e: array<vec4f>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return e[(y * u[10].y + x) * u[10].w + q]; }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  let s2: vec4f = fetch_e(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - (s1 * vec4(from_bits(u[14].z)) + g * n0 / (root(((s0 * vec4(from_bits(u[14].x)) + g * g * vec4(from_bits(u[14].y))) - ((s2 * vec4(from_bits(u[14].x)) + g * vec4(from_bits(u[14].y))) * (s2 * vec4(from_bits(u[14].x)) + g * vec4(from_bits(u[14].y))) + vec4(from_bits(u[15].x)))))))), u[0].z - 4 * q);
  }
}
=== centeredRmspropUpdate 1 (kinds 1024)
@group(0) @binding(7) var<uniform> u: array<vec4i, 16>;
@group(0) @binding(6) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var<storage, read> e: array<vec4f>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return e[(y * u[10].y + x) * u[10].w + q]; }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  let s2: vec4f = fetch_e(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * vec4(from_bits(u[14].x)) + g * g * vec4(from_bits(u[14].y))), u[0].z - 4 * q);
  }
}
=== centeredRmspropUpdate 2 (kinds 1024)
@group(0) @binding(7) var<uniform> u: array<vec4i, 16>;
@group(0) @binding(6) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var<storage, read> e: array<vec4f>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return e[(y * u[10].y + x) * u[10].w + q]; }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  let s2: vec4f = fetch_e(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s1 * vec4(from_bits(u[14].z)) + g * n0 / (root(((s0 * vec4(from_bits(u[14].x)) + g * g * vec4(from_bits(u[14].y))) - ((s2 * vec4(from_bits(u[14].x)) + g * vec4(from_bits(u[14].y))) * (s2 * vec4(from_bits(u[14].x)) + g * vec4(from_bits(u[14].y))) + vec4(from_bits(u[15].x))))))), u[0].z - 4 * q);
  }
}
=== centeredRmspropUpdate 3 (kinds 1024)
@group(0) @binding(7) var<uniform> u: array<vec4i, 16>;
@group(0) @binding(6) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var<storage, read> e: array<vec4f>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return e[(y * u[10].y + x) * u[10].w + q]; }
@group(0) @binding(5) var f: texture_2d<f32>;
fn fetch_f(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(f, vec2i(x * u[12].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  let s2: vec4f = fetch_e(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s2 * vec4(from_bits(u[14].x)) + g * vec4(from_bits(u[14].y))), u[0].z - 4 * q);
  }
}
=== chain pc exp(0) add(2,1) square(3) (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn step0(x: f32, p: f32, q: f32) -> f32 { return f_exp(x); }
fn step1(a: vec4f, b: vec4f) -> vec4f { return a + b; }
fn step2(x: vec4f) -> vec4f { return x * x; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = vec4(fetch_a(y, (group) * 4 + i, 0).x);
  let v1: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let v2: vec4f = vec4(step0(v0.x, from_bits(u[6].x), from_bits(u[6].y)), step0(v0.y, from_bits(u[6].x), from_bits(u[6].y)), step0(v0.z, from_bits(u[6].x), from_bits(u[6].y)), step0(v0.w, from_bits(u[6].x), from_bits(u[6].y)));
  let v3: vec4f = step1(v2, v1);
  let v4: vec4f = step2(v3);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v4, u[0].z - 4 * q);
  }
}
=== chain s clipByValue(0) leakyRelu(1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn step0(x: f32, p: f32, q: f32) -> f32 { return f_select(f_select(x, p, x < p), q, x > q); }
fn step1(x: f32, p: f32, q: f32) -> f32 { return f_select(x, x * p, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = fetch_a(y, (group) * 4 + i, q);
  let v1: vec4f = vec4(step0(v0.x, from_bits(u[4].x), from_bits(u[4].y)), step0(v0.y, from_bits(u[4].x), from_bits(u[4].y)), step0(v0.z, from_bits(u[4].x), from_bits(u[4].y)), step0(v0.w, from_bits(u[4].x), from_bits(u[4].y)));
  let v2: vec4f = vec4(step1(v1.x, from_bits(u[4].z), from_bits(u[4].w)), step1(v1.y, from_bits(u[4].z), from_bits(u[4].w)), step1(v1.z, from_bits(u[4].z), from_bits(u[4].w)), step1(v1.w, from_bits(u[4].z), from_bits(u[4].w)));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v2, u[0].z - 4 * q);
  }
}
=== chain s relu(0) neg(1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn step0(x: f32, p: f32, q: f32) -> f32 { return f_select(x, 0.0, x < 0.0); }
fn step1(x: vec4f) -> vec4f { return -x; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = fetch_a(y, (group) * 4 + i, q);
  let v1: vec4f = vec4(step0(v0.x, from_bits(u[4].x), from_bits(u[4].y)), step0(v0.y, from_bits(u[4].x), from_bits(u[4].y)), step0(v0.z, from_bits(u[4].x), from_bits(u[4].y)), step0(v0.w, from_bits(u[4].x), from_bits(u[4].y)));
  let v2: vec4f = step1(v1);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v2, u[0].z - 4 * q);
  }
}
=== chain sc add(0,1) tanh(2) mul(3,0) (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_tanh(x: f32) -> f32 { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
fn step0(a: vec4f, b: vec4f) -> vec4f { return a + b; }
fn step1(x: f32, p: f32, q: f32) -> f32 { return f_tanh(x); }
fn step2(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = fetch_a(y, (group) * 4 + i, q);
  let v1: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let v2: vec4f = step0(v0, v1);
  let v3: vec4f = vec4(step1(v2.x, from_bits(u[6].z), from_bits(u[6].w)), step1(v2.y, from_bits(u[6].z), from_bits(u[6].w)), step1(v2.z, from_bits(u[6].z), from_bits(u[6].w)), step1(v2.w, from_bits(u[6].z), from_bits(u[6].w)));
  let v4: vec4f = step2(v3, v0);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v4, u[0].z - 4 * q);
  }
}
=== chain scp1 mul(0,1) add(4,2) sub(5,3) sigmoid(6) (kinds 68)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn step0(a: vec4f, b: vec4f) -> vec4f { return a * b; }
fn step1(a: vec4f, b: vec4f) -> vec4f { return a + b; }
fn step2(a: vec4f, b: vec4f) -> vec4f { return a - b; }
fn step3(x: f32, p: f32, q: f32) -> f32 { return 1.0 / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = fetch_a(y, (group) * 4 + i, q);
  let v1: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let v2: vec4f = vec4(fetch_c(y, (group) * 4 + i, 0).x);
  let v3: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  let v4: vec4f = step0(v0, v1);
  let v5: vec4f = step1(v4, v2);
  let v6: vec4f = step2(v5, v3);
  let v7: vec4f = vec4(step3(v6.x, from_bits(u[11].z), from_bits(u[11].w)), step3(v6.y, from_bits(u[11].z), from_bits(u[11].w)), step3(v6.z, from_bits(u[11].z), from_bits(u[11].w)), step3(v6.w, from_bits(u[11].z), from_bits(u[11].w)));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v7, u[0].z - 4 * q);
  }
}
=== chain ss add(0,1) abs(2)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn step0(a: vec4f, b: vec4f) -> vec4f { return a + b; }
fn step1(x: f32, p: f32, q: f32) -> f32 { return f_select(x, -x, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = fetch_a(y, (group) * 4 + i, q);
  let v1: vec4f = fetch_b(y, (group) * 4 + i, q);
  let v2: vec4f = step0(v0, v1);
  let v3: vec4f = vec4(step1(v2.x, from_bits(u[6].z), from_bits(u[6].w)), step1(v2.y, from_bits(u[6].z), from_bits(u[6].w)), step1(v2.z, from_bits(u[6].z), from_bits(u[6].w)), step1(v2.w, from_bits(u[6].z), from_bits(u[6].w)));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v3, u[0].z - 4 * q);
  }
}
=== chain ss add(0,1) mul(2,0) relu(3)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn step0(a: vec4f, b: vec4f) -> vec4f { return a + b; }
fn step1(a: vec4f, b: vec4f) -> vec4f { return a * b; }
fn step2(x: f32, p: f32, q: f32) -> f32 { return f_select(x, 0.0, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v0: vec4f = fetch_a(y, (group) * 4 + i, q);
  let v1: vec4f = fetch_b(y, (group) * 4 + i, q);
  let v2: vec4f = step0(v0, v1);
  let v3: vec4f = step1(v2, v0);
  let v4: vec4f = vec4(step2(v3.x, from_bits(u[7].x), from_bits(u[7].y)), step2(v3.y, from_bits(u[7].x), from_bits(u[7].y)), step2(v3.z, from_bits(u[7].x), from_bits(u[7].y)), step2(v3.w, from_bits(u[7].x), from_bits(u[7].y)));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v4, u[0].z - 4 * q);
  }
}
=== channels float32 (kinds 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let texel: i32 = quotient(unit, u[4].y);
  let row: i32 = quotient(texel, u[4].x);
  let v: vec4f = fetch_a(row, texel - row * u[4].x, 0);
  let chosen: vec4f = vec4(v[u[4].w], v[u[5].x], v[u[5].y], v[u[5].z]);
  result[lane] = select(0.0, chosen[unit - texel * u[4].y], unit < u[4].z);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== channels int32 (kinds 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let texel: i32 = quotient(unit, u[4].y);
  let row: i32 = quotient(texel, u[4].x);
  let v: vec4f = fetch_a(row, texel - row * u[4].x, 0);
  let chosen: vec4f = vec4(v[u[4].w], v[u[5].x], v[u[5].y], v[u[5].z]);
  result[lane] = select(0.0, trunc(chosen[unit - texel * u[4].y]), unit < u[4].z);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== clipByValue s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(f_select(x, p, x < p), q, x > q); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== concat 1 e
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(unit, u[4].x);
  let before: i32 = quotient(row, u[4].y);
  let place: i32 = unit - row * u[4].x;
  var along: i32 = row - before * u[4].y;
  var value: f32 = float(0.0);
  if (along >= 0 && along < u[4].z) {
  value = element_a((before * u[4].z + along) * u[4].x + place);
  }
  along -= u[4].z;
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== concat 2 e
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(unit, u[6].x);
  let before: i32 = quotient(row, u[6].y);
  let place: i32 = unit - row * u[6].x;
  var along: i32 = row - before * u[6].y;
  var value: f32 = float(0.0);
  if (along >= 0 && along < u[6].z) {
  value = element_a((before * u[6].z + along) * u[6].x + place);
  }
  along -= u[6].z;
  if (along >= 0 && along < u[6].w) {
  value = element_b((before * u[6].w + along) * u[6].x + place);
  }
  along -= u[6].w;
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== concat 2 t
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn texel_b(i: i32) -> vec4f { return b[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let row: i32 = quotient(unit, u[6].x);
  let before: i32 = quotient(row, u[6].y);
  let place: i32 = unit - row * u[6].x;
  var along: i32 = row - before * u[6].y;
  var value: vec4f = vec4(0.0);
  if (along >= 0 && along < u[6].z) {
  value = texel_a((before * u[6].z + along) * u[6].x + place);
  }
  along -= u[6].z;
  if (along >= 0 && along < u[6].w) {
  value = texel_b((before * u[6].w + along) * u[6].x + place);
  }
  along -= u[6].w;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(value, u[0].z - 4 * q);
  }
}
=== concat 3 e
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn element_c(i: i32) -> f32 {
  let p = quotient(i, u[6].z);
  let channel = i - p * u[6].z;
  return c[p * u[6].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(unit, u[8].x);
  let before: i32 = quotient(row, u[8].y);
  let place: i32 = unit - row * u[8].x;
  var along: i32 = row - before * u[8].y;
  var value: f32 = float(0.0);
  if (along >= 0 && along < u[8].z) {
  value = element_a((before * u[8].z + along) * u[8].x + place);
  }
  along -= u[8].z;
  if (along >= 0 && along < u[8].w) {
  value = element_b((before * u[8].w + along) * u[8].x + place);
  }
  along -= u[8].w;
  if (along >= 0 && along < u[9].x) {
  value = element_c((before * u[9].x + along) * u[8].x + place);
  }
  along -= u[9].x;
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== concat 3 t
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn texel_b(i: i32) -> vec4f { return b[i]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn texel_c(i: i32) -> vec4f { return c[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let row: i32 = quotient(unit, u[8].x);
  let before: i32 = quotient(row, u[8].y);
  let place: i32 = unit - row * u[8].x;
  var along: i32 = row - before * u[8].y;
  var value: vec4f = vec4(0.0);
  if (along >= 0 && along < u[8].z) {
  value = texel_a((before * u[8].z + along) * u[8].x + place);
  }
  along -= u[8].z;
  if (along >= 0 && along < u[8].w) {
  value = texel_b((before * u[8].w + along) * u[8].x + place);
  }
  along -= u[8].w;
  if (along >= 0 && along < u[9].x) {
  value = texel_c((before * u[9].x + along) * u[8].x + place);
  }
  along -= u[9].x;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(value, u[0].z - 4 * q);
  }
}
=== concat 4 e
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn element_c(i: i32) -> f32 {
  let p = quotient(i, u[6].z);
  let channel = i - p * u[6].z;
  return c[p * u[6].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn element_d(i: i32) -> f32 {
  let p = quotient(i, u[8].z);
  let channel = i - p * u[8].z;
  return d[p * u[8].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(unit, u[10].x);
  let before: i32 = quotient(row, u[10].y);
  let place: i32 = unit - row * u[10].x;
  var along: i32 = row - before * u[10].y;
  var value: f32 = float(0.0);
  if (along >= 0 && along < u[10].z) {
  value = element_a((before * u[10].z + along) * u[10].x + place);
  }
  along -= u[10].z;
  if (along >= 0 && along < u[10].w) {
  value = element_b((before * u[10].w + along) * u[10].x + place);
  }
  along -= u[10].w;
  if (along >= 0 && along < u[11].x) {
  value = element_c((before * u[11].x + along) * u[10].x + place);
  }
  along -= u[11].x;
  if (along >= 0 && along < u[11].y) {
  value = element_d((before * u[11].y + along) * u[10].x + place);
  }
  along -= u[11].y;
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== concat 4 t
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn texel_b(i: i32) -> vec4f { return b[i]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn texel_c(i: i32) -> vec4f { return c[i]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn texel_d(i: i32) -> vec4f { return d[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let row: i32 = quotient(unit, u[10].x);
  let before: i32 = quotient(row, u[10].y);
  let place: i32 = unit - row * u[10].x;
  var along: i32 = row - before * u[10].y;
  var value: vec4f = vec4(0.0);
  if (along >= 0 && along < u[10].z) {
  value = texel_a((before * u[10].z + along) * u[10].x + place);
  }
  along -= u[10].z;
  if (along >= 0 && along < u[10].w) {
  value = texel_b((before * u[10].w + along) * u[10].x + place);
  }
  along -= u[10].w;
  if (along >= 0 && along < u[11].x) {
  value = texel_c((before * u[11].x + along) * u[10].x + place);
  }
  along -= u[11].x;
  if (along >= 0 && along < u[11].y) {
  value = texel_d((before * u[11].y + along) * u[10].x + place);
  }
  along -= u[11].y;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(value, u[0].z - 4 * q);
  }
}
=== conv 0 1 0 3  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  for (var fx = 0; fx < u[7].z; fx++) {
  let b0: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 2, q);
  let a0: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 0) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 0) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 0) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2;
  let a1: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 1) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 1) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 1) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2;
  let a2: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 2) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 2) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 2) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2;
  let a3: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 3) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 3) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 3) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 0 1 0 3 o sigmoid (kinds 4)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return 1.0 / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[8].z != 0) {
  s0 = fetch_c(y, (group) * 4 + 0, q);
  s1 = fetch_c(y, (group) * 4 + 1, q);
  s2 = fetch_c(y, (group) * 4 + 2, q);
  s3 = fetch_c(y, (group) * 4 + 3, q);
  }
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  for (var k = 0; k < u[2].w; k++) {
  for (var fx = 0; fx < u[9].z; fx++) {
  let b0: vec4f = fetch_b(fy * u[9].z + fx, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[9].z + fx, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[9].z + fx, 4 * k + 2, q);
  let a0: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 0) * u[10].x - u[11].x + fx * u[10].z, 0, u[2].y - 1), k), (x0 + 0) * u[10].x - u[11].x + fx * u[10].z >= 0 && (x0 + 0) * u[10].x - u[11].x + fx * u[10].z < u[2].y);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2;
  let a1: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 1) * u[10].x - u[11].x + fx * u[10].z, 0, u[2].y - 1), k), (x0 + 1) * u[10].x - u[11].x + fx * u[10].z >= 0 && (x0 + 1) * u[10].x - u[11].x + fx * u[10].z < u[2].y);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2;
  let a2: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 2) * u[10].x - u[11].x + fx * u[10].z, 0, u[2].y - 1), k), (x0 + 2) * u[10].x - u[11].x + fx * u[10].z >= 0 && (x0 + 2) * u[10].x - u[11].x + fx * u[10].z < u[2].y);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2;
  let a3: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 3) * u[10].x - u[11].x + fx * u[10].z, 0, u[2].y - 1), k), (x0 + 3) * u[10].x - u[11].x + fx * u[10].z >= 0 && (x0 + 3) * u[10].x - u[11].x + fx * u[10].z < u[2].y);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2;
  }
  }
  }
  }
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i];
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[8].x), from_bits(u[8].y)), activate(f.y, from_bits(u[8].x), from_bits(u[8].y)), activate(f.z, from_bits(u[8].x), from_bits(u[8].y)), activate(f.w, from_bits(u[8].x), from_bits(u[8].y))), u[0].z - 4 * q);
  }
}
=== conv 0 1 0 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  for (var fx = 0; fx < u[7].z; fx++) {
  let b0: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + fx, 4 * k + 3, q);
  let a0: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 0) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 0) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 0) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 1) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 1) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 1) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 2) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 2) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 2) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = select(vec4(0.0), fetch_a(iy, clamp((x0 + 3) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), k), (x0 + 3) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 3) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 1 1 0 j  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 1 2 0 j  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 2 1 0 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 2 1 1 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 2 2 0 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, k), x0 * 2 + (7) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 2 2 1 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, k), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 1 0 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 1, k), x0 * 1 + (5) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 1 0 j  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 1, k), x0 * 1 + (5) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 1 1 3 o hardSwish (kinds 4)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return x * f_select(f_select(x + 3.0, 0.0, x < -3.0), 6.0, x > 3.0) / 6.0; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[8].z != 0) {
  s0 = fetch_c(y, (group) * 4 + 0, q);
  s1 = fetch_c(y, (group) * 4 + 1, q);
  s2 = fetch_c(y, (group) * 4 + 2, q);
  s3 = fetch_c(y, (group) * 4 + 3, q);
  }
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[9].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[9].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[9].z + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[9].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[9].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[9].z + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[9].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[9].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[9].z + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  }
  }
  }
  }
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i];
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[8].x), from_bits(u[8].y)), activate(f.y, from_bits(u[8].x), from_bits(u[8].y)), activate(f.z, from_bits(u[8].x), from_bits(u[8].y)), activate(f.w, from_bits(u[8].x), from_bits(u[8].y))), u[0].z - 4 * q);
  }
}
=== conv 3 1 1 j  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 0) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 1) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[7].z + 2) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 1 1 j bo sigmoid (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return 1.0 / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[11].x);
  let row_in_image: i32 = y - image * u[11].x;
  let top: i32 = row_in_image * u[11].w - u[12].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var fy = 0; fy < u[11].y; fy++) {
  let row: i32 = top + fy * u[12].y;
  if (row >= 0 && row < u[10].w) {
  let iy: i32 = image * u[10].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== conv 3 1 1 j bo within (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[11].x);
  let row_in_image: i32 = y - image * u[11].x;
  let top: i32 = row_in_image * u[11].w - u[12].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var fy = 0; fy < u[11].y; fy++) {
  let row: i32 = top + fy * u[12].y;
  if (row >= 0 && row < u[10].w) {
  let iy: i32 = image * u[10].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[11].z + 0) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[11].z + 1) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b((fy * u[11].z + 2) * u[2].w + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
}
=== conv 3 1 2 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 2, k), x0 * 1 + (-2) < u[2].y && x0 * 1 + (-2) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 2 1 3  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, k), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, k), x0 * 2 + (7) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 2 1 3 Bo within (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[11].x);
  let row_in_image: i32 = y - image * u[11].x;
  let top: i32 = row_in_image * u[11].w - u[12].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var fy = 0; fy < u[11].y; fy++) {
  let row: i32 = top + fy * u[12].y;
  if (row >= 0 && row < u[10].w) {
  let iy: i32 = image * u[10].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, k), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, k), x0 * 2 + (7) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[11].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[11].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[11].z + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[11].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[11].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[11].z + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[11].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[11].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[11].z + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  }
  }
  }
  let bias: vec4f = vec4(fetch_c(0, (0) * 4 + 0, 0).x);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
}
=== conv 3 2 1 3 bo elu (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return f_select(f_expm1(x), x, x >= 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[11].x);
  let row_in_image: i32 = y - image * u[11].x;
  let top: i32 = row_in_image * u[11].w - u[12].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var fy = 0; fy < u[11].y; fy++) {
  let row: i32 = top + fy * u[12].y;
  if (row >= 0 && row < u[10].w) {
  let iy: i32 = image * u[10].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, k), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, k), x0 * 2 + (7) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[11].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[11].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[11].z + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[11].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[11].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[11].z + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[11].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[11].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[11].z + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  }
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== conv 7 1 3 a  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 1, k), x0 * 1 + (-3) < u[2].y && x0 * 1 + (-3) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 2, k), x0 * 1 + (-2) < u[2].y && x0 * 1 + (-2) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 1, k), x0 * 1 + (5) < u[2].y);
  let c9: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 2, k), x0 * 1 + (6) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 3, q);
  s0 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 3, q);
  s0 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s1 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 3, q);
  s0 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s1 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  s2 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2 + c8.w * b3;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 2, q);
  let b3: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 3, q);
  s0 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  s1 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  s2 += c8.x * b0 + c8.y * b1 + c8.z * b2 + c8.w * b3;
  s3 += c9.x * b0 + c9.y * b1 + c9.z * b2 + c9.w * b3;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 7 2 3 3  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 1, k), x0 * 2 + (-3) < u[2].y && x0 * 2 + (-3) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 2, k), x0 * 2 + (-2) < u[2].y && x0 * 2 + (-2) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, k), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, k), x0 * 2 + (0) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, k), x0 * 2 + (1) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, k), x0 * 2 + (2) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, k), x0 * 2 + (3) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, k), x0 * 2 + (4) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, k), x0 * 2 + (5) < u[2].y);
  let c9: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, k), x0 * 2 + (6) < u[2].y);
  let c10: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, k), x0 * 2 + (7) < u[2].y);
  let c11: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 0, k), x0 * 2 + (8) < u[2].y);
  let c12: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 1, k), x0 * 2 + (9) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 3, 4 * k + 2, q);
  s0 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s1 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s2 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  s3 += c9.x * b0 + c9.y * b1 + c9.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 4, 4 * k + 2, q);
  s0 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s1 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s2 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  s3 += c10.x * b0 + c10.y * b1 + c10.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 5, 4 * k + 2, q);
  s0 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s1 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  s2 += c9.x * b0 + c9.y * b1 + c9.z * b2;
  s3 += c11.x * b0 + c11.y * b1 + c11.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].z + 6, 4 * k + 2, q);
  s0 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s1 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  s2 += c10.x * b0 + c10.y * b1 + c10.z * b2;
  s3 += c12.x * b0 + c12.y * b1 + c12.z * b2;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToFilter
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let slice: i32 = quotient(y, (u[6].z * u[6].w));
  let tap: i32 = y - slice * (u[6].z * u[6].w);
  let fy: i32 = quotient(tap, u[6].w);
  let fx: i32 = tap - fy * u[6].w;
  let shift: i32 = fx * u[7].w - u[8].y;
  let behind: i32 = u[2].y - 1 - shift;
  let first: i32 = max(0, (u[7].y - 1 - shift) / u[7].y);
  let end: i32 = select(0, min(u[4].y, behind / u[7].y + 1), behind >= 0);
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let start: i32 = slice * u[8].w;
  for (var oy = start; oy < min(start + u[8].w, u[8].z); oy++) {
  let image: i32 = quotient(oy, u[6].y);
  let row_in_image: i32 = oy - image * u[6].y;
  let top: i32 = row_in_image * u[7].x - u[8].x;
  let row: i32 = top + fy * u[7].z;
  let iy: i32 = image * u[6].x + row;
  for (var ox = first; ox < select(0, end, row >= 0 && row < u[6].x); ox++) {
  let d: vec4f = fetch_b(oy, ox, q);
  let ix: i32 = ox * u[7].y + shift;
  let v0: vec4f = fetch_a(iy, ix, x0 / 4 + 0);
  s0 += v0.x * d;
  s1 += v0.y * d;
  s2 += v0.z * d;
  s3 += v0.w * d;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 0 1 0 j (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  for (var fx = 0; fx < u[6].w; fx++) {
  let b0: vec4f = fetch_b((fy * u[6].w + fx) * u[0].w + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b((fy * u[6].w + fx) * u[0].w + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b((fy * u[6].w + fx) * u[0].w + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b((fy * u[6].w + fx) * u[0].w + q, (0) * 4 + 3, k);
  let d0: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 0 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), k), (x0 + 0 + u[8].y - fx * u[7].w) >= 0 && (x0 + 0 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 0 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s0 += vec4(dot(d0, b0), dot(d0, b1), dot(d0, b2), dot(d0, b3));
  let d1: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 1 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), k), (x0 + 1 + u[8].y - fx * u[7].w) >= 0 && (x0 + 1 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 1 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s1 += vec4(dot(d1, b0), dot(d1, b1), dot(d1, b2), dot(d1, b3));
  let d2: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 2 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), k), (x0 + 2 + u[8].y - fx * u[7].w) >= 0 && (x0 + 2 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 2 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s2 += vec4(dot(d2, b0), dot(d2, b1), dot(d2, b2), dot(d2, b3));
  let d3: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 3 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), k), (x0 + 3 + u[8].y - fx * u[7].w) >= 0 && (x0 + 3 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 3 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s3 += vec4(dot(d3, b0), dot(d3, b1), dot(d3, b2), dot(d3, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 2 1 0 a (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * 4 + 3, k), x0 + (-1) >= 0 && x0 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 0, k), x0 + (0) >= 0 && x0 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 1, k), x0 + (1) >= 0 && x0 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 2, k), x0 + (2) >= 0 && x0 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 3, k), x0 + (3) >= 0 && x0 + (3) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 2 1 1 a (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 0, k), x0 + (0) >= 0 && x0 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 1, k), x0 + (1) >= 0 && x0 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 2, k), x0 + (2) >= 0 && x0 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 3, k), x0 + (3) >= 0 && x0 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (1))) * 4 + 0, k), x0 + (4) >= 0 && x0 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 2 2 0 a (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (-1), k), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (0), k), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (1), k), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 3, k);
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s3 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 3 1 1 a (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * 4 + 3, k), x0 + (-1) >= 0 && x0 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 0, k), x0 + (0) >= 0 && x0 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 1, k), x0 + (1) >= 0 && x0 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 2, k), x0 + (2) >= 0 && x0 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 3, k), x0 + (3) >= 0 && x0 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (1))) * 4 + 0, k), x0 + (4) >= 0 && x0 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 3, k);
  s0 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s1 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s2 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s3 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 3 2 0 a (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (-1), k), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (0), k), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (1), k), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 3, k);
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s3 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s2 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 3 2 1 j (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (-1), k), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (0), k), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (1), k), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (2), k), x0 / 2 + (2) >= 0 && x0 / 2 + (2) < u[2].y);
  {
  let b0: vec4f = fetch_b((fy * u[6].w + 0) * u[0].w + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b((fy * u[6].w + 0) * u[0].w + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b((fy * u[6].w + 0) * u[0].w + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b((fy * u[6].w + 0) * u[0].w + q, (0) * 4 + 3, k);
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  {
  let b0: vec4f = fetch_b((fy * u[6].w + 1) * u[0].w + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b((fy * u[6].w + 1) * u[0].w + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b((fy * u[6].w + 1) * u[0].w + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b((fy * u[6].w + 1) * u[0].w + q, (0) * 4 + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  let b0: vec4f = fetch_b((fy * u[6].w + 2) * u[0].w + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b((fy * u[6].w + 2) * u[0].w + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b((fy * u[6].w + 2) * u[0].w + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b((fy * u[6].w + 2) * u[0].w + q, (0) * 4 + 3, k);
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s3 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== convToInput 5 1 2 a (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * 4 + 2, k), x0 + (-2) >= 0 && x0 + (-2) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * 4 + 3, k), x0 + (-1) >= 0 && x0 + (-1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 0, k), x0 + (0) >= 0 && x0 + (0) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 1, k), x0 + (1) >= 0 && x0 + (1) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 2, k), x0 + (2) >= 0 && x0 + (2) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 3, k), x0 + (3) >= 0 && x0 + (3) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (1))) * 4 + 0, k), x0 + (4) >= 0 && x0 + (4) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (1))) * 4 + 1, k), x0 + (5) >= 0 && x0 + (5) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 0, 4 * q + 3, k);
  s0 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s1 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  s2 += vec4(dot(c6, b0), dot(c6, b1), dot(c6, b2), dot(c6, b3));
  s3 += vec4(dot(c7, b0), dot(c7, b1), dot(c7, b2), dot(c7, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 1, 4 * q + 3, k);
  s0 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s1 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s2 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  s3 += vec4(dot(c6, b0), dot(c6, b1), dot(c6, b2), dot(c6, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 2, 4 * q + 3, k);
  s0 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s1 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s2 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s3 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 3, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 3, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 3, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 3, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  let b0: vec4f = fetch_b(fy * u[6].w + 4, 4 * q + 0, k);
  let b1: vec4f = fetch_b(fy * u[6].w + 4, 4 * q + 1, k);
  let b2: vec4f = fetch_b(fy * u[6].w + 4, 4 * q + 2, k);
  let b3: vec4f = fetch_b(fy * u[6].w + 4, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== copy 3 e
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let r2: i32 = quotient(unit, u[6].z);
  let i2: i32 = unit - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  result[lane] = element_a(u[4].x + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== copy 3 ef
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let r2: i32 = quotient(unit, u[6].z);
  let i2: i32 = unit - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  var value: f32 = float(from_bits(u[4].y));
  if (i2 >= u[7].x && i2 < u[7].y && i1 >= u[6].x && i1 < u[6].y && i0 >= u[5].x && i0 < u[5].y) {
  value = element_a(u[4].x + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w);
  }
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== copy 3 t
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let r2: i32 = quotient(unit, u[6].z);
  let i2: i32 = unit - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(texel_a(u[4].x + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w), u[0].z - 4 * q);
  }
}
=== copy 3 t (kinds 12)
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4i>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let r2: i32 = quotient(unit, u[6].z);
  let i2: i32 = unit - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = vec4i(keep(texel_a(u[4].x + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w), u[0].z - 4 * q));
  }
}
=== copy 3 t (kinds 3)
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4i>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return vec4f(a[(y * u[2].y + x) * u[2].w + q]); }
fn texel_a(i: i32) -> vec4f {
  let p = quotient(i, u[2].w);
  let y = quotient(p, u[2].y);
  return fetch_a(y, p - y * u[2].y, i - p * u[2].w);
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let r2: i32 = quotient(unit, u[6].z);
  let i2: i32 = unit - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(texel_a(u[4].x + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w), u[0].z - 4 * q);
  }
}
=== copy 4 e
@group(0) @binding(2) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let r3: i32 = quotient(unit, u[7].z);
  let i3: i32 = unit - r3 * u[7].z;
  let r2: i32 = quotient(r3, u[6].z);
  let i2: i32 = r3 - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  result[lane] = element_a(u[4].x + i3 * u[7].w + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== copy 4 ef
@group(0) @binding(2) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let r3: i32 = quotient(unit, u[7].z);
  let i3: i32 = unit - r3 * u[7].z;
  let r2: i32 = quotient(r3, u[6].z);
  let i2: i32 = r3 - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  var value: f32 = float(from_bits(u[4].y));
  if (i3 >= u[8].x && i3 < u[8].y && i2 >= u[7].x && i2 < u[7].y && i1 >= u[6].x && i1 < u[6].y && i0 >= u[5].x && i0 < u[5].y) {
  value = element_a(u[4].x + i3 * u[7].w + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w);
  }
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== copy 4 t
@group(0) @binding(2) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let r3: i32 = quotient(unit, u[7].z);
  let i3: i32 = unit - r3 * u[7].z;
  let r2: i32 = quotient(r3, u[6].z);
  let i2: i32 = r3 - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(texel_a(u[4].x + i3 * u[7].w + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w), u[0].z - 4 * q);
  }
}
=== copy 5 e
@group(0) @binding(2) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let r4: i32 = quotient(unit, u[8].z);
  let i4: i32 = unit - r4 * u[8].z;
  let r3: i32 = quotient(r4, u[7].z);
  let i3: i32 = r4 - r3 * u[7].z;
  let r2: i32 = quotient(r3, u[6].z);
  let i2: i32 = r3 - r2 * u[6].z;
  let r1: i32 = quotient(r2, u[5].z);
  let i1: i32 = r2 - r1 * u[5].z;
  let i0: i32 = r1;
  result[lane] = element_a(u[4].x + i4 * u[8].w + i3 * u[7].w + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== cos s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_cos(x: f32) -> f32 { return keep_nan(x, cos(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_cos(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== cosh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_cosh(x: f32) -> f32 { return 0.5 * (f_exp(x) + f_exp(-x)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_cosh(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== crop bilinear
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn position(first: f32, last: f32, extent: f32, steps: f32, i: f32) -> f32 { return select(select(first * extent + i * ((last - first) * extent / steps), last * extent, i == steps), 0.5 * (first + last) * extent, steps == 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let box: i32 = quotient(y, u[8].w);
  let edges: vec4f = fetch_b(0, box, 0);
  let example: i32 = int(fetch_c(0, box, 0).x);
  let start: i32 = clamp(example, 0, u[8].x - 1) * u[8].y;
  let row: f32 = position(edges.x, edges.z, float(u[8].y - 1), float(u[8].w - 1), float(y - box * u[8].w));
  let top: f32 = floor(row);
  let low: i32 = start + clamp(int(top), 0, u[8].y - 1);
  let high: i32 = start + clamp(int(top) + 1, 0, u[8].y - 1);
  let is_inside: bool = row >= 0.0 && row <= float(u[8].y - 1);
  let exists: bool = example >= 0 && example < u[8].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let column: f32 = position(edges.y, edges.w, float(u[8].z - 1), float(u[9].x - 1), float(x0 + i));
  let edge: f32 = floor(column);
  let left: i32 = clamp(int(edge), 0, u[8].z - 1);
  let right: i32 = clamp(int(edge) + 1, 0, u[8].z - 1);
  let is_shown: bool = is_inside && column >= 0.0 && column <= float(u[8].z - 1);
  let low_line: vec4f = mix(fetch_a(low, left, q), fetch_a(low, right, q), vec4(column - edge));
  let high_line: vec4f = mix(fetch_a(high, left, q), fetch_a(high, right, q), vec4(column - edge));
  let value: vec4f = mix(low_line, high_line, vec4(row - top));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(select(vec4(0.0), select(vec4(from_bits(u[9].y)), value, is_shown), exists), u[0].z - 4 * q);
  }
}
=== crop nearest
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn position(first: f32, last: f32, extent: f32, steps: f32, i: f32) -> f32 { return select(select(first * extent + i * ((last - first) * extent / steps), last * extent, i == steps), 0.5 * (first + last) * extent, steps == 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let box: i32 = quotient(y, u[8].w);
  let edges: vec4f = fetch_b(0, box, 0);
  let example: i32 = int(fetch_c(0, box, 0).x);
  let start: i32 = clamp(example, 0, u[8].x - 1) * u[8].y;
  let row: f32 = position(edges.x, edges.z, float(u[8].y - 1), float(u[8].w - 1), float(y - box * u[8].w));
  let top: f32 = floor(row + 0.5);
  let low: i32 = start + clamp(int(top), 0, u[8].y - 1);
  let high: i32 = start + clamp(int(top) + 1, 0, u[8].y - 1);
  let is_inside: bool = row >= 0.0 && row <= float(u[8].y - 1);
  let exists: bool = example >= 0 && example < u[8].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let column: f32 = position(edges.y, edges.w, float(u[8].z - 1), float(u[9].x - 1), float(x0 + i));
  let edge: f32 = floor(column + 0.5);
  let left: i32 = clamp(int(edge), 0, u[8].z - 1);
  let right: i32 = clamp(int(edge) + 1, 0, u[8].z - 1);
  let is_shown: bool = is_inside && column >= 0.0 && column <= float(u[8].z - 1);
  let value: vec4f = fetch_a(low, left, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(select(vec4(0.0), select(vec4(from_bits(u[9].y)), value, is_shown), exists), u[0].z - 4 * q);
  }
}
=== cumprod combined
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[4].y);
  let other_row: i32 = row - quotient(row, u[4].x) * u[4].x - u[4].z;
  let is_there: bool = other_row >= 0 && other_row < u[4].x;
  let other: f32 = select(1.0, element_a(select(at, at - u[4].z * u[4].y, is_there)), is_there);
  result[lane] = element_a(at) * other;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== cumprod moved
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[4].y);
  let other_row: i32 = row - quotient(row, u[4].x) * u[4].x - u[4].z;
  let is_there: bool = other_row >= 0 && other_row < u[4].x;
  let other: f32 = select(1.0, element_a(select(at, at - u[4].z * u[4].y, is_there)), is_there);
  result[lane] = other;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== cumsum combined
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[4].y);
  let other_row: i32 = row - quotient(row, u[4].x) * u[4].x - u[4].z;
  let is_there: bool = other_row >= 0 && other_row < u[4].x;
  let other: f32 = select(0.0, element_a(select(at, at - u[4].z * u[4].y, is_there)), is_there);
  result[lane] = element_a(at) + other;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== cumsum moved
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[4].y);
  let other_row: i32 = row - quotient(row, u[4].x) * u[4].x - u[4].z;
  let is_there: bool = other_row >= 0 && other_row < u[4].x;
  let other: f32 = select(0.0, element_a(select(at, at - u[4].z * u[4].y, is_there)), is_there);
  result[lane] = other;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== depthwise 0 1 0  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var fx = 0; fx < u[7].z; fx++) {
  let w: vec4f = fetch_b(fy * u[7].z + fx, (0) * 4 + 0, q);
  s0 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 0) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 0) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 0) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s1 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 1) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 1) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 1) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s2 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 2) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 2) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 2) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s3 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 3) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 3) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 3) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 0 1 0  within (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  for (var fx = 0; fx < u[7].z; fx++) {
  let w: vec4f = fetch_b(fy * u[7].z + fx, (0) * 4 + 0, q);
  s0 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 0) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 0) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 0) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s1 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 1) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 1) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 1) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s2 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 2) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 2) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 2) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  s3 += w * select(vec4(0.0), fetch_a(iy, clamp((x0 + 3) * u[8].x - u[9].x + fx * u[8].z, 0, u[2].y - 1), q), (x0 + 3) * u[8].x - u[9].x + fx * u[8].z >= 0 && (x0 + 3) * u[8].x - u[9].x + fx * u[8].z < u[2].y);
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
}
=== depthwise 1 1 0 b within (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[9].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
}
=== depthwise 2 1 0  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 2 1 0 b within (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[9].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[9].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
}
=== depthwise 2 2 0 b elu (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return f_select(f_expm1(x), x, x >= 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, q), x0 * 2 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, q), x0 * 2 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, q), x0 * 2 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, q), x0 * 2 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, q), x0 * 2 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, q), x0 * 2 + (5) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, q), x0 * 2 + (6) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, q), x0 * 2 + (7) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[9].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  let w1: vec4f = fetch_b(fy * u[9].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[8].x), from_bits(u[8].y)), activate(f.y, from_bits(u[8].x), from_bits(u[8].y)), activate(f.z, from_bits(u[8].x), from_bits(u[8].y)), activate(f.w, from_bits(u[8].x), from_bits(u[8].y))), u[0].z - 4 * q);
  }
}
=== depthwise 3 1 0  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 1, q), x0 * 1 + (5) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 3 1 1  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 3 1 1  within (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q); }
}
=== depthwise 3 1 1 b sigmoid (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return 1.0 / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[9].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[9].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[9].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[8].x), from_bits(u[8].y)), activate(f.y, from_bits(u[8].x), from_bits(u[8].y)), activate(f.z, from_bits(u[8].x), from_bits(u[8].y)), activate(f.w, from_bits(u[8].x), from_bits(u[8].y))), u[0].z - 4 * q);
  }
}
=== depthwise 3 1 1 b within (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[9].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[9].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[9].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
}
=== depthwise 3 1 1 brs prelu (kinds 276)
@group(0) @binding(6) var<uniform> u: array<vec4i, 16>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[13].x);
  let row_in_image: i32 = y - image * u[13].x;
  let top: i32 = row_in_image * u[13].w - u[14].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[13].y; fy++) {
  let row: i32 = top + fy * u[14].y;
  if (row >= 0 && row < u[12].w) {
  let iy: i32 = image * u[12].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[13].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[13].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[13].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  let slopes: vec4f = fetch_e(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias + fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, slopes.x, from_bits(u[12].x), from_bits(u[12].y)), activate(f.y, slopes.y, from_bits(u[12].x), from_bits(u[12].y)), activate(f.z, slopes.z, from_bits(u[12].x), from_bits(u[12].y)), activate(f.w, slopes.w, from_bits(u[12].x), from_bits(u[12].y))), u[0].z - 4 * q);
  }
}
=== depthwise 3 2 0  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, q), x0 * 2 + (0) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, q), x0 * 2 + (1) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, q), x0 * 2 + (2) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, q), x0 * 2 + (3) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, q), x0 * 2 + (4) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, q), x0 * 2 + (5) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, q), x0 * 2 + (6) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, q), x0 * 2 + (7) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 0, q), x0 * 2 + (8) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 5 1 2  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 2, q), x0 * 1 + (-2) < u[2].y && x0 * 1 + (-2) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 1, q), x0 * 1 + (5) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  let w3: vec4f = fetch_b(fy * u[7].z + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c4;
  s2 += w3 * c5;
  s3 += w3 * c6;
  let w4: vec4f = fetch_b(fy * u[7].z + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c5;
  s2 += w4 * c6;
  s3 += w4 * c7;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 5 1 3  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 1, q), x0 * 1 + (-3) < u[2].y && x0 * 1 + (-3) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 2, q), x0 * 1 + (-2) < u[2].y && x0 * 1 + (-2) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  let w3: vec4f = fetch_b(fy * u[7].z + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c4;
  s2 += w3 * c5;
  s3 += w3 * c6;
  let w4: vec4f = fetch_b(fy * u[7].z + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c5;
  s2 += w4 * c6;
  s3 += w4 * c7;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 5 2 1 b within (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[9].x);
  let row_in_image: i32 = y - image * u[9].x;
  let top: i32 = row_in_image * u[9].w - u[10].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[9].y; fy++) {
  let row: i32 = top + fy * u[10].y;
  if (row >= 0 && row < u[8].w) {
  let iy: i32 = image * u[8].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, q), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, q), x0 * 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, q), x0 * 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, q), x0 * 2 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, q), x0 * 2 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, q), x0 * 2 + (4) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, q), x0 * 2 + (5) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, q), x0 * 2 + (6) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, q), x0 * 2 + (7) < u[2].y);
  let c9: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 0, q), x0 * 2 + (8) < u[2].y);
  let c10: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 1, q), x0 * 2 + (9) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[9].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  let w1: vec4f = fetch_b(fy * u[9].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  let w2: vec4f = fetch_b(fy * u[9].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  let w3: vec4f = fetch_b(fy * u[9].z + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c5;
  s2 += w3 * c7;
  s3 += w3 * c9;
  let w4: vec4f = fetch_b(fy * u[9].z + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c6;
  s2 += w4 * c8;
  s3 += w4 * c10;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
}
=== depthwise 5 2 2  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 2, q), x0 * 2 + (-2) < u[2].y && x0 * 2 + (-2) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, q), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, q), x0 * 2 + (0) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, q), x0 * 2 + (1) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, q), x0 * 2 + (2) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, q), x0 * 2 + (3) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, q), x0 * 2 + (4) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, q), x0 * 2 + (5) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, q), x0 * 2 + (6) < u[2].y);
  let c9: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, q), x0 * 2 + (7) < u[2].y);
  let c10: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 0, q), x0 * 2 + (8) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  let w3: vec4f = fetch_b(fy * u[7].z + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c5;
  s2 += w3 * c7;
  s3 += w3 * c9;
  let w4: vec4f = fetch_b(fy * u[7].z + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c6;
  s2 += w4 * c8;
  s3 += w4 * c10;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwise 5 2 2 bs prelu (kinds 84)
@group(0) @binding(5) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[11].x);
  let row_in_image: i32 = y - image * u[11].x;
  let top: i32 = row_in_image * u[11].w - u[12].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[11].y; fy++) {
  let row: i32 = top + fy * u[12].y;
  if (row >= 0 && row < u[10].w) {
  let iy: i32 = image * u[10].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 2, q), x0 * 2 + (-2) < u[2].y && x0 * 2 + (-2) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * 4 + 3, q), x0 * 2 + (-1) < u[2].y && x0 * 2 + (-1) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 0, q), x0 * 2 + (0) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 1, q), x0 * 2 + (1) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 2, q), x0 * 2 + (2) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2)) * 4 + 3, q), x0 * 2 + (3) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 0, q), x0 * 2 + (4) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 1, q), x0 * 2 + (5) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 2, q), x0 * 2 + (6) < u[2].y);
  let c9: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * 4 + 3, q), x0 * 2 + (7) < u[2].y);
  let c10: vec4f = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * 4 + 0, q), x0 * 2 + (8) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[11].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  let w1: vec4f = fetch_b(fy * u[11].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  let w2: vec4f = fetch_b(fy * u[11].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  let w3: vec4f = fetch_b(fy * u[11].z + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c5;
  s2 += w3 * c7;
  s3 += w3 * c9;
  let w4: vec4f = fetch_b(fy * u[11].z + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c6;
  s2 += w4 * c8;
  s3 += w4 * c10;
  }
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  let slopes: vec4f = fetch_d(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, slopes.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, slopes.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, slopes.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, slopes.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== depthwise 7 1 3  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[7].x);
  let row_in_image: i32 = y - image * u[7].x;
  let top: i32 = row_in_image * u[7].w - u[8].w;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].y; fy++) {
  let row: i32 = top + fy * u[8].y;
  if (row >= 0 && row < u[6].w) {
  let iy: i32 = image * u[6].w + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 1, q), x0 * 1 + (-3) < u[2].y && x0 * 1 + (-3) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 2, q), x0 * 1 + (-2) < u[2].y && x0 * 1 + (-2) >= 0);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, q), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, q), x0 * 1 + (0) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, q), x0 * 1 + (1) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, q), x0 * 1 + (2) < u[2].y);
  let c6: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, q), x0 * 1 + (3) < u[2].y);
  let c7: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, q), x0 * 1 + (4) < u[2].y);
  let c8: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 1, q), x0 * 1 + (5) < u[2].y);
  let c9: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 2, q), x0 * 1 + (6) < u[2].y);
  let w0: vec4f = fetch_b(fy * u[7].z + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  let w1: vec4f = fetch_b(fy * u[7].z + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  let w2: vec4f = fetch_b(fy * u[7].z + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  let w3: vec4f = fetch_b(fy * u[7].z + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c4;
  s2 += w3 * c5;
  s3 += w3 * c6;
  let w4: vec4f = fetch_b(fy * u[7].z + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c5;
  s2 += w4 * c6;
  s3 += w4 * c7;
  let w5: vec4f = fetch_b(fy * u[7].z + 5, (0) * 4 + 0, q);
  s0 += w5 * c5;
  s1 += w5 * c6;
  s2 += w5 * c7;
  s3 += w5 * c8;
  let w6: vec4f = fetch_b(fy * u[7].z + 6, (0) * 4 + 0, q);
  s0 += w6 * c6;
  s1 += w6 * c7;
  s2 += w6 * c8;
  s3 += w6 * c9;
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwiseToFilter
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let fy0: i32 = quotient(x0 + 0, u[6].w);
  let fx0: i32 = x0 + 0 - fy0 * u[6].w;
  let shift0: i32 = fx0 * u[7].w - u[8].y;
  let fy1: i32 = quotient(x0 + 1, u[6].w);
  let fx1: i32 = x0 + 1 - fy1 * u[6].w;
  let shift1: i32 = fx1 * u[7].w - u[8].y;
  let fy2: i32 = quotient(x0 + 2, u[6].w);
  let fx2: i32 = x0 + 2 - fy2 * u[6].w;
  let shift2: i32 = fx2 * u[7].w - u[8].y;
  let fy3: i32 = quotient(x0 + 3, u[6].w);
  let fx3: i32 = x0 + 3 - fy3 * u[6].w;
  let shift3: i32 = fx3 * u[7].w - u[8].y;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  let start: i32 = y * u[8].w;
  for (var oy = start; oy < min(start + u[8].w, u[8].z); oy++) {
  let image: i32 = quotient(oy, u[6].y);
  let row_in_image: i32 = oy - image * u[6].y;
  let top: i32 = row_in_image * u[7].x - u[8].x;
  let row0: i32 = top + fy0 * u[7].z;
  let row1: i32 = top + fy1 * u[7].z;
  let row2: i32 = top + fy2 * u[7].z;
  let row3: i32 = top + fy3 * u[7].z;
  for (var ox = 0; ox < u[4].y; ox++) {
  let d: vec4f = fetch_b(oy, ox, q);
  s0 += select(vec4(0.0), d * fetch_a(image * u[6].x + row0, ox * u[7].y + shift0, q), row0 >= 0 && row0 < u[6].x && ox * u[7].y + shift0 >= 0 && ox * u[7].y + shift0 < u[2].y);
  s1 += select(vec4(0.0), d * fetch_a(image * u[6].x + row1, ox * u[7].y + shift1, q), row1 >= 0 && row1 < u[6].x && ox * u[7].y + shift1 >= 0 && ox * u[7].y + shift1 < u[2].y);
  s2 += select(vec4(0.0), d * fetch_a(image * u[6].x + row2, ox * u[7].y + shift2, q), row2 >= 0 && row2 < u[6].x && ox * u[7].y + shift2 >= 0 && ox * u[7].y + shift2 < u[2].y);
  s3 += select(vec4(0.0), d * fetch_a(image * u[6].x + row3, ox * u[7].y + shift3, q), row3 >= 0 && row3 < u[6].x && ox * u[7].y + shift3 >= 0 && ox * u[7].y + shift3 < u[2].y);
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwiseToInput 0 1 0 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var fx = 0; fx < u[6].w; fx++) {
  let w: vec4f = fetch_b(fy * u[6].w + fx, (0) * 4 + 0, q);
  let d0: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 0 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), q), (x0 + 0 + u[8].y - fx * u[7].w) >= 0 && (x0 + 0 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 0 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s0 += w * d0;
  let d1: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 1 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), q), (x0 + 1 + u[8].y - fx * u[7].w) >= 0 && (x0 + 1 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 1 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s1 += w * d1;
  let d2: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 2 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), q), (x0 + 2 + u[8].y - fx * u[7].w) >= 0 && (x0 + 2 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 2 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s2 += w * d2;
  let d3: vec4f = select(vec4(0.0), fetch_a(oy, clamp((x0 + 3 + u[8].y - fx * u[7].w) / u[7].y, 0, u[2].y - 1), q), (x0 + 3 + u[8].y - fx * u[7].w) >= 0 && (x0 + 3 + u[8].y - fx * u[7].w) % u[7].y == 0 && (x0 + 3 + u[8].y - fx * u[7].w) / u[7].y < u[2].y);
  s3 += w * d3;
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwiseToInput 3 1 1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * 4 + 3, q), x0 + (-1) >= 0 && x0 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 0, q), x0 + (0) >= 0 && x0 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 1, q), x0 + (1) >= 0 && x0 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 2, q), x0 + (2) >= 0 && x0 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (0))) * 4 + 3, q), x0 + (3) >= 0 && x0 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(oy, ((group + (1))) * 4 + 0, q), x0 + (4) >= 0 && x0 + (4) < u[2].y);
  {
  let w: vec4f = fetch_b(fy * u[6].w + 0, (0) * 4 + 0, q);
  s0 += w * c2;
  s1 += w * c3;
  s2 += w * c4;
  s3 += w * c5;
  }
  {
  let w: vec4f = fetch_b(fy * u[6].w + 1, (0) * 4 + 0, q);
  s0 += w * c1;
  s1 += w * c2;
  s2 += w * c3;
  s3 += w * c4;
  }
  {
  let w: vec4f = fetch_b(fy * u[6].w + 2, (0) * 4 + 0, q);
  s0 += w * c0;
  s1 += w * c1;
  s2 += w * c2;
  s3 += w * c3;
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== depthwiseToInput 3 2 1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  let c0: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (-1), q), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[2].y);
  let c1: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (0), q), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (1), q), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(oy, x0 / 2 + (2), q), x0 / 2 + (2) >= 0 && x0 / 2 + (2) < u[2].y);
  {
  let w: vec4f = fetch_b(fy * u[6].w + 0, (0) * 4 + 0, q);
  s1 += w * c2;
  s3 += w * c3;
  }
  {
  let w: vec4f = fetch_b(fy * u[6].w + 1, (0) * 4 + 0, q);
  s0 += w * c1;
  s2 += w * c2;
  }
  {
  let w: vec4f = fetch_b(fy * u[6].w + 2, (0) * 4 + 0, q);
  s1 += w * c1;
  s3 += w * c2;
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== div s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn f_divide(x: f32, y: f32) -> f32 { return x / y; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_divide(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== div sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn f_divide(x: f32, y: f32) -> f32 { return x / y; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_divide(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== div sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_divide(x: f32, y: f32) -> f32 { return x / y; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_divide(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== div ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_divide(x: f32, y: f32) -> f32 { return x / y; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_divide(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== div ss whole
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn near_quotient(x: f32, y: f32) -> f32 { return floor(x / y); }
fn f_whole_quotient(x: f32, y: f32) -> f32 { return select(near_quotient(x, y) + floor((x - near_quotient(x, y) * y + select(-0.5, 0.5, y > 0.0)) / y), 0.0, y == 0.0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_whole_quotient(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== divNoNan sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn f_divide(x: f32, y: f32) -> f32 { return x / y; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(f_divide(a, b), 0.0, b == 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== divNoNan ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_divide(x: f32, y: f32) -> f32 { return x / y; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(f_divide(a, b), 0.0, b == 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== draw 1 (kinds 8)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var o: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 1 - 1) >> 0u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 1;
  let pixel: i32 = y * u[0].y + x0;
  var v: vec4f = vec4(element_a(pixel));
  v = round(clamp(v * from_bits(u[4].x), vec4(0.0), vec4(1.0)) * 255.0) / 255.0;
  v.w = from_bits(u[4].y);
  if (x0 + 0 < u[0].y) { textureStore(o, vec2i(x0 + 0, y), keep(vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w), u[0].z - 4 * q)); }
}
=== draw 3 (kinds 8)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var o: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 1 - 1) >> 0u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 1;
  let pixel: i32 = y * u[0].y + x0;
  var v: vec4f = texel_a(pixel);
  v = round(clamp(v * from_bits(u[4].x), vec4(0.0), vec4(1.0)) * 255.0) / 255.0;
  v.w = from_bits(u[4].y);
  if (x0 + 0 < u[0].y) { textureStore(o, vec2i(x0 + 0, y), keep(vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w), u[0].z - 4 * q)); }
}
=== draw 4 (kinds 8)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var o: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 1 - 1) >> 0u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 1;
  let pixel: i32 = y * u[0].y + x0;
  var v: vec4f = texel_a(pixel);
  v = round(clamp(v * from_bits(u[4].x), vec4(0.0), vec4(1.0)) * 255.0) / 255.0;
  if (x0 + 0 < u[0].y) { textureStore(o, vec2i(x0 + 0, y), keep(vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w), u[0].z - 4 * q)); }
}
=== elu s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(f_expm1(x), x, x >= 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== equal pc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a == b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = vec4(fetch_a(y, (group) * 4 + i, 0).x);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== equal ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a == b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== erf s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn erf_tail(t: f32) -> f32 { return t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054)))); }
fn f_erf(x: f32) -> f32 { return keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0)))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_erf(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== exp s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_exp(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== expm1 s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_expm1(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== fill
@group(0) @binding(1) var<uniform> u: array<vec4i, 3>;
@group(0) @binding(0) var<storage, read_write> o: array<vec4f>;
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(vec4(from_bits(u[2].x)), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(vec4(from_bits(u[2].x)), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(vec4(from_bits(u[2].x)), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(vec4(from_bits(u[2].x)), u[0].z - 4 * q); }
}
=== floor s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_floor(x: f32) -> f32 { return floor(x); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_floor(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== gather e
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[6].z);
  let place: i32 = quotient(row, u[6].w);
  let index: i32 = int(element_b((quotient(place, u[6].x) - place) * u[6].w + row));
  result[lane] = element_a((place * u[6].y + clamp(index, 0, u[6].y - 1)) * u[6].z + at - row * u[6].z);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== gather e (kinds 1)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  let y = quotient(p, u[2].y);
  return fetch_a(y, p - y * u[2].y, channel >> 2u)[channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[6].z);
  let place: i32 = quotient(row, u[6].w);
  let index: i32 = int(element_b((quotient(place, u[6].x) - place) * u[6].w + row));
  result[lane] = element_a((place * u[6].y + clamp(index, 0, u[6].y - 1)) * u[6].z + at - row * u[6].z);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== gather t
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let row: i32 = quotient(at, u[6].z);
  let place: i32 = quotient(row, u[6].w);
  let index: i32 = int(element_b((quotient(place, u[6].x) - place) * u[6].w + row));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(texel_a((place * u[6].y + clamp(index, 0, u[6].y - 1)) * u[6].z + at - row * u[6].z), u[0].z - 4 * q);
  }
}
=== gatherAdd t
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn texel_a(i: i32) -> vec4f { return a[i]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let row: i32 = quotient(at, u[8].z);
  let place: i32 = quotient(row, u[8].w);
  let index: i32 = int(element_b((quotient(place, u[8].x) - place) * u[8].w + row));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(texel_a((place * u[8].y + clamp(index, 0, u[8].y - 1)) * u[8].z + at - row * u[8].z) + fetch_c(y, (group) * 4 + i, q), u[0].z - 4 * q);
  }
}
=== gatherAdd t (kinds 1)
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
fn texel_a(i: i32) -> vec4f {
  let p = quotient(i, u[2].w);
  let y = quotient(p, u[2].y);
  return fetch_a(y, p - y * u[2].y, i - p * u[2].w);
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].w + q;
  let row: i32 = quotient(at, u[8].z);
  let place: i32 = quotient(row, u[8].w);
  let index: i32 = int(element_b((quotient(place, u[8].x) - place) * u[8].w + row));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(texel_a((place * u[8].y + clamp(index, 0, u[8].y - 1)) * u[8].z + at - row * u[8].z) + fetch_c(y, (group) * 4 + i, q), u[0].z - 4 * q);
  }
}
=== gatherND 1 e
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[6].x);
  result[lane] = element_a((clamp(int(element_b(row * 1 + 0)), 0, u[6].y - 1) * u[6].z) * u[6].x + at - row * u[6].x);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== gatherND 2 e
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(at, u[6].x);
  result[lane] = element_a((clamp(int(element_b(row * 2 + 0)), 0, u[6].y - 1) * u[6].z + clamp(int(element_b(row * 2 + 1)), 0, u[6].w - 1) * u[7].x) * u[6].x + at - row * u[6].x);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== gelu s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn erf_tail(t: f32) -> f32 { return t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054)))); }
fn f_erf(x: f32) -> f32 { return keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0)))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return 0.5 * x * (1.0 + f_erf(x * 0.7071067811865476)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== geluTanh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_tanh(x: f32) -> f32 { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return 0.5 * x * (1.0 + f_tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== greater s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a > b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== greater ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a > b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== greaterEqual s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a >= b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== greaterEqual ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a >= b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== hardSigmoid s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(f_select(x * p + q, 0.0, x * p + q < 0.0), 1.0, x * p + q > 1.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== hardSwish s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return x * f_select(f_select(x + 3.0, 0.0, x < -3.0), 6.0, x > 3.0) / 6.0; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== isFinite s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_is_finite(x: f32) -> bool { return (bits(x) & 0x7f800000) != 0x7f800000; }
fn formula(x: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, f_is_finite(x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== isInf s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_is_inf(x: f32) -> bool { return (bits(x) & 0x7fffffff) == 0x7f800000; }
fn formula(x: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, f_is_inf(x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== isNaN s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_is_nan(x: f32) -> bool { return (bits(x) & 0x7fffffff) > 0x7f800000; }
fn formula(x: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, f_is_nan(x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== layOut
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  result[lane] = select(0.0, element_a(unit), unit < u[4].x);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== layOut (kinds 12)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4i>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  result[lane] = select(0.0, element_a(unit), unit < u[4].x);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = vec4i(keep(result, u[0].z - 4 * q));
  }
}
=== layOut (kinds 3)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4i>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return vec4f(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  let y = quotient(p, u[2].y);
  return fetch_a(y, p - y * u[2].y, channel >> 2u)[channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let unit: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  result[lane] = select(0.0, element_a(unit), unit < u[4].x);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== layerNorm  at once
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var sums: vec4f = vec4(0.0);
  var squares: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  sums += t;
  }
  let m: f32 = (sums.x + sums.y + sums.z + sums.w) / float(u[2].z);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  let apart: vec4f = keep(t - vec4(m), u[2].z - 4 * k);
  squares += apart * apart;
  }
  let s: f32 = inverseSqrt((squares.x + squares.y + squares.z + squares.w) / float(u[2].z) + from_bits(u[4].x));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((fetch_a(y, (group) * 4 + i, q) - vec4(m)) * s, u[0].z - 4 * q);
  }
}
=== layerNorm o at once (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let offset: vec4f = fetch_b(0, (0) * 4 + 0, q);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var sums: vec4f = vec4(0.0);
  var squares: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  sums += t;
  }
  let m: f32 = (sums.x + sums.y + sums.z + sums.w) / float(u[2].z);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  let apart: vec4f = keep(t - vec4(m), u[2].z - 4 * k);
  squares += apart * apart;
  }
  let s: f32 = inverseSqrt((squares.x + squares.y + squares.z + squares.w) / float(u[2].z) + from_bits(u[6].x));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((fetch_a(y, (group) * 4 + i, q) - vec4(m)) * s + offset, u[0].z - 4 * q);
  }
}
=== layerNorm so at once (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let scale: vec4f = fetch_b(0, (0) * 4 + 0, q);
  let offset: vec4f = fetch_c(0, (0) * 4 + 0, q);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var sums: vec4f = vec4(0.0);
  var squares: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  sums += t;
  }
  let m: f32 = (sums.x + sums.y + sums.z + sums.w) / float(u[2].z);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  let apart: vec4f = keep(t - vec4(m), u[2].z - 4 * k);
  squares += apart * apart;
  }
  let s: f32 = inverseSqrt((squares.x + squares.y + squares.z + squares.w) / float(u[2].z) + from_bits(u[8].x));
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((fetch_a(y, (group) * 4 + i, q) - vec4(m)) * s * scale + offset, u[0].z - 4 * q);
  }
}
=== leakyRelu s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(x, x * p, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== less s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a < b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== less ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a < b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== lessEqual ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a <= b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== log s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_log(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== log1p s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_log1p(x: f32) -> f32 { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_log1p(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== logSigmoid s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_abs(x: f32) -> f32 { return abs(x); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_log1p(x: f32) -> f32 { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
fn f_minimum(x: f32, y: f32) -> f32 { return select_nan(x, y, min(x, y)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_minimum(x, 0.0) - f_log1p(f_exp(-f_abs(x))); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== logSoftmax at once
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn power_of_e(x: vec4f) -> vec4f { return select(exp(x), x, (bitcast<vec4i>(x) & vec4i(0x7fffffff)) > vec4i(0x7f800000)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var most: vec4f = vec4(-infinity(0.0));
  var sums: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  most = max(most, vec4(select(most.x, t.x, 4 * k + 0 < u[2].z), select(most.x, t.y, 4 * k + 1 < u[2].z), select(most.x, t.z, 4 * k + 2 < u[2].z), select(most.x, t.w, 4 * k + 3 < u[2].z)));
  }
  let m: f32 = max(max(most.x, most.y), max(most.z, most.w));
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  sums += keep(power_of_e(t - vec4(m)), u[2].z - 4 * k);
  }
  let s: f32 = sums.x + sums.y + sums.z + sums.w;
  let v: vec4f = fetch_a(y, (group) * 4 + i, q) - vec4(m);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v - vec4(f_log(s)), u[0].z - 4 * q);
  }
}
=== logicalAnd sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a != 0.0 && b != 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== logicalAnd ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a != 0.0 && b != 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== logicalNot s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn formula(x: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, x == 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== logicalOr sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a != 0.0 || b != 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== logicalXor s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, (a != 0.0) != (b != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== logicalXor sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, (a != 0.0) != (b != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== logicalXor sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, (a != 0.0) != (b != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== matMul N 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[6].w) * u[7].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b(first + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b(first + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b(first + q, (0) * 4 + 3, k);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== matMul N  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[6].w) * u[7].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b(first + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b(first + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b(first + q, (0) * 4 + 3, k);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== matMul N bos prelu (kinds 276)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[12].w) * u[13].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[12].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b(first + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b(first + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b(first + q, (0) * 4 + 3, k);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  let slopes: vec4f = fetch_e(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, slopes.x, from_bits(u[12].x), from_bits(u[12].y)), activate(f.y, slopes.y, from_bits(u[12].x), from_bits(u[12].y)), activate(f.z, slopes.z, from_bits(u[12].x), from_bits(u[12].y)), activate(f.w, slopes.w, from_bits(u[12].x), from_bits(u[12].y))), u[0].z - 4 * q);
  }
}
=== matMul N os prelu (kinds 68)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[10].w) * u[11].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_c(y, (group) * 4 + 0, q);
  s1 = fetch_c(y, (group) * 4 + 1, q);
  s2 = fetch_c(y, (group) * 4 + 2, q);
  s3 = fetch_c(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b(first + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b(first + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b(first + q, (0) * 4 + 3, k);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  let slopes: vec4f = fetch_d(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i];
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, slopes.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, slopes.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, slopes.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, slopes.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== matMul W 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[6].w) * u[7].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first, 4 * q + 0, k);
  let b1: vec4f = fetch_b(first, 4 * q + 1, k);
  let b2: vec4f = fetch_b(first, 4 * q + 2, k);
  let b3: vec4f = fetch_b(first, 4 * q + 3, k);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== matMul n 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[6].w) * u[7].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(first + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(first + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(first + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== matMul n  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[6].w) * u[7].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(first + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(first + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(first + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== matMul n bo elu (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return f_select(f_expm1(x), x, x >= 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[10].w) * u[11].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(first + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(first + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(first + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== matMul n bo gelu (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn erf_tail(t: f32) -> f32 { return t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054)))); }
fn f_erf(x: f32) -> f32 { return keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0)))); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return 0.5 * x * (1.0 + f_erf(x * 0.7071067811865476)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[10].w) * u[11].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(first + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(first + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(first + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== matMul n bo within (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[10].w) * u[11].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(first + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(first + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(first + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3 + bias, vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q); }
}
=== matMul n o within (kinds 4)
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[8].w) * u[9].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[8].z != 0) {
  s0 = fetch_c(y, (group) * 4 + 0, q);
  s1 = fetch_c(y, (group) * 4 + 1, q);
  s2 = fetch_c(y, (group) * 4 + 2, q);
  s3 = fetch_c(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(first + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(first + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(first + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(within(s1, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(within(s2, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(within(s3, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q); }
}
=== matMul w 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[6].w) * u[7].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first, 4 * k + 0, q);
  let b1: vec4f = fetch_b(first, 4 * k + 1, q);
  let b2: vec4f = fetch_b(first, 4 * k + 2, q);
  let b3: vec4f = fetch_b(first, 4 * k + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== matMul w bo sigmoid (kinds 16)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return 1.0 / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let first: i32 = quotient(y, u[10].w) * u[11].x;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  if (u[10].z != 0) {
  s0 = fetch_d(y, (group) * 4 + 0, q);
  s1 = fetch_d(y, (group) * 4 + 1, q);
  s2 = fetch_d(y, (group) * 4 + 2, q);
  s3 = fetch_d(y, (group) * 4 + 3, q);
  }
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(first, 4 * k + 0, q);
  let b1: vec4f = fetch_b(first, 4 * k + 1, q);
  let b2: vec4f = fetch_b(first, 4 * k + 2, q);
  let b3: vec4f = fetch_b(first, 4 * k + 3, q);
  let a0: vec4f = fetch_a(y, (group) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  let a1: vec4f = fetch_a(y, (group) * 4 + 1, k);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  let a2: vec4f = fetch_a(y, (group) * 4 + 2, k);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  let a3: vec4f = fetch_a(y, (group) * 4 + 3, k);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  var sums = array<vec4, 4>(s0, s1, s2, s3);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let f: vec4f = sums[i] + bias;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[10].x), from_bits(u[10].y)), activate(f.y, from_bits(u[10].x), from_bits(u[10].y)), activate(f.z, from_bits(u[10].x), from_bits(u[10].y)), activate(f.w, from_bits(u[10].x), from_bits(u[10].y))), u[0].z - 4 * q);
  }
}
=== max c
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn next(x: f32, y: f32) -> f32 { return f_maximum(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let of_part: i32 = quotient((y * u[0].y + x0 + i), u[4].y);
  let within: i32 = (y * u[0].y + x0 + i) - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: vec4f = vec4(-infinity(0.0));
  for (var l = first; l < end; l++) {
  let pixel: i32 = l * u[4].y + within;
  let row: i32 = quotient(pixel, u[2].y);
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, q);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v, u[0].z - 4 * q);
  }
}
=== max e
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn next(x: f32, y: f32) -> f32 { return f_maximum(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let element: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let of_part: i32 = quotient(element, u[4].y);
  let within: i32 = element - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: f32 = -infinity(0.0);
  for (var l = first; l < end; l++) {
  v = next(v, element_a(l * u[4].y + within));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== max r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn next(x: f32, y: f32) -> f32 { return f_maximum(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = -infinity(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(-infinity(0.0), t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(-infinity(0.0), t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(-infinity(0.0), t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== maximum sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_maximum(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== maximum ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_maximum(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== mean c
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return x + y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let of_part: i32 = quotient((y * u[0].y + x0 + i), u[4].y);
  let within: i32 = (y * u[0].y + x0 + i) - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: vec4f = vec4(0.0);
  for (var l = first; l < end; l++) {
  let pixel: i32 = l * u[4].y + within;
  let row: i32 = quotient(pixel, u[2].y);
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, q);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v / float(u[4].z), u[0].z - 4 * q);
  }
}
=== mean e
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
fn next(x: f32, y: f32) -> f32 { return x + y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let element: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let of_part: i32 = quotient(element, u[4].y);
  let within: i32 = element - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: f32 = 0.0;
  for (var l = first; l < end; l++) {
  v = next(v, element_a(l * u[4].y + within));
  }
  result[lane] = v / float(u[4].z);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== mean r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return x + y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = 0.0;
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v / float(u[4].z);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== min c
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_minimum(x: f32, y: f32) -> f32 { return select_nan(x, y, min(x, y)); }
fn next(x: f32, y: f32) -> f32 { return f_minimum(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let of_part: i32 = quotient((y * u[0].y + x0 + i), u[4].y);
  let within: i32 = (y * u[0].y + x0 + i) - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: vec4f = vec4(infinity(0.0));
  for (var l = first; l < end; l++) {
  let pixel: i32 = l * u[4].y + within;
  let row: i32 = quotient(pixel, u[2].y);
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, q);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v, u[0].z - 4 * q);
  }
}
=== min e
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_minimum(x: f32, y: f32) -> f32 { return select_nan(x, y, min(x, y)); }
fn next(x: f32, y: f32) -> f32 { return f_minimum(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let element: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let of_part: i32 = quotient(element, u[4].y);
  let within: i32 = element - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: f32 = infinity(0.0);
  for (var l = first; l < end; l++) {
  v = next(v, element_a(l * u[4].y + within));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== min r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_minimum(x: f32, y: f32) -> f32 { return select_nan(x, y, min(x, y)); }
fn next(x: f32, y: f32) -> f32 { return f_minimum(x, y); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = infinity(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(infinity(0.0), t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(infinity(0.0), t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(infinity(0.0), t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== minimum sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_minimum(x: f32, y: f32) -> f32 { return select_nan(x, y, min(x, y)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_minimum(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== minimum ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_minimum(x: f32, y: f32) -> f32 { return select_nan(x, y, min(x, y)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_minimum(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== mish s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_abs(x: f32) -> f32 { return abs(x); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_log1p(x: f32) -> f32 { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
fn f_tanh(x: f32) -> f32 { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return x * f_tanh(f_maximum(x, 0.0) + f_log1p(f_exp(-f_abs(x)))); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== mod ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_floor_modulo(x: f32, y: f32) -> f32 { return x - floor(x / y) * y; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_floor_modulo(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== momentumUpdate 0 (kinds 320)
@group(0) @binding(6) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - (s0 * n1 + g) * n0), u[0].z - 4 * q);
  }
}
=== momentumUpdate 1 (kinds 320)
@group(0) @binding(6) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * n1 + g), u[0].z - 4 * q);
  }
}
=== mul s1
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== mul s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== mul sc
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== mul sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== mul sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== mul ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a * b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== nearest
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[8].y);
  let own: i32 = y - image * u[8].y;
  let top: i32 = image * u[8].x;
  let rows: vec4f = fetch_b(0, own, 0);
  let low: i32 = top + int(rows.x);
  let high: i32 = top + int(rows.y);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let column: vec4f = fetch_c(0, (group) * 4 + i, 0);
  let left: i32 = int(column.x);
  let right: i32 = int(column.y);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(fetch_a(low, left, q), u[0].z - 4 * q);
  }
}
=== neg s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn formula(x: vec4f) -> vec4f { return -x; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v), u[0].z - 4 * q);
  }
}
=== nesterovUpdate 0 (kinds 320)
@group(0) @binding(6) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - (g + (s0 * n1 + g) * n1) * n0), u[0].z - 4 * q);
  }
}
=== nesterovUpdate 1 (kinds 320)
@group(0) @binding(6) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var d: texture_2d<f32>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(d, vec2i(x * u[8].w + q, y), 0); }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  let n1: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * n1 + g), u[0].z - 4 * q);
  }
}
=== notEqual ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return select(0.0, 1.0, a != b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== oneHot
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let own: i32 = int(element_a(y * u[0].y + x0 + i)) - 4 * q;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(select(from_bits(u[4].y), from_bits(u[4].x), own == 0), select(from_bits(u[4].y), from_bits(u[4].x), own == 1), select(from_bits(u[4].y), from_bits(u[4].x), own == 2), select(from_bits(u[4].y), from_bits(u[4].x), own == 3)), u[0].z - 4 * q);
  }
}
=== pixels (kinds 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(round(fetch_a(y, x0 + i, 0) * 255.0), u[0].z - 4 * q);
  }
}
=== pool avg
@group(0) @binding(2) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[4].y);
  let row_in_image: i32 = y - image * u[4].y;
  let top: i32 = row_in_image * u[5].x - u[6].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  var count: f32 = 0.0;
  let left: i32 = (x0 + i) * u[5].y - u[6].y;
  for (var fy = 0; fy < u[4].z; fy++) {
  let row: i32 = top + fy * u[5].z;
  if (row >= 0 && row < u[4].x) {
  for (var fx = 0; fx < u[4].w; fx++) {
  let x: i32 = left + fx * u[5].w;
  if (x >= 0 && x < u[2].y) {
  let v: vec4f = fetch_a(image * u[4].x + row, x, q);
  result += v;
  count += 1.0;
  }
  }
  }
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result / count, u[0].z - 4 * q);
  }
}
=== pool max
@group(0) @binding(2) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[4].y);
  let row_in_image: i32 = y - image * u[4].y;
  let top: i32 = row_in_image * u[5].x - u[6].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(from_bits(-8388608));
  var count: f32 = 0.0;
  let left: i32 = (x0 + i) * u[5].y - u[6].y;
  for (var fy = 0; fy < u[4].z; fy++) {
  let row: i32 = top + fy * u[5].z;
  if (row >= 0 && row < u[4].x) {
  for (var fx = 0; fx < u[4].w; fx++) {
  let x: i32 = left + fx * u[5].w;
  if (x >= 0 && x < u[2].y) {
  let v: vec4f = fetch_a(image * u[4].x + row, x, q);
  result = larger(result, v);
  count += 1.0;
  }
  }
  }
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== poolGradient avg
@group(0) @binding(2) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[4].x);
  let row_in_image: i32 = y - image * u[4].x;
  let below: i32 = row_in_image + u[6].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var sum: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[4].z; fy++) {
  let down: i32 = below - fy * u[5].z;
  let row: i32 = down / u[5].x;
  if (down >= 0 && row * u[5].x == down && row < u[4].y) {
  let oy: i32 = image * u[4].y + row;
  for (var fx = 0; fx < u[4].w; fx++) {
  let across: i32 = x0 + i + u[6].y - fx * u[5].w;
  let ox: i32 = across / u[5].y;
  if (across >= 0 && ox * u[5].y == across && ox < u[2].y) {
  sum += fetch_a(oy, ox, q);
  }
  }
  }
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(sum / float(u[4].z * u[4].w), u[0].z - 4 * q);
  }
}
=== poolGradient max
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn taken(d: vec4f, t: vec4f, f: vec4f) -> vec4f { return vec4(select(0.0, d.x, t.x == f.x), select(0.0, d.y, t.y == f.y), select(0.0, d.z, t.z == f.z), select(0.0, d.w, t.w == f.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[6].x);
  let row_in_image: i32 = y - image * u[6].x;
  let below: i32 = row_in_image + u[8].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var sum: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[6].z; fy++) {
  let down: i32 = below - fy * u[7].z;
  let row: i32 = down / u[7].x;
  if (down >= 0 && row * u[7].x == down && row < u[6].y) {
  let oy: i32 = image * u[6].y + row;
  for (var fx = 0; fx < u[6].w; fx++) {
  let across: i32 = x0 + i + u[8].y - fx * u[7].w;
  let ox: i32 = across / u[7].y;
  if (across >= 0 && ox * u[7].y == across && ox < u[2].y) {
  sum += taken(fetch_a(oy, ox, q), fetch_b(oy, ox, q), vec4(float(fy * u[6].w + fx)));
  }
  }
  }
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(sum, u[0].z - 4 * q);
  }
}
=== poolPlaces
@group(0) @binding(2) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w)); }
fn chosen(x: vec4f, y: vec4f, p: vec4f, t: vec4f) -> vec4f { return vec4(select(p.x, t.x, y.x > x.x), select(p.y, t.y, y.y > x.y), select(p.z, t.z, y.z > x.z), select(p.w, t.w, y.w > x.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[4].y);
  let row_in_image: i32 = y - image * u[4].y;
  let top: i32 = row_in_image * u[5].x - u[6].x;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var largest: vec4f = vec4(from_bits(-8388608));
  var taken: vec4f = vec4(-1.0);
  let left: i32 = (x0 + i) * u[5].y - u[6].y;
  for (var fy = 0; fy < u[4].z; fy++) {
  let row: i32 = top + fy * u[5].z;
  if (row >= 0 && row < u[4].x) {
  for (var fx = 0; fx < u[4].w; fx++) {
  let x: i32 = left + fx * u[5].w;
  if (x >= 0 && x < u[2].y) {
  let v: vec4f = fetch_a(image * u[4].x + row, x, q);
  taken = chosen(largest, v, taken, vec4(float(fy * u[4].w + fx)));
  largest = larger(largest, v);
  }
  }
  }
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(taken, u[0].z - 4 * q);
  }
}
=== pow s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn is_whole(x: f32) -> f32 { return select(0.0, 1.0, floor(x) == x); }
fn sign_of_power(x: f32, y: f32) -> f32 { return select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0); }
fn some_power(x: f32, y: f32) -> f32 { return select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0); }
fn power_of_zero(y: f32) -> f32 { return select(0.0, infinity(0.0 * y * y), y < 0.0); }
fn f_power(x: f32, y: f32) -> f32 { return select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_power(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== pow sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn is_whole(x: f32) -> f32 { return select(0.0, 1.0, floor(x) == x); }
fn sign_of_power(x: f32, y: f32) -> f32 { return select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0); }
fn some_power(x: f32, y: f32) -> f32 { return select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0); }
fn power_of_zero(y: f32) -> f32 { return select(0.0, infinity(0.0 * y * y), y < 0.0); }
fn f_power(x: f32, y: f32) -> f32 { return select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_power(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== pow ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn is_whole(x: f32) -> f32 { return select(0.0, 1.0, floor(x) == x); }
fn sign_of_power(x: f32, y: f32) -> f32 { return select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0); }
fn some_power(x: f32, y: f32) -> f32 { return select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0); }
fn power_of_zero(y: f32) -> f32 { return select(0.0, infinity(0.0 * y * y), y < 0.0); }
fn f_power(x: f32, y: f32) -> f32 { return select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0)); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_power(a, b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== prelu sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== prelu sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== prelu ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(a: f32, b: f32, p: f32, q: f32) -> f32 { return f_select(a, a * b, a < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, w.x, from_bits(u[6].x), from_bits(u[6].y)), formula(v.y, w.y, from_bits(u[6].x), from_bits(u[6].y)), formula(v.z, w.z, from_bits(u[6].x), from_bits(u[6].y)), formula(v.w, w.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
  }
}
=== prod c
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return x * y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let of_part: i32 = quotient((y * u[0].y + x0 + i), u[4].y);
  let within: i32 = (y * u[0].y + x0 + i) - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: vec4f = vec4(1.0);
  for (var l = first; l < end; l++) {
  let pixel: i32 = l * u[4].y + within;
  let row: i32 = quotient(pixel, u[2].y);
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, q);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v, u[0].z - 4 * q);
  }
}
=== prod r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return x * y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = 1.0;
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(1.0, t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(1.0, t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(1.0, t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== reciprocal s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn formula(x: f32, p: f32, q: f32) -> f32 { return 1.0 / x; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== relu s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(x, 0.0, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== relu6 s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(f_select(x, 0.0, x < 0.0), 6.0, x > 6.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== resizeGradient
@group(0) @binding(6) var<uniform> u: array<vec4i, 13>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var<storage, read> e: array<vec4f>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return e[(y * u[10].y + x) * u[10].w + q]; }
fn share(low: f32, high: f32, fraction: f32, own: f32) -> f32 { return select(0.0, 1.0 - fraction, low == own) + select(0.0, fraction, high == own); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let image: i32 = quotient(y, u[12].x);
  let own: i32 = y - image * u[12].x;
  let rows: vec4f = fetch_d(0, own, 0);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let columns: vec4f = fetch_e(0, (group) * 4 + i, 0);
  var sum: vec4f = vec4(0.0);
  for (var row = int(rows.x); row < int(rows.y); row++) {
  let s: vec4f = fetch_b(0, row, 0);
  let down: f32 = share(s.x, s.y, s.z, float(own));
  for (var column = int(columns.x); column < int(columns.y); column++) {
  let t: vec4f = fetch_c(0, column, 0);
  let across: f32 = share(t.x, t.y, t.z, float(x0 + i));
  sum += fetch_a(image * u[12].y + row, column, q) * (down * across);
  }
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(sum, u[0].z - 4 * q);
  }
}
=== rmspropUpdate 0 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - (s1 * vec4(from_bits(u[12].z)) + g * n0 / (root(((s0 * vec4(from_bits(u[12].x)) + g * g * vec4(from_bits(u[12].y))) + vec4(from_bits(u[13].x))))))), u[0].z - 4 * q);
  }
}
=== rmspropUpdate 1 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s0 * vec4(from_bits(u[12].x)) + g * g * vec4(from_bits(u[12].y))), u[0].z - 4 * q);
  }
}
=== rmspropUpdate 2 (kinds 256)
@group(0) @binding(6) var<uniform> u: array<vec4i, 14>;
@group(0) @binding(5) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
@group(0) @binding(4) var e: texture_2d<f32>;
fn fetch_e(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(e, vec2i(x * u[10].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  let s0: vec4f = fetch_c(y, (group) * 4 + i, q);
  let s1: vec4f = fetch_d(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((s1 * vec4(from_bits(u[12].z)) + g * n0 / (root(((s0 * vec4(from_bits(u[12].x)) + g * g * vec4(from_bits(u[12].y))) + vec4(from_bits(u[13].x)))))), u[0].z - 4 * q);
  }
}
=== round s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_round_even(x: f32) -> f32 { return round(x); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_round_even(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== row N  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0 + q, (0) * 4 + 0, k);
  let b1: vec4f = fetch_b(0 + q, (0) * 4 + 1, k);
  let b2: vec4f = fetch_b(0 + q, (0) * 4 + 2, k);
  let b3: vec4f = fetch_b(0 + q, (0) * 4 + 3, k);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  }
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q);
}
=== row W 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0, 4 * q + 0, k);
  let b1: vec4f = fetch_b(0, 4 * q + 1, k);
  let b2: vec4f = fetch_b(0, 4 * q + 2, k);
  let b3: vec4f = fetch_b(0, 4 * q + 3, k);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  }
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q);
}
=== row n  (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0 + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(0 + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(0 + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(0 + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q);
}
=== row n  leakyRelu (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn activate(x: f32, p: f32, q: f32) -> f32 { return f_select(x, x * p, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0 + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(0 + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(0 + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(0 + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  let f: vec4f = s0;
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(vec4(activate(f.x, from_bits(u[6].x), from_bits(u[6].y)), activate(f.y, from_bits(u[6].x), from_bits(u[6].y)), activate(f.z, from_bits(u[6].x), from_bits(u[6].y)), activate(f.w, from_bits(u[6].x), from_bits(u[6].y))), u[0].z - 4 * q);
}
=== row n  within (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0 + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(0 + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(0 + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(0 + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0, vec4(from_bits(u[6].x)), vec4(from_bits(u[6].y))), u[0].z - 4 * q);
}
=== row n b within (kinds 20)
@group(0) @binding(4) var<uniform> u: array<vec4i, 10>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0 + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(0 + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(0 + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(0 + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q);
}
=== row n br within (kinds 20)
@group(0) @binding(5) var<uniform> u: array<vec4i, 12>;
@group(0) @binding(4) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
@group(0) @binding(3) var<storage, read> d: array<vec4f>;
fn fetch_d(y: i32, x: i32, q: i32) -> vec4f { return d[(y * u[8].y + x) * u[8].w + q]; }
fn within(x: vec4f, low: vec4f, high: vec4f) -> vec4f { return select(select(x, low, x < low), high, x > high); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0 + k, (0) * 4 + 0, q);
  let b1: vec4f = fetch_b(0 + k, (0) * 4 + 1, q);
  let b2: vec4f = fetch_b(0 + k, (0) * 4 + 2, q);
  let b3: vec4f = fetch_b(0 + k, (0) * 4 + 3, q);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  let bias: vec4f = fetch_c(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(within(s0 + bias + fetch_d(y, (group) * 4 + 0, q), vec4(from_bits(u[10].x)), vec4(from_bits(u[10].y))), u[0].z - 4 * q);
}
=== row w 
@group(0) @binding(3) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  var s0: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let b0: vec4f = fetch_b(0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(0, 4 * k + 2, q);
  let b3: vec4f = fetch_b(0, 4 * k + 3, q);
  let a0: vec4f = fetch_a(0, (0) * 4 + 0, k);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q);
}
=== rsqrt s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return 1.0 / f_sqrt(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== scatter add 1
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let slice: i32 = quotient(at, u[6].y);
  var value: f32 = 0.0;
  for (var j = 0; j < u[6].x; j++) {
  if (int(element_a(j * 1 + 0)) * u[6].z == slice) {
  value += element_b(j * u[6].y + at - slice * u[6].y);
  }
  }
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== scatter add 2
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let slice: i32 = quotient(at, u[6].y);
  var value: f32 = 0.0;
  for (var j = 0; j < u[6].x; j++) {
  if (int(element_a(j * 2 + 0)) * u[6].z + int(element_a(j * 2 + 1)) * u[6].w == slice) {
  value += element_b(j * u[6].y + at - slice * u[6].y);
  }
  }
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== scatter put 1
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn element_c(i: i32) -> f32 {
  let p = quotient(i, u[6].z);
  let channel = i - p * u[6].z;
  return c[p * u[6].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let at: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let slice: i32 = quotient(at, u[8].y);
  var value: f32 = element_c(at);
  for (var j = 0; j < u[8].x; j++) {
  if (int(element_a(j * 1 + 0)) * u[8].z == slice) {
  value = element_b(j * u[8].y + at - slice * u[8].y);
  }
  }
  result[lane] = value;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== selu s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(1.7580993408473769 * f_expm1(x), 1.0507009873554805 * x, x >= 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== sgdUpdate 0 (kinds 16)
@group(0) @binding(4) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn root(x: vec4f) -> vec4f { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
fn larger(x: vec4f, y: vec4f) -> vec4f { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  let n0: vec4f = vec4(fetch_c(0, (0) * 4 + 0, 0).x);
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let w: vec4f = fetch_a(y, (group) * 4 + i, q);
  let g: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep((w - g * n0), u[0].z - 4 * q);
  }
}
=== sigmoid s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return 1.0 / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== sign s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(f_select(0.0, 1.0, x > 0.0), -1.0, x < 0.0); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== silu s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return x / (1.0 + f_exp(-x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== sin s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_sin(x: f32) -> f32 { return keep_nan(x, sin(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_sin(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== sinh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_expm1(x: f32) -> f32 { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
fn f_sinh(x: f32) -> f32 { return 0.5 * (f_expm1(x) - f_expm1(-x)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_sinh(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== softmax
@group(0) @binding(3) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn power_of_e(x: vec4f) -> vec4f { return select(exp(x), x, (bitcast<vec4i>(x) & vec4i(0x7fffffff)) > vec4i(0x7f800000)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let numbers: vec4f = fetch_b(y, (group) * 4 + i, 0);
  let m: f32 = numbers.x;
  let s: f32 = numbers.y;
  let v: vec4f = fetch_a(y, (group) * 4 + i, q) - vec4(m);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(power_of_e(v) / s, u[0].z - 4 * q);
  }
}
=== softmax at once
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn power_of_e(x: vec4f) -> vec4f { return select(exp(x), x, (bitcast<vec4i>(x) & vec4i(0x7fffffff)) > vec4i(0x7f800000)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var most: vec4f = vec4(-infinity(0.0));
  var sums: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  most = max(most, vec4(select(most.x, t.x, 4 * k + 0 < u[2].z), select(most.x, t.y, 4 * k + 1 < u[2].z), select(most.x, t.z, 4 * k + 2 < u[2].z), select(most.x, t.w, 4 * k + 3 < u[2].z)));
  }
  let m: f32 = max(max(most.x, most.y), max(most.z, most.w));
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  sums += keep(power_of_e(t - vec4(m)), u[2].z - 4 * k);
  }
  let s: f32 = sums.x + sums.y + sums.z + sums.w;
  let v: vec4f = fetch_a(y, (group) * 4 + i, q) - vec4(m);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(power_of_e(v) / s, u[0].z - 4 * q);
  }
}
=== softmax sums
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn power_of_e(x: vec4f) -> vec4f { return select(exp(x), x, (bitcast<vec4i>(x) & vec4i(0x7fffffff)) > vec4i(0x7f800000)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var most: vec4f = vec4(-infinity(0.0));
  var sums: vec4f = vec4(0.0);
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  most = max(most, vec4(select(most.x, t.x, 4 * k + 0 < u[2].z), select(most.x, t.y, 4 * k + 1 < u[2].z), select(most.x, t.z, 4 * k + 2 < u[2].z), select(most.x, t.w, 4 * k + 3 < u[2].z)));
  }
  let m: f32 = max(max(most.x, most.y), max(most.z, most.w));
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(y, (group) * 4 + i, k);
  sums += keep(power_of_e(t - vec4(m)), u[2].z - 4 * k);
  }
  let s: f32 = sums.x + sums.y + sums.z + sums.w;
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(m, s, 0.0, 0.0), u[0].z - 4 * q);
  }
}
=== softplus s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn infinity(sign: f32) -> f32 { return from_bits(bits(sign) | 0x7f800000); }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn select_nan(x: f32, y: f32, z: f32) -> f32 { return keep_nan(x, keep_nan(y, z)); }
fn f_abs(x: f32) -> f32 { return abs(x); }
fn f_exp(x: f32) -> f32 { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
fn f_log(x: f32) -> f32 { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
fn f_log1p(x: f32) -> f32 { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
fn f_maximum(x: f32, y: f32) -> f32 { return select_nan(x, y, max(x, y)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_maximum(x, 0.0) + f_log1p(f_exp(-f_abs(x))); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== sqrt s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn not_a_number(x: f32) -> f32 { return from_bits(bits(x) | 0x7fc00000); }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_sqrt(x: f32) -> f32 { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_sqrt(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== square s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn formula(x: vec4f) -> vec4f { return x * x; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v), u[0].z - 4 * q);
  }
}
=== squaredDifference sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return (a - b) * (a - b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== squaredDifference sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return (a - b) * (a - b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== squaredDifference ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return (a - b) * (a - b); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== step s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn f_select(f: f32, t: f32, c: bool) -> f32 { return select(f, t, c); }
fn f_is_nan(x: f32) -> bool { return (bits(x) & 0x7fffffff) > 0x7f800000; }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_select(f_select(p, 1.0, x > 0.0), x, f_is_nan(x)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== sub 1s (kinds 1)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = vec4(fetch_a(0, (0) * 4 + 0, 0).x);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub cs (kinds 1)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(0, (0) * 4 + 0, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub pc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = vec4(fetch_a(y, (group) * 4 + i, 0).x);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub ps
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = vec4(fetch_a(y, (group) * 4 + i, 0).x);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub s1
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub s1 (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub sc
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub sc (kinds 4)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(0, (0) * 4 + 0, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub sp
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = vec4(fetch_b(y, (group) * 4 + i, 0).x);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sub ss
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn formula(a: vec4f, b: vec4f) -> vec4f { return a - b; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  let w: vec4f = fetch_b(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(formula(v, w), u[0].z - 4 * q);
  }
}
=== sum c
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return x + y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let of_part: i32 = quotient((y * u[0].y + x0 + i), u[4].y);
  let within: i32 = (y * u[0].y + x0 + i) - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: vec4f = vec4(0.0);
  for (var l = first; l < end; l++) {
  let pixel: i32 = l * u[4].y + within;
  let row: i32 = quotient(pixel, u[2].y);
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, q);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(v, u[0].z - 4 * q);
  }
}
=== sum e
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
fn next(x: f32, y: f32) -> f32 { return x + y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let element: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let of_part: i32 = quotient(element, u[4].y);
  let within: i32 = element - of_part * u[4].y;
  let outer: i32 = quotient(of_part, u[4].w);
  let skipped: i32 = (of_part - outer * u[4].w) * u[5].x;
  let first: i32 = outer * u[4].x + skipped;
  let end: i32 = first + min(u[5].x, u[4].x - skipped);
  var v: f32 = 0.0;
  for (var l = first; l < end; l++) {
  v = next(v, element_a(l * u[4].y + within));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== sum r
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn next(x: f32, y: f32) -> f32 { return x + y; }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z + 4 * q + lane;
  let row: i32 = quotient(pixel, u[2].y);
  var v: f32 = 0.0;
  for (var k = 0; k < u[2].w; k++) {
  let t: vec4f = fetch_a(row, pixel - row * u[2].y, k);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[2].z));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[2].z));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[2].z));
  }
  result[lane] = v;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== tan s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_sin(x: f32) -> f32 { return keep_nan(x, sin(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
fn f_cos(x: f32) -> f32 { return keep_nan(x, cos(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
fn f_tan(x: f32) -> f32 { return f_sin(x) / f_cos(x); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_tan(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== tanh s
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn keep_nan(x: f32, y: f32) -> f32 { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
fn f_tanh(x: f32) -> f32 { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
fn formula(x: f32, p: f32, q: f32) -> f32 { return f_tanh(x); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  let v: vec4f = fetch_a(y, (group) * 4 + i, q);
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(vec4(formula(v.x, from_bits(u[4].x), from_bits(u[4].y)), formula(v.y, from_bits(u[4].x), from_bits(u[4].y)), formula(v.z, from_bits(u[4].x), from_bits(u[4].y)), formula(v.w, from_bits(u[4].x), from_bits(u[4].y))), u[0].z - 4 * q);
  }
}
=== topk indices
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let first: i32 = (y * u[0].y + x0 + i) * u[6].x;
  let wanted: f32 = float(4 * q + lane);
  var found: i32 = 0;
  for (var j = 0; j < u[6].x; j++) {
  if (element_b(first + j) == wanted) {
  found = j;
  }
  }
  result[lane] = float(found);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== topk places
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
fn f_is_nan(x: f32) -> bool { return (bits(x) & 0x7fffffff) > 0x7f800000; }
fn comes_first(a: f32, b: f32, earlier: f32) -> f32 { return select(select(select(select(0.0, 1.0, a > b), earlier, a == b), 1.0, f_is_nan(b)), select(0.0, earlier, f_is_nan(b)), f_is_nan(a)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let own: i32 = 4 * q + lane;
  let first: i32 = (y * u[0].y + x0 + i) * u[4].x;
  let x: f32 = element_a(first + own);
  var before: f32 = 0.0;
  for (var j = 0; j < u[4].x; j++) {
  before += select(0.0, comes_first(element_a(first + j), x, select(0.0, 1.0, j < own)), j != own);
  }
  result[lane] = before;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== topk values
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
fn element_b(i: i32) -> f32 {
  let p = quotient(i, u[4].z);
  let channel = i - p * u[4].z;
  return b[p * u[4].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let first: i32 = (y * u[0].y + x0 + i) * u[6].x;
  let wanted: f32 = float(4 * q + lane);
  var found: i32 = 0;
  for (var j = 0; j < u[6].x; j++) {
  if (element_b(first + j) == wanted) {
  found = j;
  }
  }
  result[lane] = element_a(first + found);
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
=== where 1ss (kinds 1)
@group(0) @binding(4) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var a: texture_2d<f32>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(a, vec2i(x * u[2].w + q, y), 0); }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn choose(c: vec4f, a: vec4f, b: vec4f) -> vec4f { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(choose(vec4(fetch_a(0, (0) * 4 + 0, 0).x), fetch_b(y, (group) * 4 + i, q), fetch_c(y, (group) * 4 + i, q)), u[0].z - 4 * q);
  }
}
=== where scp (kinds 4)
@group(0) @binding(4) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var b: texture_2d<f32>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(b, vec2i(x * u[4].w + q, y), 0); }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn choose(c: vec4f, a: vec4f, b: vec4f) -> vec4f { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(choose(fetch_a(y, (group) * 4 + i, q), fetch_b(0, (0) * 4 + 0, q), vec4(fetch_c(y, (group) * 4 + i, 0).x)), u[0].z - 4 * q);
  }
}
=== where ss1 (kinds 16)
@group(0) @binding(4) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn choose(c: vec4f, a: vec4f, b: vec4f) -> vec4f { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(choose(fetch_a(y, (group) * 4 + i, q), fetch_b(y, (group) * 4 + i, q), vec4(fetch_c(0, (0) * 4 + 0, 0).x)), u[0].z - 4 * q);
  }
}
=== where ssc (kinds 16)
@group(0) @binding(4) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var c: texture_2d<f32>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return textureLoad(c, vec2i(x * u[6].w + q, y), 0); }
fn choose(c: vec4f, a: vec4f, b: vec4f) -> vec4f { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(choose(fetch_a(y, (group) * 4 + i, q), fetch_b(y, (group) * 4 + i, q), fetch_c(0, (0) * 4 + 0, q)), u[0].z - 4 * q);
  }
}
=== where sss
@group(0) @binding(4) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
fn fetch_b(y: i32, x: i32, q: i32) -> vec4f { return b[(y * u[4].y + x) * u[4].w + q]; }
@group(0) @binding(2) var<storage, read> c: array<vec4f>;
fn fetch_c(y: i32, x: i32, q: i32) -> vec4f { return c[(y * u[6].y + x) * u[6].w + q]; }
fn choose(c: vec4f, a: vec4f, b: vec4f) -> vec4f { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(choose(fetch_a(y, (group) * 4 + i, q), fetch_b(y, (group) * 4 + i, q), fetch_c(y, (group) * 4 + i, q)), u[0].z - 4 * q);
  }
}
=== windowSum
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec4f>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return a[(y * u[2].y + x) * u[2].w + q]; }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return a[p * u[2].w + (channel >> 2u)][channel & 3];
}
@compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u, @builtin(num_workgroups) count: vec3u) {
  let place = i32(id.x + id.y * count.x * 64u);
  let groups = (u[0].y + 4 - 1) >> 2u;
  let pixels = quotient(place, u[0].w);
  let y = quotient(pixels, groups);
  let group = pixels - y * groups;
  let q = place - pixels * u[0].w;
  if (y >= u[0].x) { return; }
  let x0 = group * 4;
  for (var i = 0; i < min(4, u[0].y - x0); i++) {
  var result: vec4f = vec4(0.0);
  for (var lane = 0; lane < min(4, u[0].z - 4 * q); lane++) {
  let own: i32 = 4 * q + lane;
  let pixel: i32 = (y * u[0].y + x0 + i) * u[0].z;
  var sum: f32 = 0.0;
  for (var c = max(own - u[4].x, 0); c < min(own + u[4].x + 1, u[0].z); c++) {
  sum += element_a(pixel + c);
  }
  result[lane] = sum;
  }
  o[(y * u[0].y + x0 + i) * u[0].w + q] = keep(result, u[0].z - 4 * q);
  }
}
