=== of all
#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp sampler2DArray;
int bits(float x) { return floatBitsToInt(x); }
float from_bits(int x) { return intBitsToFloat(x); }
float inverseSqrt(float x) { return inversesqrt(x); }
int select(int f, int t, bool c) { return c ? t : f; }
float select(float f, float t, bool c) {
  int if_true = floatBitsToInt(t), if_false = floatBitsToInt(f);
  return intBitsToFloat(c ? if_true : if_false);
}
vec4 select(vec4 f, vec4 t, bool c) { return c ? t : f; }
int quotient(int a, int b) {
  float inverse = 1.0 / float(b);
  int q = int(float(a) * inverse);
  return q + int(floor((float(a - q * b) + 0.5) * inverse));
}
ivec4 lanes(int left) { return -ivec4(lessThan(ivec4(0, 1, 2, 3), ivec4(left))); }
vec4 keep(vec4 v, ivec4 mask) { return intBitsToFloat(floatBitsToInt(v) & mask); }
vec4 keep(vec4 v, int left) { return keep(v, lanes(left)); }
float to_half(float x) {
  int b = bits(x);
  float rounded = from_bits((b + 0xfff + ((b >> 13) & 1)) & ~0x1fff);
  return select(x, clamp(rounded, -65504.0, 65504.0), (b & 0x7fffffff) < 0x7f800000);
}
vec4 to_halves(vec4 v) { return vec4(to_half(v.x), to_half(v.y), to_half(v.z), to_half(v.w)); }
=== add sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return a + b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== add ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a + b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== cast int32
uniform int u[16];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float converted(float x) { return trunc(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w)), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== channels float32 (kinds 1)
uniform int u[23];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int texel = quotient(unit, u[17]);
  int row = quotient(texel, u[16]);
  vec4 v = fetch_a(row, texel - row * u[16], 0);
  vec4 chosen = vec4(v[u[19]], v[u[20]], v[u[21]], v[u[22]]);
  result[lane] = select(0.0, chosen[unit - texel * u[17]], unit < u[18]);
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== channels int32 (kinds 1)
uniform int u[23];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int texel = quotient(unit, u[17]);
  int row = quotient(texel, u[16]);
  vec4 v = fetch_a(row, texel - row * u[16], 0);
  vec4 chosen = vec4(v[u[19]], v[u[20]], v[u[21]], v[u[22]]);
  result[lane] = select(0.0, trunc(chosen[unit - texel * u[17]]), unit < u[18]);
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== conv 3 1 1 3  (kinds 4)
uniform int u[37];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[28]);
  int row_in_image = y - image * u[28];
  int top = row_in_image * u[31] - u[35];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[29]; fy++) {
  int row = top + fy * u[33];
  if (row >= 0 && row < u[27]) {
  int iy = image * u[27] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = to_halves(keep(s0, kept & inside0.x));
  out1 = to_halves(keep(s1, kept & inside0.y));
  out2 = to_halves(keep(s2, kept & inside0.z));
  out3 = to_halves(keep(s3, kept & inside0.w));
}
=== copy 3 t (kinds 1)
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
vec4 texel_a(int i) {
  int p = quotient(i, u[11]), y = quotient(p, u[9]);
  return fetch_a(y, p - y * u[9], i - p * u[11]);
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int unit = (y * u[1] + x0 + i) * u[3] + q;
  int r2 = quotient(unit, u[26]);
  int i2 = unit - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  results[i] = keep(texel_a(u[16] + i2 * u[27] + i1 * u[23] + i0 * u[19]), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== cumsum combined
uniform int u[19];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + (channel >> 2), x & (4 - 1))[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int at = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(at, u[17]);
  int other_row = row - quotient(row, u[16]) * u[16] - u[18];
  bool is_there = other_row >= 0 && other_row < u[16];
  float other = select(0.0, element_a(select(at, at - u[18] * u[17], is_there)), is_there);
  result[lane] = element_a(at) + other;
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== gather e
uniform int u[28];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + (channel >> 2), x & (4 - 1))[channel & 3];
}
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float element_b(int i) {
  int p = quotient(i, u[18]), channel = i - p * u[18], y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + (channel >> 2), x & (4 - 1))[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int at = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(at, u[26]);
  int place = quotient(row, u[27]);
  int index = int(element_b((quotient(place, u[24]) - place) * u[27] + row));
  result[lane] = element_a((place * u[25] + clamp(index, 0, u[25] - 1)) * u[26] + at - row * u[26]);
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== gather e (kinds 1)
uniform int u[28];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]);
  return fetch_a(y, p - y * u[9], channel >> 2)[channel & 3];
}
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float element_b(int i) {
  int p = quotient(i, u[18]), channel = i - p * u[18], y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + (channel >> 2), x & (4 - 1))[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int at = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(at, u[26]);
  int place = quotient(row, u[27]);
  int index = int(element_b((quotient(place, u[24]) - place) * u[27] + row));
  result[lane] = element_a((place * u[25] + clamp(index, 0, u[25] - 1)) * u[26] + at - row * u[26]);
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== gather t
uniform int u[28];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 texel_a(int i) {
  int p = quotient(i, u[11]), y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + i - p * u[11], x & (4 - 1));
}
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float element_b(int i) {
  int p = quotient(i, u[18]), channel = i - p * u[18], y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + (channel >> 2), x & (4 - 1))[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int at = (y * u[1] + x0 + i) * u[3] + q;
  int row = quotient(at, u[26]);
  int place = quotient(row, u[27]);
  int index = int(element_b((quotient(place, u[24]) - place) * u[27] + row));
  results[i] = keep(texel_a((place * u[25] + clamp(index, 0, u[25] - 1)) * u[26] + at - row * u[26]), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== gatherAdd t
uniform int u[36];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 texel_a(int i) {
  int p = quotient(i, u[11]), y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + i - p * u[11], x & (4 - 1));
}
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float element_b(int i) {
  int p = quotient(i, u[18]), channel = i - p * u[18], y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + (channel >> 2), x & (4 - 1))[channel & 3];
}
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int at = (y * u[1] + x0 + i) * u[3] + q;
  int row = quotient(at, u[34]);
  int place = quotient(row, u[35]);
  int index = int(element_b((quotient(place, u[32]) - place) * u[35] + row));
  results[i] = keep(texel_a((place * u[33] + clamp(index, 0, u[33] - 1)) * u[34] + at - row * u[34]) + fetch_c(y, (group) * u[27] + q, i), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== layOut (kinds 1)
uniform int u[17];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]);
  return fetch_a(y, p - y * u[9], channel >> 2)[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  result[lane] = select(0.0, element_a(unit), unit < u[16]);
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== matMul N  (kinds 4)
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[27]) * u[28];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + q, (0) * 4 + 0, k);
  vec4 b1 = fetch_b(first + q, (0) * 4 + 1, k);
  vec4 b2 = fetch_b(first + q, (0) * 4 + 2, k);
  vec4 b3 = fetch_b(first + q, (0) * 4 + 3, k);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  vec4 a1 = layer_a(rows, 1);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  vec4 a2 = layer_a(rows, 2);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  vec4 a3 = layer_a(rows, 3);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = to_halves(keep(s0, kept & inside0.x));
  out1 = to_halves(keep(s1, kept & inside0.y));
  out2 = to_halves(keep(s2, kept & inside0.z));
  out3 = to_halves(keep(s3, kept & inside0.w));
}
=== pixels (kinds 2)
uniform int u[16];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep(round(fetch_a(y, x0 + i, 0) * 255.0), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== relu s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(x, 0.0, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== row n b within (kinds 20)
uniform int u[37];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 s0 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(0 + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(0 + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(0 + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(0 + k, (0) * 4 + 3, q);
  vec4 a0 = fetch_a(0, (0) * u[11] + k, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  out0 = to_halves(keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), u[2] - 4 * q));
  out1 = to_halves(vec4(0.0));
  out2 = to_halves(vec4(0.0));
  out3 = to_halves(vec4(0.0));
}
=== softmax at once
uniform int u[16];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
vec4 power_of_e(vec4 x) { return mix(exp(x), x, greaterThan(floatBitsToInt(x) & 0x7fffffff, ivec4(0x7f800000))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 most = vec4(-infinity(0.0));
  vec4 sums = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  most = max(most, vec4(select(most.x, t.x, 4 * k + 0 < u[10]), select(most.x, t.y, 4 * k + 1 < u[10]), select(most.x, t.z, 4 * k + 2 < u[10]), select(most.x, t.w, 4 * k + 3 < u[10])));
  }
  float m = max(max(most.x, most.y), max(most.z, most.w));
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  sums += keep(power_of_e(t - vec4(m)), u[10] - 4 * k);
  }
  float s = sums.x + sums.y + sums.z + sums.w;
  vec4 v = fetch_a(y, (group) * u[11] + q, i) - vec4(m);
  results[i] = keep(power_of_e(v) / s, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== sum c
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float next(float x, float y) { return x + y; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int of_part = quotient((y * u[1] + x0 + i), u[17]);
  int within = (y * u[1] + x0 + i) - of_part * u[17];
  int outer = quotient(of_part, u[19]);
  int skipped = (of_part - outer * u[19]) * u[20];
  int first = outer * u[16] + skipped;
  int end = first + min(u[20], u[16] - skipped);
  vec4 v = vec4(0.0);
  for (int l = first; l < end; l++) {
  int pixel = l * u[17] + within;
  int row = quotient(pixel, u[9]);
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + q, (pixel - row * u[9]) & 3);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  results[i] = keep(v, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
=== sum e
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + (channel >> 2), x & (4 - 1))[channel & 3];
}
float next(float x, float y) { return x + y; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int element = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int of_part = quotient(element, u[17]);
  int within = element - of_part * u[17];
  int outer = quotient(of_part, u[19]);
  int skipped = (of_part - outer * u[19]) * u[20];
  int first = outer * u[16] + skipped;
  int end = first + min(u[20], u[16] - skipped);
  float v = 0.0;
  for (int l = first; l < end; l++) {
  v = next(v, element_a(l * u[17] + within));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = to_halves(results[0]);
  out1 = to_halves(results[1]);
  out2 = to_halves(results[2]);
  out3 = to_halves(results[3]);
}
