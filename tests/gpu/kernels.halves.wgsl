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
fn from_halves(h: vec2u) -> vec4f { return vec4f(unpack2x16float(h.x), unpack2x16float(h.y)); }
fn to_halves(v: vec4f) -> vec2u {
  let b = bitcast<vec4u>(v);
  let rounded = bitcast<vec4f>((b + vec4u(0xfffu) + ((b >> vec4u(13u)) & vec4u(1u))) & vec4u(0xffffe000u));
  let finite = clamp(rounded, vec4f(-65504.0), vec4f(65504.0));
  let packed = vec2u(pack2x16float(finite.xy), pack2x16float(finite.zw));
  let magnitude = b & vec4u(0x7fffffffu);
  let is_other = magnitude >= vec4u(0x7f800000u);
  if (!any(is_other)) { return packed; }
  let sign = (b >> vec4u(16u)) & vec4u(0x8000u);
  let other = sign | select(vec4u(0x7c00u), vec4u(0x7e00u), magnitude > vec4u(0x7f800000u));
  let lanes = select(vec4u(packed.x & 0xffffu, packed.x >> 16u, packed.y & 0xffffu, packed.y >> 16u), other, is_other);
  return lanes.xz | (lanes.yw << vec2u(16u));
}
=== add sc (kinds 4) (halves 2)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
=== add sc (kinds 4) (halves 3)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec2u>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(formula(v, w), u[0].z - 4 * q));
  }
}
=== cast int32 (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
=== channels float32 (kinds 1) (halves 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec2u>;
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(result, u[0].z - 4 * q));
  }
}
=== conv 3 1 1 3  (kinds 4) (halves 2)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  let image: i32 = quotient(y, u[6].w);
  let row_in_image: i32 = y - image * u[6].w;
  let top: i32 = row_in_image * u[7].z - u[8].z;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].x; fy++) {
  let row: i32 = top + fy * u[8].x;
  if (row >= 0 && row < u[6].z) {
  let iy: i32 = image * u[6].z + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].y + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].y + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].y + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].y + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].y + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].y + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].y + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].y + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].y + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = keep(s0, u[0].z - 4 * q); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = keep(s1, u[0].z - 4 * q); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = keep(s2, u[0].z - 4 * q); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = keep(s3, u[0].z - 4 * q); }
}
=== conv 3 1 1 3  (kinds 4) (halves 3)
@group(0) @binding(3) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(2) var<storage, read_write> o: array<vec2u>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  let image: i32 = quotient(y, u[6].w);
  let row_in_image: i32 = y - image * u[6].w;
  let top: i32 = row_in_image * u[7].z - u[8].z;
  var s0: vec4f = vec4(0.0);
  var s1: vec4f = vec4(0.0);
  var s2: vec4f = vec4(0.0);
  var s3: vec4f = vec4(0.0);
  for (var fy = 0; fy < u[7].x; fy++) {
  let row: i32 = top + fy * u[8].x;
  if (row >= 0 && row < u[6].z) {
  let iy: i32 = image * u[6].z + row;
  for (var k = 0; k < u[2].w; k++) {
  let c0: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * 4 + 3, k), x0 * 1 + (-1) < u[2].y && x0 * 1 + (-1) >= 0);
  let c1: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 0, k), x0 * 1 + (0) < u[2].y);
  let c2: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 1, k), x0 * 1 + (1) < u[2].y);
  let c3: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 2, k), x0 * 1 + (2) < u[2].y);
  let c4: vec4f = select(vec4(0.0), fetch_a(iy, ((group)) * 4 + 3, k), x0 * 1 + (3) < u[2].y);
  let c5: vec4f = select(vec4(0.0), fetch_a(iy, ((group + (1))) * 4 + 0, k), x0 * 1 + (4) < u[2].y);
  {
  let b0: vec4f = fetch_b(fy * u[7].y + 0, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].y + 0, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].y + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].y + 1, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].y + 1, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].y + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  }
  {
  let b0: vec4f = fetch_b(fy * u[7].y + 2, 4 * k + 0, q);
  let b1: vec4f = fetch_b(fy * u[7].y + 2, 4 * k + 1, q);
  let b2: vec4f = fetch_b(fy * u[7].y + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  }
  }
  }
  }
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = to_halves(keep(s0, u[0].z - 4 * q)); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = to_halves(keep(s1, u[0].z - 4 * q)); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = to_halves(keep(s2, u[0].z - 4 * q)); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = to_halves(keep(s3, u[0].z - 4 * q)); }
}
=== copy 3 t (halves 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec2u>;
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(texel_a(u[4].x + i2 * u[6].w + i1 * u[5].w + i0 * u[4].w), u[0].z - 4 * q));
  }
}
=== copy 3 t (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 8>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn texel_a(i: i32) -> vec4f { return from_halves(a[i]); }
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
=== cumsum combined (halves 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec2u>;
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(result, u[0].z - 4 * q));
  }
}
=== cumsum combined (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return from_halves(a[p * u[2].w + (channel >> 2u)])[channel & 3];
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
=== draw 1 (kinds 8) (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var o: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return from_halves(a[p * u[2].w + (channel >> 2u)])[channel & 3];
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
=== draw 3 (kinds 8) (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var o: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn texel_a(i: i32) -> vec4f { return from_halves(a[i]); }
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
=== draw 4 (kinds 8) (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var o: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn texel_a(i: i32) -> vec4f { return from_halves(a[i]); }
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
=== gather e (halves 2)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return from_halves(a[p * u[2].w + (channel >> 2u)])[channel & 3];
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
=== gather e (halves 3)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec2u>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return from_halves(a[p * u[2].w + (channel >> 2u)])[channel & 3];
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(result, u[0].z - 4 * q));
  }
}
=== layOut (halves 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec2u>;
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(result, u[0].z - 4 * q));
  }
}
=== layOut (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 5>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return from_halves(a[p * u[2].w + (channel >> 2u)])[channel & 3];
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
=== matMul N  (kinds 4) (halves 2)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  let first: i32 = quotient(y, u[6].z) * u[6].w;
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
=== matMul N  (kinds 4) (halves 3)
@group(0) @binding(3) var<uniform> u: array<vec4i, 7>;
@group(0) @binding(2) var<storage, read_write> o: array<vec2u>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  let first: i32 = quotient(y, u[6].z) * u[6].w;
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
  if (x0 + 0 < u[0].y) { o[(y * u[0].y + x0 + 0) * u[0].w + q] = to_halves(keep(s0, u[0].z - 4 * q)); }
  if (x0 + 1 < u[0].y) { o[(y * u[0].y + x0 + 1) * u[0].w + q] = to_halves(keep(s1, u[0].z - 4 * q)); }
  if (x0 + 2 < u[0].y) { o[(y * u[0].y + x0 + 2) * u[0].w + q] = to_halves(keep(s2, u[0].z - 4 * q)); }
  if (x0 + 3 < u[0].y) { o[(y * u[0].y + x0 + 3) * u[0].w + q] = to_halves(keep(s3, u[0].z - 4 * q)); }
}
=== row n b within (kinds 20) (halves 2)
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
=== row n b within (kinds 20) (halves 3)
@group(0) @binding(4) var<uniform> u: array<vec4i, 9>;
@group(0) @binding(3) var<storage, read_write> o: array<vec2u>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  o[(y * u[0].y + x0 + 0) * u[0].w + q] = to_halves(keep(within(s0 + bias, vec4(from_bits(u[8].x)), vec4(from_bits(u[8].y))), u[0].z - 4 * q));
}
=== softmax at once (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
=== softmax at once (halves 3)
@group(0) @binding(2) var<uniform> u: array<vec4i, 4>;
@group(0) @binding(1) var<storage, read_write> o: array<vec2u>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(power_of_e(v) / s, u[0].z - 4 * q));
  }
}
=== sum c (halves 1)
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec2u>;
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
  o[(y * u[0].y + x0 + i) * u[0].w + q] = to_halves(keep(v, u[0].z - 4 * q));
  }
}
=== sum e (halves 2)
@group(0) @binding(2) var<uniform> u: array<vec4i, 6>;
@group(0) @binding(1) var<storage, read_write> o: array<vec4f>;
@group(0) @binding(0) var<storage, read> a: array<vec2u>;
fn fetch_a(y: i32, x: i32, q: i32) -> vec4f { return from_halves(a[(y * u[2].y + x) * u[2].w + q]); }
fn element_a(i: i32) -> f32 {
  let p = quotient(i, u[2].z);
  let channel = i - p * u[2].z;
  return from_halves(a[p * u[2].w + (channel >> 2u)])[channel & 3];
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
