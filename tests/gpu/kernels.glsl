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
=== abs s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(x, -x, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== acos s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_acos(float x) { return keep_nan(x, select(acos(x), not_a_number(x), abs(x) > 1.0)); }
float formula(float x, float p, float q) { return f_acos(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== acosh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_acosh(float x) { return f_log(x + f_sqrt(x * x - 1.0)); }
float formula(float x, float p, float q) { return f_acosh(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adadeltaUpdate 0 (kinds 256)
uniform int u[52];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((w - root((s1 + vec4(from_bits(u[50])))) / (root((s0 + vec4(from_bits(u[50]))))) * g * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adadeltaUpdate 1 (kinds 256)
uniform int u[52];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s0 * vec4(from_bits(u[48])) + g * g * vec4(from_bits(u[49]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adadeltaUpdate 2 (kinds 256)
uniform int u[52];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s1 * vec4(from_bits(u[48])) + root((s1 + vec4(from_bits(u[50])))) / (root((s0 + vec4(from_bits(u[50]))))) * g * root((s1 + vec4(from_bits(u[50])))) / (root((s0 + vec4(from_bits(u[50]))))) * g * vec4(from_bits(u[49]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adagradUpdate 0 (kinds 64)
uniform int u[42];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  results[i] = keep((w - g / (root(((s0 + g * g) + vec4(from_bits(u[40]))))) * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adagradUpdate 1 (kinds 64)
uniform int u[42];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  results[i] = keep((s0 + g * g), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adamUpdate 0 (kinds 5376)
uniform int u[70];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
uniform sampler2D g;
vec4 fetch_g(int y, int x, int q) { return texture(g, vec2((float(x * u[59] + q) + 0.5) * from_bits(u[62]), (float(y) + 0.5) * from_bits(u[63]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  vec4 n2 = vec4(fetch_g(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((w - (s0 * vec4(from_bits(u[64])) + g * vec4(from_bits(u[65]))) / (n1) / ((root((s1 * vec4(from_bits(u[66])) + g * g * vec4(from_bits(u[67]))) / (n2)) + vec4(from_bits(u[68])))) * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adamUpdate 1 (kinds 5376)
uniform int u[70];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
uniform sampler2D g;
vec4 fetch_g(int y, int x, int q) { return texture(g, vec2((float(x * u[59] + q) + 0.5) * from_bits(u[62]), (float(y) + 0.5) * from_bits(u[63]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  vec4 n2 = vec4(fetch_g(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s0 * vec4(from_bits(u[64])) + g * vec4(from_bits(u[65]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adamUpdate 2 (kinds 5376)
uniform int u[70];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
uniform sampler2D g;
vec4 fetch_g(int y, int x, int q) { return texture(g, vec2((float(x * u[59] + q) + 0.5) * from_bits(u[62]), (float(y) + 0.5) * from_bits(u[63]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  vec4 n2 = vec4(fetch_g(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s1 * vec4(from_bits(u[66])) + g * g * vec4(from_bits(u[67]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adamaxUpdate 0 (kinds 256)
uniform int u[54];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((w - (s0 * vec4(from_bits(u[48])) + g * vec4(from_bits(u[49]))) / ((larger(s1 * vec4(from_bits(u[50])), abs(g)) + vec4(from_bits(u[52])))) * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adamaxUpdate 1 (kinds 256)
uniform int u[54];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s0 * vec4(from_bits(u[48])) + g * vec4(from_bits(u[49]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== adamaxUpdate 2 (kinds 256)
uniform int u[54];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep(larger(s1 * vec4(from_bits(u[50])), abs(g)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== add cp (kinds 1)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a + b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(0, (0) * 4 + 0, q);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== add s1 (kinds 4)
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
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== add sp
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
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== all r
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float next(float x, float y) { return min(x, y); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = 1.0;
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(1.0, t.y, 4 * k + 1 < u[10]));
  v = next(v, select(1.0, t.z, 4 * k + 2 < u[10]));
  v = next(v, select(1.0, t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== any r
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float next(float x, float y) { return max(x, y); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = 0.0;
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[10]));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[10]));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== argMax
uniform int u[18];
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
  int element = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int start = quotient(element, u[17]) * u[17] * (u[16] - 1) + element;
  float best = element_a(start);
  int place = 0;
  for (int l = 1; l < u[16]; l++) {
  float t = element_a(start + l * u[17]);
  if (t > best) {
  best = t; place = l;
  }
  }
  result[lane] = float(place);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== argMin
uniform int u[18];
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
  int element = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int start = quotient(element, u[17]) * u[17] * (u[16] - 1) + element;
  float best = element_a(start);
  int place = 0;
  for (int l = 1; l < u[16]; l++) {
  float t = element_a(start + l * u[17]);
  if (t < best) {
  best = t; place = l;
  }
  }
  result[lane] = float(place);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== asin s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_asin(float x) { return keep_nan(x, select(asin(x), not_a_number(x), abs(x) > 1.0)); }
float formula(float x, float p, float q) { return f_asin(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== asinh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_log1p(float x) { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
float f_asinh(float x) { return select(1.0, -1.0, x < 0.0) * f_log1p(abs(x) + x * x / (1.0 + f_sqrt(x * x + 1.0))); }
float formula(float x, float p, float q) { return f_asinh(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== atan s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_atan(float x) { return keep_nan(x, atan(x)); }
float formula(float x, float p, float q) { return f_atan(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== atan2 sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_atan2(float y, float x) { return select_nan(x, y, atan(y, x)); }
float formula(float a, float b, float p, float q) { return f_atan2(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== atan2 ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_atan2(float y, float x) { return select_nan(x, y, atan(y, x)); }
float formula(float a, float b, float p, float q) { return f_atan2(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== atanh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_log1p(float x) { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
float f_atanh(float x) { return 0.5 * (f_log1p(x) - f_log1p(-x)); }
float formula(float x, float p, float q) { return f_atanh(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== attention scores s pk
uniform int u[38];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = quotient(y, u[32]);
  int head = y - example * u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int first = head * u[33];
  for (int k = first; k < first + u[33]; k++) {
  vec4 b0 = fetch_b(example * u[37] + ((4 * q + 0) >> 2), (0) * u[19] + k, ((4 * q + 0) & 3));
  vec4 b1 = fetch_b(example * u[37] + ((4 * q + 1) >> 2), (0) * u[19] + k, ((4 * q + 1) & 3));
  vec4 b2 = fetch_b(example * u[37] + ((4 * q + 2) >> 2), (0) * u[19] + k, ((4 * q + 2) & 3));
  vec4 b3 = fetch_b(example * u[37] + ((4 * q + 3) >> 2), (0) * u[19] + k, ((4 * q + 3) & 3));
  vec2 places = place_a(example * u[36] + group, (0) * u[11] + k);
  vec4 a0 = layer_a(places, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  vec4 a1 = layer_a(places, 1);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  vec4 a2 = layer_a(places, 2);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  vec4 a3 = layer_a(places, 3);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  int hidden = example * u[34] + head * u[35];
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0 + fetch_c(hidden, (group) * u[27] + q, 0), kept & inside0.x);
  out1 = keep(s1 + fetch_c(hidden, (group) * u[27] + q, 1), kept & inside0.y);
  out2 = keep(s2 + fetch_c(hidden, (group) * u[27] + q, 2), kept & inside0.z);
  out3 = keep(s3 + fetch_c(hidden, (group) * u[27] + q, 3), kept & inside0.w);
}
=== attention scores w 
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = quotient(y, u[24]);
  int head = y - example * u[24];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int first = head * u[25];
  for (int k = first; k < first + u[25]; k++) {
  vec4 b0 = fetch_b(example, ((4 * q + 0) >> 2) * u[19] + k, (4 * q + 0) & 3);
  vec4 b1 = fetch_b(example, ((4 * q + 1) >> 2) * u[19] + k, (4 * q + 1) & 3);
  vec4 b2 = fetch_b(example, ((4 * q + 2) >> 2) * u[19] + k, (4 * q + 2) & 3);
  vec4 b3 = fetch_b(example, ((4 * q + 3) >> 2) * u[19] + k, (4 * q + 3) & 3);
  vec2 places = place_a(example, (group) * u[11] + k);
  vec4 a0 = layer_a(places, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  vec4 a1 = layer_a(places, 1);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  vec4 a2 = layer_a(places, 2);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  vec4 a3 = layer_a(places, 3);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== attention scores w 1k
uniform int u[38];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = quotient(y, u[32]);
  int head = y - example * u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int first = head * u[33];
  for (int k = first; k < first + u[33]; k++) {
  vec4 b0 = fetch_b(example, ((4 * q + 0) >> 2) * u[19] + k, (4 * q + 0) & 3);
  vec4 b1 = fetch_b(example, ((4 * q + 1) >> 2) * u[19] + k, (4 * q + 1) & 3);
  vec4 b2 = fetch_b(example, ((4 * q + 2) >> 2) * u[19] + k, (4 * q + 2) & 3);
  vec4 b3 = fetch_b(example, ((4 * q + 3) >> 2) * u[19] + k, (4 * q + 3) & 3);
  vec2 places = place_a(example, (group) * u[11] + k);
  vec4 a0 = layer_a(places, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  vec4 a1 = layer_a(places, 1);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  vec4 a2 = layer_a(places, 2);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  vec4 a3 = layer_a(places, 3);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  int hidden = example * u[34] + head * u[35];
  vec4 m = fetch_c(hidden, (0) * u[27] + q, 0);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0 + m, kept & inside0.x);
  out1 = keep(s1 + m, kept & inside0.y);
  out2 = keep(s2 + m, kept & inside0.z);
  out3 = keep(s3 + m, kept & inside0.w);
}
=== attention scores w p1
uniform int u[38];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = quotient(y, u[32]);
  int head = y - example * u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int first = head * u[33];
  for (int k = first; k < first + u[33]; k++) {
  vec4 b0 = fetch_b(example, ((4 * q + 0) >> 2) * u[19] + k, (4 * q + 0) & 3);
  vec4 b1 = fetch_b(example, ((4 * q + 1) >> 2) * u[19] + k, (4 * q + 1) & 3);
  vec4 b2 = fetch_b(example, ((4 * q + 2) >> 2) * u[19] + k, (4 * q + 2) & 3);
  vec4 b3 = fetch_b(example, ((4 * q + 3) >> 2) * u[19] + k, (4 * q + 3) & 3);
  vec2 places = place_a(example, (group) * u[11] + k);
  vec4 a0 = layer_a(places, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  vec4 a1 = layer_a(places, 1);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  vec4 a2 = layer_a(places, 2);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  vec4 a3 = layer_a(places, 3);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  int hidden = example * u[34] + head * u[35];
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0 + vec4(fetch_c(hidden, (group) * u[27] + 0, 0).x), kept & inside0.x);
  out1 = keep(s1 + vec4(fetch_c(hidden, (group) * u[27] + 0, 1).x), kept & inside0.y);
  out2 = keep(s2 + vec4(fetch_c(hidden, (group) * u[27] + 0, 2).x), kept & inside0.z);
  out3 = keep(s3 + vec4(fetch_c(hidden, (group) * u[27] + 0, 3).x), kept & inside0.w);
}
=== attention scores w pk
uniform int u[38];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = quotient(y, u[32]);
  int head = y - example * u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int first = head * u[33];
  for (int k = first; k < first + u[33]; k++) {
  vec4 b0 = fetch_b(example, ((4 * q + 0) >> 2) * u[19] + k, (4 * q + 0) & 3);
  vec4 b1 = fetch_b(example, ((4 * q + 1) >> 2) * u[19] + k, (4 * q + 1) & 3);
  vec4 b2 = fetch_b(example, ((4 * q + 2) >> 2) * u[19] + k, (4 * q + 2) & 3);
  vec4 b3 = fetch_b(example, ((4 * q + 3) >> 2) * u[19] + k, (4 * q + 3) & 3);
  vec2 places = place_a(example, (group) * u[11] + k);
  vec4 a0 = layer_a(places, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  vec4 a1 = layer_a(places, 1);
  s1 += vec4(dot(a1, b0), dot(a1, b1), dot(a1, b2), dot(a1, b3));
  vec4 a2 = layer_a(places, 2);
  s2 += vec4(dot(a2, b0), dot(a2, b1), dot(a2, b2), dot(a2, b3));
  vec4 a3 = layer_a(places, 3);
  s3 += vec4(dot(a3, b0), dot(a3, b1), dot(a3, b2), dot(a3, b3));
  }
  int hidden = example * u[34] + head * u[35];
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0 + fetch_c(hidden, (group) * u[27] + q, 0), kept & inside0.x);
  out1 = keep(s1 + fetch_c(hidden, (group) * u[27] + q, 1), kept & inside0.y);
  out2 = keep(s2 + fetch_c(hidden, (group) * u[27] + q, 2), kept & inside0.z);
  out3 = keep(s3 + fetch_c(hidden, (group) * u[27] + q, 3), kept & inside0.w);
}
=== attention sums s 
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = quotient(y, u[28]);
  int places = y - example * u[28];
  int head = quotient(q, u[25]);
  int row = example * u[24] + head;
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(example * u[29] + ((4 * k + 0) >> 2), (0) * u[19] + q, ((4 * k + 0) & 3));
  vec4 b1 = fetch_b(example * u[29] + ((4 * k + 1) >> 2), (0) * u[19] + q, ((4 * k + 1) & 3));
  vec4 b2 = fetch_b(example * u[29] + ((4 * k + 2) >> 2), (0) * u[19] + q, ((4 * k + 2) & 3));
  vec4 b3 = fetch_b(example * u[29] + ((4 * k + 3) >> 2), (0) * u[19] + q, ((4 * k + 3) & 3));
  vec2 weights = place_a(row, (places) * u[11] + k);
  vec4 a0 = layer_a(weights, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(weights, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(weights, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(weights, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== attention sums w 
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = y;
  int places = group;
  int head = quotient(q, u[25]);
  int row = example * u[24] + head;
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(example, ((4 * k + 0) >> 2) * u[19] + q, (4 * k + 0) & 3);
  vec4 b1 = fetch_b(example, ((4 * k + 1) >> 2) * u[19] + q, (4 * k + 1) & 3);
  vec4 b2 = fetch_b(example, ((4 * k + 2) >> 2) * u[19] + q, (4 * k + 2) & 3);
  vec4 b3 = fetch_b(example, ((4 * k + 3) >> 2) * u[19] + q, (4 * k + 3) & 3);
  vec2 weights = place_a(row, (places) * u[11] + k);
  vec4 a0 = layer_a(weights, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(weights, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(weights, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(weights, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== attention sums w r
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int example = y;
  int places = group;
  int head = quotient(q, u[25]);
  int row = example * u[24] + head;
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(example, ((4 * k + 0) >> 2) * u[19] + q, (4 * k + 0) & 3);
  vec4 b1 = select(vec4(0.0), fetch_b(example, ((4 * k + 1) >> 2) * u[19] + q, (4 * k + 1) & 3), 4 * k + 1 < u[10]);
  vec4 b2 = select(vec4(0.0), fetch_b(example, ((4 * k + 2) >> 2) * u[19] + q, (4 * k + 2) & 3), 4 * k + 2 < u[10]);
  vec4 b3 = select(vec4(0.0), fetch_b(example, ((4 * k + 3) >> 2) * u[19] + q, (4 * k + 3) & 3), 4 * k + 3 < u[10]);
  vec2 weights = place_a(row, (places) * u[11] + k);
  vec4 a0 = layer_a(weights, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(weights, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(weights, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(weights, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== batchNorm  (kinds 20)
uniform int u[33];
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
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 centre = fetch_b(0, (0) * 4 + 0, q);
  vec4 spread = fetch_c(0, (0) * 4 + 0, q) + vec4(from_bits(u[32]));
  vec4 factor = vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w));
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep((fetch_a(y, (group) * u[11] + q, i) - centre) * factor, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== batchNorm s (kinds 84)
uniform int u[41];
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
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 centre = fetch_b(0, (0) * 4 + 0, q);
  vec4 spread = fetch_c(0, (0) * 4 + 0, q) + vec4(from_bits(u[40]));
  vec4 factor = vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w)) * fetch_d(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep((fetch_a(y, (group) * u[11] + q, i) - centre) * factor, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== batchNorm so (kinds 340)
uniform int u[49];
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
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 centre = fetch_b(0, (0) * 4 + 0, q);
  vec4 spread = fetch_c(0, (0) * 4 + 0, q) + vec4(from_bits(u[48]));
  vec4 factor = vec4(inverseSqrt(spread.x), inverseSqrt(spread.y), inverseSqrt(spread.z), inverseSqrt(spread.w)) * fetch_d(0, (0) * 4 + 0, q);
  vec4 offset = fetch_e(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep((fetch_a(y, (group) * u[11] + q, i) - centre) * factor + offset, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== bilinear
uniform int u[34];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[33]);
  int own = y - image * u[33];
  int top = image * u[32];
  vec4 rows = fetch_b(0, ((own) >> 2) * u[19] + 0, (own) & 3);
  int low = top + int(rows.x);
  int high = top + int(rows.y);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 column = fetch_c(0, (group) * u[27] + 0, i);
  int left = int(column.x);
  int right = int(column.y);
  vec4 low_row = mix(fetch_a(low, ((left) >> 2) * u[11] + q, (left) & 3), fetch_a(low, ((right) >> 2) * u[11] + q, (right) & 3), vec4(column.z));
  vec4 high_row = mix(fetch_a(high, ((left) >> 2) * u[11] + q, (left) & 3), fetch_a(high, ((right) >> 2) * u[11] + q, (right) & 3), vec4(column.z));
  results[i] = keep(mix(low_row, high_row, vec4(rows.z)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cast bool
uniform int u[16];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float converted(float x) { return select(0.0, 1.0, x != 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cast float32
uniform int u[16];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float converted(float x) { return x; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(converted(v.x), converted(v.y), converted(v.z), converted(v.w)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== ceil s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_ceil(float x) { return ceil(x); }
float formula(float x, float p, float q) { return f_ceil(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== centeredRmspropUpdate 0 (kinds 1024)
uniform int u[62];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2DArray e;
vec4 fetch_e(int y, int column, int layer) { return texture(e, vec3((float(column) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]), layer)); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  vec4 s2 = fetch_e(y, (group) * u[43] + q, i);
  results[i] = keep((w - (s1 * vec4(from_bits(u[58])) + g * n0 / (root(((s0 * vec4(from_bits(u[56])) + g * g * vec4(from_bits(u[57]))) - ((s2 * vec4(from_bits(u[56])) + g * vec4(from_bits(u[57]))) * (s2 * vec4(from_bits(u[56])) + g * vec4(from_bits(u[57]))) + vec4(from_bits(u[60])))))))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== centeredRmspropUpdate 1 (kinds 1024)
uniform int u[62];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2DArray e;
vec4 fetch_e(int y, int column, int layer) { return texture(e, vec3((float(column) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]), layer)); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  vec4 s2 = fetch_e(y, (group) * u[43] + q, i);
  results[i] = keep((s0 * vec4(from_bits(u[56])) + g * g * vec4(from_bits(u[57]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== centeredRmspropUpdate 2 (kinds 1024)
uniform int u[62];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2DArray e;
vec4 fetch_e(int y, int column, int layer) { return texture(e, vec3((float(column) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]), layer)); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  vec4 s2 = fetch_e(y, (group) * u[43] + q, i);
  results[i] = keep((s1 * vec4(from_bits(u[58])) + g * n0 / (root(((s0 * vec4(from_bits(u[56])) + g * g * vec4(from_bits(u[57]))) - ((s2 * vec4(from_bits(u[56])) + g * vec4(from_bits(u[57]))) * (s2 * vec4(from_bits(u[56])) + g * vec4(from_bits(u[57]))) + vec4(from_bits(u[60]))))))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== centeredRmspropUpdate 3 (kinds 1024)
uniform int u[62];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2DArray e;
vec4 fetch_e(int y, int column, int layer) { return texture(e, vec3((float(column) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]), layer)); }
uniform sampler2D f;
vec4 fetch_f(int y, int x, int q) { return texture(f, vec2((float(x * u[51] + q) + 0.5) * from_bits(u[54]), (float(y) + 0.5) * from_bits(u[55]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_f(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  vec4 s2 = fetch_e(y, (group) * u[43] + q, i);
  results[i] = keep((s2 * vec4(from_bits(u[56])) + g * vec4(from_bits(u[57]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain pc exp(0) add(2,1) square(3) (kinds 4)
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float step0(float x, float p, float q) { return f_exp(x); }
vec4 step1(vec4 a, vec4 b) { return a + b; }
vec4 step2(vec4 x) { return x * x; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = vec4(fetch_a(y, (group) * u[11] + 0, i).x);
  vec4 v1 = fetch_b(0, (0) * 4 + 0, q);
  vec4 v2 = vec4(step0(v0.x, from_bits(u[24]), from_bits(u[25])), step0(v0.y, from_bits(u[24]), from_bits(u[25])), step0(v0.z, from_bits(u[24]), from_bits(u[25])), step0(v0.w, from_bits(u[24]), from_bits(u[25])));
  vec4 v3 = step1(v2, v1);
  vec4 v4 = step2(v3);
  results[i] = keep(v4, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain s clipByValue(0) leakyRelu(1)
uniform int u[20];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float step0(float x, float p, float q) { return f_select(f_select(x, p, x < p), q, x > q); }
float step1(float x, float p, float q) { return f_select(x, x * p, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = fetch_a(y, (group) * u[11] + q, i);
  vec4 v1 = vec4(step0(v0.x, from_bits(u[16]), from_bits(u[17])), step0(v0.y, from_bits(u[16]), from_bits(u[17])), step0(v0.z, from_bits(u[16]), from_bits(u[17])), step0(v0.w, from_bits(u[16]), from_bits(u[17])));
  vec4 v2 = vec4(step1(v1.x, from_bits(u[18]), from_bits(u[19])), step1(v1.y, from_bits(u[18]), from_bits(u[19])), step1(v1.z, from_bits(u[18]), from_bits(u[19])), step1(v1.w, from_bits(u[18]), from_bits(u[19])));
  results[i] = keep(v2, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain s relu(0) neg(1)
uniform int u[20];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float step0(float x, float p, float q) { return f_select(x, 0.0, x < 0.0); }
vec4 step1(vec4 x) { return -x; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = fetch_a(y, (group) * u[11] + q, i);
  vec4 v1 = vec4(step0(v0.x, from_bits(u[16]), from_bits(u[17])), step0(v0.y, from_bits(u[16]), from_bits(u[17])), step0(v0.z, from_bits(u[16]), from_bits(u[17])), step0(v0.w, from_bits(u[16]), from_bits(u[17])));
  vec4 v2 = step1(v1);
  results[i] = keep(v2, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain sc add(0,1) tanh(2) mul(3,0) (kinds 4)
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_tanh(float x) { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
vec4 step0(vec4 a, vec4 b) { return a + b; }
float step1(float x, float p, float q) { return f_tanh(x); }
vec4 step2(vec4 a, vec4 b) { return a * b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = fetch_a(y, (group) * u[11] + q, i);
  vec4 v1 = fetch_b(0, (0) * 4 + 0, q);
  vec4 v2 = step0(v0, v1);
  vec4 v3 = vec4(step1(v2.x, from_bits(u[26]), from_bits(u[27])), step1(v2.y, from_bits(u[26]), from_bits(u[27])), step1(v2.z, from_bits(u[26]), from_bits(u[27])), step1(v2.w, from_bits(u[26]), from_bits(u[27])));
  vec4 v4 = step2(v3, v0);
  results[i] = keep(v4, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain scp1 mul(0,1) add(4,2) sub(5,3) sigmoid(6) (kinds 68)
uniform int u[48];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
vec4 step0(vec4 a, vec4 b) { return a * b; }
vec4 step1(vec4 a, vec4 b) { return a + b; }
vec4 step2(vec4 a, vec4 b) { return a - b; }
float step3(float x, float p, float q) { return 1.0 / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = fetch_a(y, (group) * u[11] + q, i);
  vec4 v1 = fetch_b(0, (0) * 4 + 0, q);
  vec4 v2 = vec4(fetch_c(y, (group) * u[27] + 0, i).x);
  vec4 v3 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  vec4 v4 = step0(v0, v1);
  vec4 v5 = step1(v4, v2);
  vec4 v6 = step2(v5, v3);
  vec4 v7 = vec4(step3(v6.x, from_bits(u[46]), from_bits(u[47])), step3(v6.y, from_bits(u[46]), from_bits(u[47])), step3(v6.z, from_bits(u[46]), from_bits(u[47])), step3(v6.w, from_bits(u[46]), from_bits(u[47])));
  results[i] = keep(v7, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain ss add(0,1) abs(2)
uniform int u[28];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
vec4 step0(vec4 a, vec4 b) { return a + b; }
float step1(float x, float p, float q) { return f_select(x, -x, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = fetch_a(y, (group) * u[11] + q, i);
  vec4 v1 = fetch_b(y, (group) * u[19] + q, i);
  vec4 v2 = step0(v0, v1);
  vec4 v3 = vec4(step1(v2.x, from_bits(u[26]), from_bits(u[27])), step1(v2.y, from_bits(u[26]), from_bits(u[27])), step1(v2.z, from_bits(u[26]), from_bits(u[27])), step1(v2.w, from_bits(u[26]), from_bits(u[27])));
  results[i] = keep(v3, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== chain ss add(0,1) mul(2,0) relu(3)
uniform int u[30];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
vec4 step0(vec4 a, vec4 b) { return a + b; }
vec4 step1(vec4 a, vec4 b) { return a * b; }
float step2(float x, float p, float q) { return f_select(x, 0.0, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v0 = fetch_a(y, (group) * u[11] + q, i);
  vec4 v1 = fetch_b(y, (group) * u[19] + q, i);
  vec4 v2 = step0(v0, v1);
  vec4 v3 = step1(v2, v0);
  vec4 v4 = vec4(step2(v3.x, from_bits(u[28]), from_bits(u[29])), step2(v3.y, from_bits(u[28]), from_bits(u[29])), step2(v3.z, from_bits(u[28]), from_bits(u[29])), step2(v3.w, from_bits(u[28]), from_bits(u[29])));
  results[i] = keep(v4, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== clipByValue s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(f_select(x, p, x < p), q, x > q); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 1 e
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(unit, u[16]);
  int before = quotient(row, u[17]);
  int place = unit - row * u[16];
  int along = row - before * u[17];
  float value = float(0.0);
  if (along >= 0 && along < u[18]) {
  value = element_a((before * u[18] + along) * u[16] + place);
  }
  along -= u[18];
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 2 e
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(unit, u[24]);
  int before = quotient(row, u[25]);
  int place = unit - row * u[24];
  int along = row - before * u[25];
  float value = float(0.0);
  if (along >= 0 && along < u[26]) {
  value = element_a((before * u[26] + along) * u[24] + place);
  }
  along -= u[26];
  if (along >= 0 && along < u[27]) {
  value = element_b((before * u[27] + along) * u[24] + place);
  }
  along -= u[27];
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 2 t
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
vec4 texel_b(int i) {
  int p = quotient(i, u[19]), y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + i - p * u[19], x & (4 - 1));
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int unit = (y * u[1] + x0 + i) * u[3] + q;
  int row = quotient(unit, u[24]);
  int before = quotient(row, u[25]);
  int place = unit - row * u[24];
  int along = row - before * u[25];
  vec4 value = vec4(0.0);
  if (along >= 0 && along < u[26]) {
  value = texel_a((before * u[26] + along) * u[24] + place);
  }
  along -= u[26];
  if (along >= 0 && along < u[27]) {
  value = texel_b((before * u[27] + along) * u[24] + place);
  }
  along -= u[27];
  results[i] = keep(value, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 3 e
uniform int u[37];
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
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
float element_c(int i) {
  int p = quotient(i, u[26]), channel = i - p * u[26], y = quotient(p, u[25]), x = p - y * u[25];
  return fetch_c(y, (x >> 2) * u[27] + (channel >> 2), x & (4 - 1))[channel & 3];
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
  int row = quotient(unit, u[32]);
  int before = quotient(row, u[33]);
  int place = unit - row * u[32];
  int along = row - before * u[33];
  float value = float(0.0);
  if (along >= 0 && along < u[34]) {
  value = element_a((before * u[34] + along) * u[32] + place);
  }
  along -= u[34];
  if (along >= 0 && along < u[35]) {
  value = element_b((before * u[35] + along) * u[32] + place);
  }
  along -= u[35];
  if (along >= 0 && along < u[36]) {
  value = element_c((before * u[36] + along) * u[32] + place);
  }
  along -= u[36];
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 3 t
uniform int u[37];
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
vec4 texel_b(int i) {
  int p = quotient(i, u[19]), y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + i - p * u[19], x & (4 - 1));
}
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec4 texel_c(int i) {
  int p = quotient(i, u[27]), y = quotient(p, u[25]), x = p - y * u[25];
  return fetch_c(y, (x >> 2) * u[27] + i - p * u[27], x & (4 - 1));
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int unit = (y * u[1] + x0 + i) * u[3] + q;
  int row = quotient(unit, u[32]);
  int before = quotient(row, u[33]);
  int place = unit - row * u[32];
  int along = row - before * u[33];
  vec4 value = vec4(0.0);
  if (along >= 0 && along < u[34]) {
  value = texel_a((before * u[34] + along) * u[32] + place);
  }
  along -= u[34];
  if (along >= 0 && along < u[35]) {
  value = texel_b((before * u[35] + along) * u[32] + place);
  }
  along -= u[35];
  if (along >= 0 && along < u[36]) {
  value = texel_c((before * u[36] + along) * u[32] + place);
  }
  along -= u[36];
  results[i] = keep(value, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 4 e
uniform int u[46];
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
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
float element_c(int i) {
  int p = quotient(i, u[26]), channel = i - p * u[26], y = quotient(p, u[25]), x = p - y * u[25];
  return fetch_c(y, (x >> 2) * u[27] + (channel >> 2), x & (4 - 1))[channel & 3];
}
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
float element_d(int i) {
  int p = quotient(i, u[34]), channel = i - p * u[34], y = quotient(p, u[33]), x = p - y * u[33];
  return fetch_d(y, (x >> 2) * u[35] + (channel >> 2), x & (4 - 1))[channel & 3];
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
  int row = quotient(unit, u[40]);
  int before = quotient(row, u[41]);
  int place = unit - row * u[40];
  int along = row - before * u[41];
  float value = float(0.0);
  if (along >= 0 && along < u[42]) {
  value = element_a((before * u[42] + along) * u[40] + place);
  }
  along -= u[42];
  if (along >= 0 && along < u[43]) {
  value = element_b((before * u[43] + along) * u[40] + place);
  }
  along -= u[43];
  if (along >= 0 && along < u[44]) {
  value = element_c((before * u[44] + along) * u[40] + place);
  }
  along -= u[44];
  if (along >= 0 && along < u[45]) {
  value = element_d((before * u[45] + along) * u[40] + place);
  }
  along -= u[45];
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== concat 4 t
uniform int u[46];
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
vec4 texel_b(int i) {
  int p = quotient(i, u[19]), y = quotient(p, u[17]), x = p - y * u[17];
  return fetch_b(y, (x >> 2) * u[19] + i - p * u[19], x & (4 - 1));
}
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec4 texel_c(int i) {
  int p = quotient(i, u[27]), y = quotient(p, u[25]), x = p - y * u[25];
  return fetch_c(y, (x >> 2) * u[27] + i - p * u[27], x & (4 - 1));
}
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec4 texel_d(int i) {
  int p = quotient(i, u[35]), y = quotient(p, u[33]), x = p - y * u[33];
  return fetch_d(y, (x >> 2) * u[35] + i - p * u[35], x & (4 - 1));
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int unit = (y * u[1] + x0 + i) * u[3] + q;
  int row = quotient(unit, u[40]);
  int before = quotient(row, u[41]);
  int place = unit - row * u[40];
  int along = row - before * u[41];
  vec4 value = vec4(0.0);
  if (along >= 0 && along < u[42]) {
  value = texel_a((before * u[42] + along) * u[40] + place);
  }
  along -= u[42];
  if (along >= 0 && along < u[43]) {
  value = texel_b((before * u[43] + along) * u[40] + place);
  }
  along -= u[43];
  if (along >= 0 && along < u[44]) {
  value = texel_c((before * u[44] + along) * u[40] + place);
  }
  along -= u[44];
  if (along >= 0 && along < u[45]) {
  value = texel_d((before * u[45] + along) * u[40] + place);
  }
  along -= u[45];
  results[i] = keep(value, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== conv 0 1 0 3  (kinds 4)
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
  for (int fx = 0; fx < u[30]; fx++) {
  vec4 b0 = fetch_b(fy * u[30] + fx, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + fx, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + fx, 4 * k + 2, q);
  vec4 a0 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 0) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 0) * u[32] - u[36] + fx * u[34] < u[9]);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2;
  vec4 a1 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 1) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 1) * u[32] - u[36] + fx * u[34] < u[9]);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2;
  vec4 a2 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 2) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 2) * u[32] - u[36] + fx * u[34] < u[9]);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2;
  vec4 a3 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 3) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 3) * u[32] - u[36] + fx * u[34] < u[9]);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 0 1 0 3 o sigmoid (kinds 4)
uniform int u[45];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec2 place_c(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31])); }
vec4 layer_c(vec2 place, int layer) { return texture(c, vec3(place, layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float activate(float x, float p, float q) { return 1.0 / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[34] != 0) {
  vec2 there = place_c(y, (group) * u[27] + q);
  s0 = layer_c(there, 0);
  s1 = layer_c(there, 1);
  s2 = layer_c(there, 2);
  s3 = layer_c(there, 3);
  }
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  for (int k = 0; k < u[11]; k++) {
  for (int fx = 0; fx < u[38]; fx++) {
  vec4 b0 = fetch_b(fy * u[38] + fx, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[38] + fx, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[38] + fx, 4 * k + 2, q);
  vec4 a0 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 0) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 0) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) & 3), (x0 + 0) * u[40] - u[44] + fx * u[42] >= 0 && (x0 + 0) * u[40] - u[44] + fx * u[42] < u[9]);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2;
  vec4 a1 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 1) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 1) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) & 3), (x0 + 1) * u[40] - u[44] + fx * u[42] >= 0 && (x0 + 1) * u[40] - u[44] + fx * u[42] < u[9]);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2;
  vec4 a2 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 2) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 2) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) & 3), (x0 + 2) * u[40] - u[44] + fx * u[42] >= 0 && (x0 + 2) * u[40] - u[44] + fx * u[42] < u[9]);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2;
  vec4 a3 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 3) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 3) * u[40] - u[44] + fx * u[42], 0, u[9] - 1)) & 3), (x0 + 3) * u[40] - u[44] + fx * u[42] >= 0 && (x0 + 3) * u[40] - u[44] + fx * u[42] < u[9]);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2;
  }
  }
  }
  }
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i];
  results[i] = keep(vec4(activate(f.x, from_bits(u[32]), from_bits(u[33])), activate(f.y, from_bits(u[32]), from_bits(u[33])), activate(f.z, from_bits(u[32]), from_bits(u[33])), activate(f.w, from_bits(u[32]), from_bits(u[33]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== conv 0 1 0 a  (kinds 4)
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
  for (int fx = 0; fx < u[30]; fx++) {
  vec4 b0 = fetch_b(fy * u[30] + fx, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + fx, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + fx, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + fx, 4 * k + 3, q);
  vec4 a0 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 0) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 0) * u[32] - u[36] + fx * u[34] < u[9]);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 1) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 1) * u[32] - u[36] + fx * u[34] < u[9]);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 2) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 2) * u[32] - u[36] + fx * u[34] < u[9]);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 3) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 3) * u[32] - u[36] + fx * u[34] < u[9]);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 1 1 0 j  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  {
  vec4 b0 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 1 2 0 j  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  {
  vec4 b0 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 2 1 0 a  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 2 1 1 a  (kinds 4)
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
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 2 2 0 a  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 3), x0 * 2 + (7) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 2 2 1 a  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 3 1 0 a  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 1), x0 * 1 + (5) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 2, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 2, 4 * k + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 3 1 0 j  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 1), x0 * 1 + (5) < u[9]);
  {
  vec4 b0 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 3 1 1 3 o hardSwish (kinds 4)
uniform int u[45];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec2 place_c(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31])); }
vec4 layer_c(vec2 place, int layer) { return texture(c, vec3(place, layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float x, float p, float q) { return x * f_select(f_select(x + 3.0, 0.0, x < -3.0), 6.0, x > 3.0) / 6.0; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[34] != 0) {
  vec2 there = place_c(y, (group) * u[27] + q);
  s0 = layer_c(there, 0);
  s1 = layer_c(there, 1);
  s2 = layer_c(there, 2);
  s3 = layer_c(there, 3);
  }
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[38] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[38] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[38] + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[38] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[38] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[38] + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[38] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[38] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[38] + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  }
  }
  }
  }
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i];
  results[i] = keep(vec4(activate(f.x, from_bits(u[32]), from_bits(u[33])), activate(f.y, from_bits(u[32]), from_bits(u[33])), activate(f.z, from_bits(u[32]), from_bits(u[33])), activate(f.w, from_bits(u[32]), from_bits(u[33]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== conv 3 1 1 j  (kinds 4)
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
  vec4 b0 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 0) * u[11] + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 1) * u[11] + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[30] + 2) * u[11] + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 3 1 1 j bo sigmoid (kinds 20)
uniform int u[53];
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
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float activate(float x, float p, float q) { return 1.0 / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[44]);
  int row_in_image = y - image * u[44];
  int top = row_in_image * u[47] - u[51];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int fy = 0; fy < u[45]; fy++) {
  int row = top + fy * u[49];
  if (row >= 0 && row < u[43]) {
  int iy = image * u[43] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  {
  vec4 b0 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== conv 3 1 1 j bo within (kinds 20)
uniform int u[53];
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
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[44]);
  int row_in_image = y - image * u[44];
  int top = row_in_image * u[47] - u[51];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int fy = 0; fy < u[45]; fy++) {
  int row = top + fy * u[49];
  if (row >= 0 && row < u[43]) {
  int iy = image * u[43] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  {
  vec4 b0 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[46] + 0) * u[11] + k, (0) * 4 + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[46] + 1) * u[11] + k, (0) * 4 + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b((fy * u[46] + 2) * u[11] + k, (0) * 4 + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.w);
}
=== conv 3 1 2 a  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 2), x0 * 1 + (-2) < u[9] && x0 * 1 + (-2) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 2, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 2, 4 * k + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 3 2 1 3  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 3), x0 * 2 + (7) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 3 2 1 3 Bo within (kinds 20)
uniform int u[53];
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
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[44]);
  int row_in_image = y - image * u[44];
  int top = row_in_image * u[47] - u[51];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int fy = 0; fy < u[45]; fy++) {
  int row = top + fy * u[49];
  if (row >= 0 && row < u[43]) {
  int iy = image * u[43] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 3), x0 * 2 + (7) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[46] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[46] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[46] + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[46] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[46] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[46] + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[46] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[46] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[46] + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  }
  }
  }
  vec4 bias = vec4(fetch_c(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.w);
}
=== conv 3 2 1 3 bo elu (kinds 20)
uniform int u[53];
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
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float x, float p, float q) { return f_select(f_expm1(x), x, x >= 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[44]);
  int row_in_image = y - image * u[44];
  int top = row_in_image * u[47] - u[51];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int fy = 0; fy < u[45]; fy++) {
  int row = top + fy * u[49];
  if (row >= 0 && row < u[43]) {
  int iy = image * u[43] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 3), x0 * 2 + (7) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[46] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[46] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[46] + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[46] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[46] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[46] + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[46] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[46] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[46] + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  }
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== conv 7 1 3 a  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 1), x0 * 1 + (-3) < u[9] && x0 * 1 + (-3) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 2), x0 * 1 + (-2) < u[9] && x0 * 1 + (-2) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + k, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 0), x0 * 1 + (0) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 1), x0 * 1 + (1) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 2), x0 * 1 + (2) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + k, 3), x0 * 1 + (3) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 0), x0 * 1 + (4) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 1), x0 * 1 + (5) < u[9]);
  vec4 c9 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + k, 2), x0 * 1 + (6) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 0, 4 * k + 3, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2 + c0.w * b3;
  s1 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s2 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s3 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 1, 4 * k + 3, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2 + c1.w * b3;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s2 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s3 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 2, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 2, 4 * k + 3, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2 + c2.w * b3;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s3 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 3, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 3, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 3, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 3, 4 * k + 3, q);
  s0 += c3.x * b0 + c3.y * b1 + c3.z * b2 + c3.w * b3;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 4, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 4, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 4, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 4, 4 * k + 3, q);
  s0 += c4.x * b0 + c4.y * b1 + c4.z * b2 + c4.w * b3;
  s1 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 5, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 5, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 5, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 5, 4 * k + 3, q);
  s0 += c5.x * b0 + c5.y * b1 + c5.z * b2 + c5.w * b3;
  s1 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  s2 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2 + c8.w * b3;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 6, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 6, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 6, 4 * k + 2, q);
  vec4 b3 = fetch_b(fy * u[30] + 6, 4 * k + 3, q);
  s0 += c6.x * b0 + c6.y * b1 + c6.z * b2 + c6.w * b3;
  s1 += c7.x * b0 + c7.y * b1 + c7.z * b2 + c7.w * b3;
  s2 += c8.x * b0 + c8.y * b1 + c8.z * b2 + c8.w * b3;
  s3 += c9.x * b0 + c9.y * b1 + c9.z * b2 + c9.w * b3;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== conv 7 2 3 3  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 1), x0 * 2 + (-3) < u[9] && x0 * 2 + (-3) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 2), x0 * 2 + (-2) < u[9] && x0 * 2 + (-2) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + k, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 0), x0 * 2 + (0) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 1), x0 * 2 + (1) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 2), x0 * 2 + (2) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + k, 3), x0 * 2 + (3) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 0), x0 * 2 + (4) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 1), x0 * 2 + (5) < u[9]);
  vec4 c9 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 2), x0 * 2 + (6) < u[9]);
  vec4 c10 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + k, 3), x0 * 2 + (7) < u[9]);
  vec4 c11 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + k, 0), x0 * 2 + (8) < u[9]);
  vec4 c12 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + k, 1), x0 * 2 + (9) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[30] + 0, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 0, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 0, 4 * k + 2, q);
  s0 += c0.x * b0 + c0.y * b1 + c0.z * b2;
  s1 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s2 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s3 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 1, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 1, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 1, 4 * k + 2, q);
  s0 += c1.x * b0 + c1.y * b1 + c1.z * b2;
  s1 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s2 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s3 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 2, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 2, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 2, 4 * k + 2, q);
  s0 += c2.x * b0 + c2.y * b1 + c2.z * b2;
  s1 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s2 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s3 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 3, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 3, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 3, 4 * k + 2, q);
  s0 += c3.x * b0 + c3.y * b1 + c3.z * b2;
  s1 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s2 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  s3 += c9.x * b0 + c9.y * b1 + c9.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 4, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 4, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 4, 4 * k + 2, q);
  s0 += c4.x * b0 + c4.y * b1 + c4.z * b2;
  s1 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s2 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  s3 += c10.x * b0 + c10.y * b1 + c10.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 5, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 5, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 5, 4 * k + 2, q);
  s0 += c5.x * b0 + c5.y * b1 + c5.z * b2;
  s1 += c7.x * b0 + c7.y * b1 + c7.z * b2;
  s2 += c9.x * b0 + c9.y * b1 + c9.z * b2;
  s3 += c11.x * b0 + c11.y * b1 + c11.z * b2;
  }
  {
  vec4 b0 = fetch_b(fy * u[30] + 6, 4 * k + 0, q);
  vec4 b1 = fetch_b(fy * u[30] + 6, 4 * k + 1, q);
  vec4 b2 = fetch_b(fy * u[30] + 6, 4 * k + 2, q);
  s0 += c6.x * b0 + c6.y * b1 + c6.z * b2;
  s1 += c8.x * b0 + c8.y * b1 + c8.z * b2;
  s2 += c10.x * b0 + c10.y * b1 + c10.z * b2;
  s3 += c12.x * b0 + c12.y * b1 + c12.z * b2;
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToFilter
uniform int u[36];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int slice = quotient(y, (u[26] * u[27]));
  int tap = y - slice * (u[26] * u[27]);
  int fy = quotient(tap, u[27]);
  int fx = tap - fy * u[27];
  int shift = fx * u[31] - u[33];
  int behind = u[9] - 1 - shift;
  int first = max(0, (u[29] - 1 - shift) / u[29]);
  int end = select(0, min(u[17], behind / u[29] + 1), behind >= 0);
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int start = slice * u[35];
  for (int oy = start; oy < min(start + u[35], u[34]); oy++) {
  int image = quotient(oy, u[25]);
  int row_in_image = oy - image * u[25];
  int top = row_in_image * u[28] - u[32];
  int row = top + fy * u[30];
  int iy = image * u[24] + row;
  for (int ox = first; ox < select(0, end, row >= 0 && row < u[24]); ox++) {
  vec4 d = fetch_b(oy, ((ox) >> 2) * u[19] + q, (ox) & 3);
  int ix = ox * u[29] + shift;
  vec4 v0 = fetch_a(iy, ((ix) >> 2) * u[11] + x0 / 4 + 0, (ix) & 3);
  s0 += v0.x * d;
  s1 += v0.y * d;
  s2 += v0.z * d;
  s3 += v0.w * d;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 0 1 0 j (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  for (int fx = 0; fx < u[27]; fx++) {
  vec4 b0 = fetch_b((fy * u[27] + fx) * u[3] + q, (0) * 4 + 0, k);
  vec4 b1 = fetch_b((fy * u[27] + fx) * u[3] + q, (0) * 4 + 1, k);
  vec4 b2 = fetch_b((fy * u[27] + fx) * u[3] + q, (0) * 4 + 2, k);
  vec4 b3 = fetch_b((fy * u[27] + fx) * u[3] + q, (0) * 4 + 3, k);
  vec4 d0 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 0 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 0 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 0 + u[33] - fx * u[31]) >= 0 && (x0 + 0 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 0 + u[33] - fx * u[31]) / u[29] < u[9]);
  s0 += vec4(dot(d0, b0), dot(d0, b1), dot(d0, b2), dot(d0, b3));
  vec4 d1 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 1 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 1 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 1 + u[33] - fx * u[31]) >= 0 && (x0 + 1 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 1 + u[33] - fx * u[31]) / u[29] < u[9]);
  s1 += vec4(dot(d1, b0), dot(d1, b1), dot(d1, b2), dot(d1, b3));
  vec4 d2 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 2 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 2 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 2 + u[33] - fx * u[31]) >= 0 && (x0 + 2 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 2 + u[33] - fx * u[31]) / u[29] < u[9]);
  s2 += vec4(dot(d2, b0), dot(d2, b1), dot(d2, b2), dot(d2, b3));
  vec4 d3 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 3 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + k, (clamp((x0 + 3 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 3 + u[33] - fx * u[31]) >= 0 && (x0 + 3 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 3 + u[33] - fx * u[31]) / u[29] < u[9]);
  s3 += vec4(dot(d3, b0), dot(d3, b1), dot(d3, b2), dot(d3, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 2 1 0 a (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * u[11] + k, 3), x0 + (-1) >= 0 && x0 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 0), x0 + (0) >= 0 && x0 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 1), x0 + (1) >= 0 && x0 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 2), x0 + (2) >= 0 && x0 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 3), x0 + (3) >= 0 && x0 + (3) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[27] + 0, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 0, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 0, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 1, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 1, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 1, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 1, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 2 1 1 a (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 0), x0 + (0) >= 0 && x0 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 1), x0 + (1) >= 0 && x0 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 2), x0 + (2) >= 0 && x0 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 3), x0 + (3) >= 0 && x0 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(oy, ((group + (1))) * u[11] + k, 0), x0 + (4) >= 0 && x0 + (4) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[27] + 0, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 0, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 0, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 1, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 1, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 1, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 1, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 2 2 0 a (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (-1)) >> 2) * u[11] + k, (x0 / 2 + (-1)) & 3), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (0)) >> 2) * u[11] + k, (x0 / 2 + (0)) & 3), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (1)) >> 2) * u[11] + k, (x0 / 2 + (1)) & 3), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[27] + 0, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 0, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 0, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 1, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 1, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 1, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 1, 4 * q + 3, k);
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s3 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 3 1 1 a (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * u[11] + k, 3), x0 + (-1) >= 0 && x0 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 0), x0 + (0) >= 0 && x0 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 1), x0 + (1) >= 0 && x0 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 2), x0 + (2) >= 0 && x0 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 3), x0 + (3) >= 0 && x0 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(oy, ((group + (1))) * u[11] + k, 0), x0 + (4) >= 0 && x0 + (4) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[27] + 0, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 0, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 0, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 0, 4 * q + 3, k);
  s0 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s1 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s2 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s3 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 1, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 1, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 1, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 1, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 2, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 2, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 2, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 2, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 3 2 0 a (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (-1)) >> 2) * u[11] + k, (x0 / 2 + (-1)) & 3), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (0)) >> 2) * u[11] + k, (x0 / 2 + (0)) & 3), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (1)) >> 2) * u[11] + k, (x0 / 2 + (1)) & 3), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[27] + 0, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 0, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 0, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 0, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 1, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 1, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 1, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 1, 4 * q + 3, k);
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s3 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 2, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 2, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 2, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 2, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s2 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 3 2 1 j (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (-1)) >> 2) * u[11] + k, (x0 / 2 + (-1)) & 3), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (0)) >> 2) * u[11] + k, (x0 / 2 + (0)) & 3), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (1)) >> 2) * u[11] + k, (x0 / 2 + (1)) & 3), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (2)) >> 2) * u[11] + k, (x0 / 2 + (2)) & 3), x0 / 2 + (2) >= 0 && x0 / 2 + (2) < u[9]);
  {
  vec4 b0 = fetch_b((fy * u[27] + 0) * u[3] + q, (0) * 4 + 0, k);
  vec4 b1 = fetch_b((fy * u[27] + 0) * u[3] + q, (0) * 4 + 1, k);
  vec4 b2 = fetch_b((fy * u[27] + 0) * u[3] + q, (0) * 4 + 2, k);
  vec4 b3 = fetch_b((fy * u[27] + 0) * u[3] + q, (0) * 4 + 3, k);
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  {
  vec4 b0 = fetch_b((fy * u[27] + 1) * u[3] + q, (0) * 4 + 0, k);
  vec4 b1 = fetch_b((fy * u[27] + 1) * u[3] + q, (0) * 4 + 1, k);
  vec4 b2 = fetch_b((fy * u[27] + 1) * u[3] + q, (0) * 4 + 2, k);
  vec4 b3 = fetch_b((fy * u[27] + 1) * u[3] + q, (0) * 4 + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  {
  vec4 b0 = fetch_b((fy * u[27] + 2) * u[3] + q, (0) * 4 + 0, k);
  vec4 b1 = fetch_b((fy * u[27] + 2) * u[3] + q, (0) * 4 + 1, k);
  vec4 b2 = fetch_b((fy * u[27] + 2) * u[3] + q, (0) * 4 + 2, k);
  vec4 b3 = fetch_b((fy * u[27] + 2) * u[3] + q, (0) * 4 + 3, k);
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s3 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== convToInput 5 1 2 a (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int k = 0; k < u[11]; k++) {
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * u[11] + k, 2), x0 + (-2) >= 0 && x0 + (-2) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * u[11] + k, 3), x0 + (-1) >= 0 && x0 + (-1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 0), x0 + (0) >= 0 && x0 + (0) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 1), x0 + (1) >= 0 && x0 + (1) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 2), x0 + (2) >= 0 && x0 + (2) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + k, 3), x0 + (3) >= 0 && x0 + (3) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(oy, ((group + (1))) * u[11] + k, 0), x0 + (4) >= 0 && x0 + (4) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(oy, ((group + (1))) * u[11] + k, 1), x0 + (5) >= 0 && x0 + (5) < u[9]);
  {
  vec4 b0 = fetch_b(fy * u[27] + 0, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 0, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 0, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 0, 4 * q + 3, k);
  s0 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s1 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  s2 += vec4(dot(c6, b0), dot(c6, b1), dot(c6, b2), dot(c6, b3));
  s3 += vec4(dot(c7, b0), dot(c7, b1), dot(c7, b2), dot(c7, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 1, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 1, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 1, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 1, 4 * q + 3, k);
  s0 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s1 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s2 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  s3 += vec4(dot(c6, b0), dot(c6, b1), dot(c6, b2), dot(c6, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 2, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 2, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 2, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 2, 4 * q + 3, k);
  s0 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s1 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s2 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  s3 += vec4(dot(c5, b0), dot(c5, b1), dot(c5, b2), dot(c5, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 3, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 3, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 3, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 3, 4 * q + 3, k);
  s0 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s1 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s2 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  s3 += vec4(dot(c4, b0), dot(c4, b1), dot(c4, b2), dot(c4, b3));
  }
  {
  vec4 b0 = fetch_b(fy * u[27] + 4, 4 * q + 0, k);
  vec4 b1 = fetch_b(fy * u[27] + 4, 4 * q + 1, k);
  vec4 b2 = fetch_b(fy * u[27] + 4, 4 * q + 2, k);
  vec4 b3 = fetch_b(fy * u[27] + 4, 4 * q + 3, k);
  s0 += vec4(dot(c0, b0), dot(c0, b1), dot(c0, b2), dot(c0, b3));
  s1 += vec4(dot(c1, b0), dot(c1, b1), dot(c1, b2), dot(c1, b3));
  s2 += vec4(dot(c2, b0), dot(c2, b1), dot(c2, b2), dot(c2, b3));
  s3 += vec4(dot(c3, b0), dot(c3, b1), dot(c3, b2), dot(c3, b3));
  }
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== copy 3 e
uniform int u[30];
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int r2 = quotient(unit, u[26]);
  int i2 = unit - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  result[lane] = element_a(u[16] + i2 * u[27] + i1 * u[23] + i0 * u[19]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== copy 3 ef
uniform int u[30];
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int r2 = quotient(unit, u[26]);
  int i2 = unit - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  float value = float(from_bits(u[17]));
  if (i2 >= u[28] && i2 < u[29] && i1 >= u[24] && i1 < u[25] && i0 >= u[20] && i0 < u[21]) {
  value = element_a(u[16] + i2 * u[27] + i1 * u[23] + i0 * u[19]);
  }
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== copy 3 t
uniform int u[30];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== copy 3 t (kinds 4)
uniform int u[30];
layout(location = 0) out vec4 out0;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 texel_a(int i) {
  int p = quotient(i, u[11]), y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + i - p * u[11], x & (4 - 1));
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 1;
  int i = 0;
  int unit = (y * u[1] + x0 + i) * u[3] + q;
  int r2 = quotient(unit, u[26]);
  int i2 = unit - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  out0 = keep(texel_a(u[16] + i2 * u[27] + i1 * u[23] + i0 * u[19]), u[2] - 4 * q);
}
=== copy 4 e
uniform int u[34];
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int r3 = quotient(unit, u[30]);
  int i3 = unit - r3 * u[30];
  int r2 = quotient(r3, u[26]);
  int i2 = r3 - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  result[lane] = element_a(u[16] + i3 * u[31] + i2 * u[27] + i1 * u[23] + i0 * u[19]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== copy 4 ef
uniform int u[34];
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int r3 = quotient(unit, u[30]);
  int i3 = unit - r3 * u[30];
  int r2 = quotient(r3, u[26]);
  int i2 = r3 - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  float value = float(from_bits(u[17]));
  if (i3 >= u[32] && i3 < u[33] && i2 >= u[28] && i2 < u[29] && i1 >= u[24] && i1 < u[25] && i0 >= u[20] && i0 < u[21]) {
  value = element_a(u[16] + i3 * u[31] + i2 * u[27] + i1 * u[23] + i0 * u[19]);
  }
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== copy 4 t
uniform int u[34];
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
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  int unit = (y * u[1] + x0 + i) * u[3] + q;
  int r3 = quotient(unit, u[30]);
  int i3 = unit - r3 * u[30];
  int r2 = quotient(r3, u[26]);
  int i2 = r3 - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  results[i] = keep(texel_a(u[16] + i3 * u[31] + i2 * u[27] + i1 * u[23] + i0 * u[19]), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== copy 5 e
uniform int u[38];
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int r4 = quotient(unit, u[34]);
  int i4 = unit - r4 * u[34];
  int r3 = quotient(r4, u[30]);
  int i3 = r4 - r3 * u[30];
  int r2 = quotient(r3, u[26]);
  int i2 = r3 - r2 * u[26];
  int r1 = quotient(r2, u[22]);
  int i1 = r2 - r1 * u[22];
  int i0 = r1;
  result[lane] = element_a(u[16] + i4 * u[35] + i3 * u[31] + i2 * u[27] + i1 * u[23] + i0 * u[19]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cos s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_cos(float x) { return keep_nan(x, cos(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
float formula(float x, float p, float q) { return f_cos(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cosh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_cosh(float x) { return 0.5 * (f_exp(x) + f_exp(-x)); }
float formula(float x, float p, float q) { return f_cosh(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== crop bilinear
uniform int u[38];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
float position(float first, float last, float extent, float steps, float i) { return select(select(first * extent + i * ((last - first) * extent / steps), last * extent, i == steps), 0.5 * (first + last) * extent, steps == 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int box = quotient(y, u[35]);
  vec4 edges = fetch_b(0, ((box) >> 2) * u[19] + 0, (box) & 3);
  int example = int(fetch_c(0, ((box) >> 2) * u[27] + 0, (box) & 3).x);
  int start = clamp(example, 0, u[32] - 1) * u[33];
  float row = position(edges.x, edges.z, float(u[33] - 1), float(u[35] - 1), float(y - box * u[35]));
  float top = floor(row);
  int low = start + clamp(int(top), 0, u[33] - 1);
  int high = start + clamp(int(top) + 1, 0, u[33] - 1);
  bool is_inside = row >= 0.0 && row <= float(u[33] - 1);
  bool exists = example >= 0 && example < u[32];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  float column = position(edges.y, edges.w, float(u[34] - 1), float(u[36] - 1), float(x0 + i));
  float edge = floor(column);
  int left = clamp(int(edge), 0, u[34] - 1);
  int right = clamp(int(edge) + 1, 0, u[34] - 1);
  bool is_shown = is_inside && column >= 0.0 && column <= float(u[34] - 1);
  vec4 low_line = mix(fetch_a(low, ((left) >> 2) * u[11] + q, (left) & 3), fetch_a(low, ((right) >> 2) * u[11] + q, (right) & 3), vec4(column - edge));
  vec4 high_line = mix(fetch_a(high, ((left) >> 2) * u[11] + q, (left) & 3), fetch_a(high, ((right) >> 2) * u[11] + q, (right) & 3), vec4(column - edge));
  vec4 value = mix(low_line, high_line, vec4(row - top));
  results[i] = keep(select(vec4(0.0), select(vec4(from_bits(u[37])), value, is_shown), exists), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== crop nearest
uniform int u[38];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
float position(float first, float last, float extent, float steps, float i) { return select(select(first * extent + i * ((last - first) * extent / steps), last * extent, i == steps), 0.5 * (first + last) * extent, steps == 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int box = quotient(y, u[35]);
  vec4 edges = fetch_b(0, ((box) >> 2) * u[19] + 0, (box) & 3);
  int example = int(fetch_c(0, ((box) >> 2) * u[27] + 0, (box) & 3).x);
  int start = clamp(example, 0, u[32] - 1) * u[33];
  float row = position(edges.x, edges.z, float(u[33] - 1), float(u[35] - 1), float(y - box * u[35]));
  float top = floor(row + 0.5);
  int low = start + clamp(int(top), 0, u[33] - 1);
  int high = start + clamp(int(top) + 1, 0, u[33] - 1);
  bool is_inside = row >= 0.0 && row <= float(u[33] - 1);
  bool exists = example >= 0 && example < u[32];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  float column = position(edges.y, edges.w, float(u[34] - 1), float(u[36] - 1), float(x0 + i));
  float edge = floor(column + 0.5);
  int left = clamp(int(edge), 0, u[34] - 1);
  int right = clamp(int(edge) + 1, 0, u[34] - 1);
  bool is_shown = is_inside && column >= 0.0 && column <= float(u[34] - 1);
  vec4 value = fetch_a(low, ((left) >> 2) * u[11] + q, (left) & 3);
  results[i] = keep(select(vec4(0.0), select(vec4(from_bits(u[37])), value, is_shown), exists), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cumprod combined
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
  float other = select(1.0, element_a(select(at, at - u[18] * u[17], is_there)), is_there);
  result[lane] = element_a(at) * other;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cumprod moved
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
  float other = select(1.0, element_a(select(at, at - u[18] * u[17], is_there)), is_there);
  result[lane] = other;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== cumsum moved
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
  result[lane] = other;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== depthwise 0 1 0  (kinds 4)
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
  for (int fx = 0; fx < u[30]; fx++) {
  vec4 w = fetch_b(fy * u[30] + fx, (0) * 4 + 0, q);
  s0 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 0) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 0) * u[32] - u[36] + fx * u[34] < u[9]);
  s1 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 1) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 1) * u[32] - u[36] + fx * u[34] < u[9]);
  s2 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 2) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 2) * u[32] - u[36] + fx * u[34] < u[9]);
  s3 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 3) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 3) * u[32] - u[36] + fx * u[34] < u[9]);
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 0 1 0  within (kinds 4)
uniform int u[37];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
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
  for (int fx = 0; fx < u[30]; fx++) {
  vec4 w = fetch_b(fy * u[30] + fx, (0) * 4 + 0, q);
  s0 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 0) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 0) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 0) * u[32] - u[36] + fx * u[34] < u[9]);
  s1 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 1) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 1) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 1) * u[32] - u[36] + fx * u[34] < u[9]);
  s2 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 2) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 2) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 2) * u[32] - u[36] + fx * u[34] < u[9]);
  s3 += w * select(vec4(0.0), fetch_a(iy, ((clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 3) * u[32] - u[36] + fx * u[34], 0, u[9] - 1)) & 3), (x0 + 3) * u[32] - u[36] + fx * u[34] >= 0 && (x0 + 3) * u[32] - u[36] + fx * u[34] < u[9]);
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.x);
  out1 = keep(within(s1, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.y);
  out2 = keep(within(s2, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.z);
  out3 = keep(within(s3, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.w);
}
=== depthwise 1 1 0 b within (kinds 20)
uniform int u[45];
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
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.w);
}
=== depthwise 2 1 0  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 2 1 0 b within (folded 3) (kinds 20)
uniform int u[45];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { int fold = quotient(column, u[13]); return texelFetch(a, ivec3(column - fold * u[13], y * u[12] + fold, layer), 0); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int row = quotient(y, u[4]);
  column += (y - row * u[4]) * u[5];
  y = row;
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[38] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.w);
}
=== depthwise 2 1 0 b within (kinds 20)
uniform int u[45];
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
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[38] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.w);
}
=== depthwise 2 2 0 b elu (kinds 20)
uniform int u[45];
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
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float x, float p, float q) { return f_select(f_expm1(x), x, x >= 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 0), x0 * 2 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 1), x0 * 2 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 2), x0 * 2 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 3), x0 * 2 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 0), x0 * 2 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 1), x0 * 2 + (5) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 2), x0 * 2 + (6) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 3), x0 * 2 + (7) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  vec4 w1 = fetch_b(fy * u[38] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[32]), from_bits(u[33])), activate(f.y, from_bits(u[32]), from_bits(u[33])), activate(f.z, from_bits(u[32]), from_bits(u[33])), activate(f.w, from_bits(u[32]), from_bits(u[33]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== depthwise 3 1 0  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 1), x0 * 1 + (5) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 3 1 1  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 3 1 1  within (kinds 4)
uniform int u[37];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.x);
  out1 = keep(within(s1, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.y);
  out2 = keep(within(s2, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.z);
  out3 = keep(within(s3, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), kept & inside0.w);
}
=== depthwise 3 1 1 b sigmoid (kinds 20)
uniform int u[45];
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
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float activate(float x, float p, float q) { return 1.0 / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[38] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[38] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[32]), from_bits(u[33])), activate(f.y, from_bits(u[32]), from_bits(u[33])), activate(f.z, from_bits(u[32]), from_bits(u[33])), activate(f.w, from_bits(u[32]), from_bits(u[33]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== depthwise 3 1 1 b within (kinds 20)
uniform int u[45];
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
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[38] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[38] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.w);
}
=== depthwise 3 1 1 brs prelu (kinds 276)
uniform int u[61];
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
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[52]);
  int row_in_image = y - image * u[52];
  int top = row_in_image * u[55] - u[59];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[53]; fy++) {
  int row = top + fy * u[57];
  if (row >= 0 && row < u[51]) {
  int iy = image * u[51] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[54] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[54] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[54] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 slopes = fetch_e(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias + fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep(vec4(activate(f.x, slopes.x, from_bits(u[48]), from_bits(u[49])), activate(f.y, slopes.y, from_bits(u[48]), from_bits(u[49])), activate(f.z, slopes.z, from_bits(u[48]), from_bits(u[49])), activate(f.w, slopes.w, from_bits(u[48]), from_bits(u[49]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== depthwise 3 2 0  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 0), x0 * 2 + (0) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 1), x0 * 2 + (1) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 2), x0 * 2 + (2) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 3), x0 * 2 + (3) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 0), x0 * 2 + (4) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 1), x0 * 2 + (5) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 2), x0 * 2 + (6) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 3), x0 * 2 + (7) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + q, 0), x0 * 2 + (8) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 5 1 2  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 2), x0 * 1 + (-2) < u[9] && x0 * 1 + (-2) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 1), x0 * 1 + (5) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  vec4 w3 = fetch_b(fy * u[30] + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c4;
  s2 += w3 * c5;
  s3 += w3 * c6;
  vec4 w4 = fetch_b(fy * u[30] + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c5;
  s2 += w4 * c6;
  s3 += w4 * c7;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 5 1 3  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 1), x0 * 1 + (-3) < u[9] && x0 * 1 + (-3) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 2), x0 * 1 + (-2) < u[9] && x0 * 1 + (-2) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  vec4 w3 = fetch_b(fy * u[30] + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c4;
  s2 += w3 * c5;
  s3 += w3 * c6;
  vec4 w4 = fetch_b(fy * u[30] + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c5;
  s2 += w4 * c6;
  s3 += w4 * c7;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 5 2 1 b within (kinds 20)
uniform int u[45];
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
  int image = quotient(y, u[36]);
  int row_in_image = y - image * u[36];
  int top = row_in_image * u[39] - u[43];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[37]; fy++) {
  int row = top + fy * u[41];
  if (row >= 0 && row < u[35]) {
  int iy = image * u[35] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + q, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 0), x0 * 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 1), x0 * 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 2), x0 * 2 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 3), x0 * 2 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 0), x0 * 2 + (4) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 1), x0 * 2 + (5) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 2), x0 * 2 + (6) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 3), x0 * 2 + (7) < u[9]);
  vec4 c9 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + q, 0), x0 * 2 + (8) < u[9]);
  vec4 c10 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + q, 1), x0 * 2 + (9) < u[9]);
  vec4 w0 = fetch_b(fy * u[38] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  vec4 w1 = fetch_b(fy * u[38] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  vec4 w2 = fetch_b(fy * u[38] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  vec4 w3 = fetch_b(fy * u[38] + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c5;
  s2 += w3 * c7;
  s3 += w3 * c9;
  vec4 w4 = fetch_b(fy * u[38] + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c6;
  s2 += w4 * c8;
  s3 += w4 * c10;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.w);
}
=== depthwise 5 2 2  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + q, 2), x0 * 2 + (-2) < u[9] && x0 * 2 + (-2) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + q, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 0), x0 * 2 + (0) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 1), x0 * 2 + (1) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 2), x0 * 2 + (2) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 3), x0 * 2 + (3) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 0), x0 * 2 + (4) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 1), x0 * 2 + (5) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 2), x0 * 2 + (6) < u[9]);
  vec4 c9 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 3), x0 * 2 + (7) < u[9]);
  vec4 c10 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + q, 0), x0 * 2 + (8) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  vec4 w3 = fetch_b(fy * u[30] + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c5;
  s2 += w3 * c7;
  s3 += w3 * c9;
  vec4 w4 = fetch_b(fy * u[30] + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c6;
  s2 += w4 * c8;
  s3 += w4 * c10;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwise 5 2 2 bs prelu (kinds 84)
uniform int u[53];
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
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[44]);
  int row_in_image = y - image * u[44];
  int top = row_in_image * u[47] - u[51];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[45]; fy++) {
  int row = top + fy * u[49];
  if (row >= 0 && row < u[43]) {
  int iy = image * u[43] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + q, 2), x0 * 2 + (-2) < u[9] && x0 * 2 + (-2) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (-1))) * u[11] + q, 3), x0 * 2 + (-1) < u[9] && x0 * 2 + (-1) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 0), x0 * 2 + (0) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 1), x0 * 2 + (1) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 2), x0 * 2 + (2) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group * 2)) * u[11] + q, 3), x0 * 2 + (3) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 0), x0 * 2 + (4) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 1), x0 * 2 + (5) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 2), x0 * 2 + (6) < u[9]);
  vec4 c9 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (1))) * u[11] + q, 3), x0 * 2 + (7) < u[9]);
  vec4 c10 = select(vec4(0.0), fetch_a(iy, ((group * 2 + (2))) * u[11] + q, 0), x0 * 2 + (8) < u[9]);
  vec4 w0 = fetch_b(fy * u[46] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c2;
  s2 += w0 * c4;
  s3 += w0 * c6;
  vec4 w1 = fetch_b(fy * u[46] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c3;
  s2 += w1 * c5;
  s3 += w1 * c7;
  vec4 w2 = fetch_b(fy * u[46] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c4;
  s2 += w2 * c6;
  s3 += w2 * c8;
  vec4 w3 = fetch_b(fy * u[46] + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c5;
  s2 += w3 * c7;
  s3 += w3 * c9;
  vec4 w4 = fetch_b(fy * u[46] + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c6;
  s2 += w4 * c8;
  s3 += w4 * c10;
  }
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 slopes = fetch_d(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, slopes.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, slopes.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, slopes.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, slopes.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== depthwise 7 1 3  (kinds 4)
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
  vec4 c0 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 1), x0 * 1 + (-3) < u[9] && x0 * 1 + (-3) >= 0);
  vec4 c1 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 2), x0 * 1 + (-2) < u[9] && x0 * 1 + (-2) >= 0);
  vec4 c2 = select(vec4(0.0), fetch_a(iy, ((group + (-1))) * u[11] + q, 3), x0 * 1 + (-1) < u[9] && x0 * 1 + (-1) >= 0);
  vec4 c3 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 0), x0 * 1 + (0) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 1), x0 * 1 + (1) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 2), x0 * 1 + (2) < u[9]);
  vec4 c6 = select(vec4(0.0), fetch_a(iy, ((group)) * u[11] + q, 3), x0 * 1 + (3) < u[9]);
  vec4 c7 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 0), x0 * 1 + (4) < u[9]);
  vec4 c8 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 1), x0 * 1 + (5) < u[9]);
  vec4 c9 = select(vec4(0.0), fetch_a(iy, ((group + (1))) * u[11] + q, 2), x0 * 1 + (6) < u[9]);
  vec4 w0 = fetch_b(fy * u[30] + 0, (0) * 4 + 0, q);
  s0 += w0 * c0;
  s1 += w0 * c1;
  s2 += w0 * c2;
  s3 += w0 * c3;
  vec4 w1 = fetch_b(fy * u[30] + 1, (0) * 4 + 0, q);
  s0 += w1 * c1;
  s1 += w1 * c2;
  s2 += w1 * c3;
  s3 += w1 * c4;
  vec4 w2 = fetch_b(fy * u[30] + 2, (0) * 4 + 0, q);
  s0 += w2 * c2;
  s1 += w2 * c3;
  s2 += w2 * c4;
  s3 += w2 * c5;
  vec4 w3 = fetch_b(fy * u[30] + 3, (0) * 4 + 0, q);
  s0 += w3 * c3;
  s1 += w3 * c4;
  s2 += w3 * c5;
  s3 += w3 * c6;
  vec4 w4 = fetch_b(fy * u[30] + 4, (0) * 4 + 0, q);
  s0 += w4 * c4;
  s1 += w4 * c5;
  s2 += w4 * c6;
  s3 += w4 * c7;
  vec4 w5 = fetch_b(fy * u[30] + 5, (0) * 4 + 0, q);
  s0 += w5 * c5;
  s1 += w5 * c6;
  s2 += w5 * c7;
  s3 += w5 * c8;
  vec4 w6 = fetch_b(fy * u[30] + 6, (0) * 4 + 0, q);
  s0 += w6 * c6;
  s1 += w6 * c7;
  s2 += w6 * c8;
  s3 += w6 * c9;
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwiseToFilter
uniform int u[36];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int fy0 = quotient(x0 + 0, u[27]);
  int fx0 = x0 + 0 - fy0 * u[27];
  int shift0 = fx0 * u[31] - u[33];
  int fy1 = quotient(x0 + 1, u[27]);
  int fx1 = x0 + 1 - fy1 * u[27];
  int shift1 = fx1 * u[31] - u[33];
  int fy2 = quotient(x0 + 2, u[27]);
  int fx2 = x0 + 2 - fy2 * u[27];
  int shift2 = fx2 * u[31] - u[33];
  int fy3 = quotient(x0 + 3, u[27]);
  int fx3 = x0 + 3 - fy3 * u[27];
  int shift3 = fx3 * u[31] - u[33];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  int start = y * u[35];
  for (int oy = start; oy < min(start + u[35], u[34]); oy++) {
  int image = quotient(oy, u[25]);
  int row_in_image = oy - image * u[25];
  int top = row_in_image * u[28] - u[32];
  int row0 = top + fy0 * u[30];
  int row1 = top + fy1 * u[30];
  int row2 = top + fy2 * u[30];
  int row3 = top + fy3 * u[30];
  for (int ox = 0; ox < u[17]; ox++) {
  vec4 d = fetch_b(oy, ((ox) >> 2) * u[19] + q, (ox) & 3);
  s0 += select(vec4(0.0), d * fetch_a(image * u[24] + row0, ((ox * u[29] + shift0) >> 2) * u[11] + q, (ox * u[29] + shift0) & 3), row0 >= 0 && row0 < u[24] && ox * u[29] + shift0 >= 0 && ox * u[29] + shift0 < u[9]);
  s1 += select(vec4(0.0), d * fetch_a(image * u[24] + row1, ((ox * u[29] + shift1) >> 2) * u[11] + q, (ox * u[29] + shift1) & 3), row1 >= 0 && row1 < u[24] && ox * u[29] + shift1 >= 0 && ox * u[29] + shift1 < u[9]);
  s2 += select(vec4(0.0), d * fetch_a(image * u[24] + row2, ((ox * u[29] + shift2) >> 2) * u[11] + q, (ox * u[29] + shift2) & 3), row2 >= 0 && row2 < u[24] && ox * u[29] + shift2 >= 0 && ox * u[29] + shift2 < u[9]);
  s3 += select(vec4(0.0), d * fetch_a(image * u[24] + row3, ((ox * u[29] + shift3) >> 2) * u[11] + q, (ox * u[29] + shift3) & 3), row3 >= 0 && row3 < u[24] && ox * u[29] + shift3 >= 0 && ox * u[29] + shift3 < u[9]);
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwiseToInput 0 1 0 (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int fx = 0; fx < u[27]; fx++) {
  vec4 w = fetch_b(fy * u[27] + fx, (0) * 4 + 0, q);
  vec4 d0 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 0 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 0 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 0 + u[33] - fx * u[31]) >= 0 && (x0 + 0 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 0 + u[33] - fx * u[31]) / u[29] < u[9]);
  s0 += w * d0;
  vec4 d1 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 1 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 1 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 1 + u[33] - fx * u[31]) >= 0 && (x0 + 1 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 1 + u[33] - fx * u[31]) / u[29] < u[9]);
  s1 += w * d1;
  vec4 d2 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 2 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 2 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 2 + u[33] - fx * u[31]) >= 0 && (x0 + 2 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 2 + u[33] - fx * u[31]) / u[29] < u[9]);
  s2 += w * d2;
  vec4 d3 = select(vec4(0.0), fetch_a(oy, ((clamp((x0 + 3 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) >> 2) * u[11] + q, (clamp((x0 + 3 + u[33] - fx * u[31]) / u[29], 0, u[9] - 1)) & 3), (x0 + 3 + u[33] - fx * u[31]) >= 0 && (x0 + 3 + u[33] - fx * u[31]) % u[29] == 0 && (x0 + 3 + u[33] - fx * u[31]) / u[29] < u[9]);
  s3 += w * d3;
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwiseToInput 3 1 1 (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((group + (-1))) * u[11] + q, 3), x0 + (-1) >= 0 && x0 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + q, 0), x0 + (0) >= 0 && x0 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + q, 1), x0 + (1) >= 0 && x0 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + q, 2), x0 + (2) >= 0 && x0 + (2) < u[9]);
  vec4 c4 = select(vec4(0.0), fetch_a(oy, ((group + (0))) * u[11] + q, 3), x0 + (3) >= 0 && x0 + (3) < u[9]);
  vec4 c5 = select(vec4(0.0), fetch_a(oy, ((group + (1))) * u[11] + q, 0), x0 + (4) >= 0 && x0 + (4) < u[9]);
  {
  vec4 w = fetch_b(fy * u[27] + 0, (0) * 4 + 0, q);
  s0 += w * c2;
  s1 += w * c3;
  s2 += w * c4;
  s3 += w * c5;
  }
  {
  vec4 w = fetch_b(fy * u[27] + 1, (0) * 4 + 0, q);
  s0 += w * c1;
  s1 += w * c2;
  s2 += w * c3;
  s3 += w * c4;
  }
  {
  vec4 w = fetch_b(fy * u[27] + 2, (0) * 4 + 0, q);
  s0 += w * c0;
  s1 += w * c1;
  s2 += w * c2;
  s3 += w * c3;
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== depthwiseToInput 3 2 1 (kinds 4)
uniform int u[34];
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
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  vec4 c0 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (-1)) >> 2) * u[11] + q, (x0 / 2 + (-1)) & 3), x0 / 2 + (-1) >= 0 && x0 / 2 + (-1) < u[9]);
  vec4 c1 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (0)) >> 2) * u[11] + q, (x0 / 2 + (0)) & 3), x0 / 2 + (0) >= 0 && x0 / 2 + (0) < u[9]);
  vec4 c2 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (1)) >> 2) * u[11] + q, (x0 / 2 + (1)) & 3), x0 / 2 + (1) >= 0 && x0 / 2 + (1) < u[9]);
  vec4 c3 = select(vec4(0.0), fetch_a(oy, ((x0 / 2 + (2)) >> 2) * u[11] + q, (x0 / 2 + (2)) & 3), x0 / 2 + (2) >= 0 && x0 / 2 + (2) < u[9]);
  {
  vec4 w = fetch_b(fy * u[27] + 0, (0) * 4 + 0, q);
  s1 += w * c2;
  s3 += w * c3;
  }
  {
  vec4 w = fetch_b(fy * u[27] + 1, (0) * 4 + 0, q);
  s0 += w * c1;
  s2 += w * c2;
  }
  {
  vec4 w = fetch_b(fy * u[27] + 2, (0) * 4 + 0, q);
  s1 += w * c1;
  s3 += w * c2;
  }
  }
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== div s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float f_divide(float x, float y) { return x / y; }
float formula(float a, float b, float p, float q) { return f_divide(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== div sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float f_divide(float x, float y) { return x / y; }
float formula(float a, float b, float p, float q) { return f_divide(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== div sp
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_divide(float x, float y) { return x / y; }
float formula(float a, float b, float p, float q) { return f_divide(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== div ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_divide(float x, float y) { return x / y; }
float formula(float a, float b, float p, float q) { return f_divide(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== div ss whole
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float near_quotient(float x, float y) { return floor(x / y); }
float f_whole_quotient(float x, float y) { return select(near_quotient(x, y) + floor((x - near_quotient(x, y) * y + select(-0.5, 0.5, y > 0.0)) / y), 0.0, y == 0.0); }
float formula(float a, float b, float p, float q) { return f_whole_quotient(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== divNoNan sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float f_divide(float x, float y) { return x / y; }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float a, float b, float p, float q) { return f_select(f_divide(a, b), 0.0, b == 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== divNoNan ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_divide(float x, float y) { return x / y; }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float a, float b, float p, float q) { return f_select(f_divide(a, b), 0.0, b == 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== draw 1 (kinds 8)
uniform int u[18];
layout(location = 0) out vec4 out0;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + (channel >> 2), x & (4 - 1))[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 1;
  int pixel = (u[0] - 1 - y) * u[1] + x0;
  vec4 v = vec4(element_a(pixel));
  v = round(clamp(v * from_bits(u[16]), vec4(0.0), vec4(1.0)) * 255.0) / 255.0;
  v.w = from_bits(u[17]);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w), kept & inside0.x);
}
=== draw 3 (kinds 8)
uniform int u[18];
layout(location = 0) out vec4 out0;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 texel_a(int i) {
  int p = quotient(i, u[11]), y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + i - p * u[11], x & (4 - 1));
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 1;
  int pixel = (u[0] - 1 - y) * u[1] + x0;
  vec4 v = texel_a(pixel);
  v = round(clamp(v * from_bits(u[16]), vec4(0.0), vec4(1.0)) * 255.0) / 255.0;
  v.w = from_bits(u[17]);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w), kept & inside0.x);
}
=== draw 4 (kinds 8)
uniform int u[18];
layout(location = 0) out vec4 out0;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 texel_a(int i) {
  int p = quotient(i, u[11]), y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + i - p * u[11], x & (4 - 1));
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 1;
  int pixel = (u[0] - 1 - y) * u[1] + x0;
  vec4 v = texel_a(pixel);
  v = round(clamp(v * from_bits(u[16]), vec4(0.0), vec4(1.0)) * 255.0) / 255.0;
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(vec4(v.x * v.w, v.y * v.w, v.z * v.w, v.w), kept & inside0.x);
}
=== elu s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(f_expm1(x), x, x >= 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== equal pc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a == b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = vec4(fetch_a(y, (group) * u[11] + 0, i).x);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== equal ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a == b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== erf s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float erf_tail(float t) { return t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054)))); }
float f_erf(float x) { return keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0)))); }
float formula(float x, float p, float q) { return f_erf(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== exp s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float formula(float x, float p, float q) { return f_exp(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== expm1 s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float formula(float x, float p, float q) { return f_expm1(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== fill
uniform int u[9];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(vec4(from_bits(u[8])), kept & inside0.x);
  out1 = keep(vec4(from_bits(u[8])), kept & inside0.y);
  out2 = keep(vec4(from_bits(u[8])), kept & inside0.z);
  out3 = keep(vec4(from_bits(u[8])), kept & inside0.w);
}
=== floor s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_floor(float x) { return floor(x); }
float formula(float x, float p, float q) { return f_floor(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== gatherAdd t (kinds 1)
uniform int u[36];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== gatherND 1 e
uniform int u[27];
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
  int row = quotient(at, u[24]);
  result[lane] = element_a((clamp(int(element_b(row * 1 + 0)), 0, u[25] - 1) * u[26]) * u[24] + at - row * u[24]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== gatherND 2 e
uniform int u[29];
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
  int row = quotient(at, u[24]);
  result[lane] = element_a((clamp(int(element_b(row * 2 + 0)), 0, u[25] - 1) * u[26] + clamp(int(element_b(row * 2 + 1)), 0, u[27] - 1) * u[28]) * u[24] + at - row * u[24]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== gelu s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float erf_tail(float t) { return t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054)))); }
float f_erf(float x) { return keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0)))); }
float formula(float x, float p, float q) { return 0.5 * x * (1.0 + f_erf(x * 0.7071067811865476)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== geluTanh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_tanh(float x) { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
float formula(float x, float p, float q) { return 0.5 * x * (1.0 + f_tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== greater s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a > b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== greater ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a > b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== greaterEqual s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a >= b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== greaterEqual ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a >= b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== hardSigmoid s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(f_select(x * p + q, 0.0, x * p + q < 0.0), 1.0, x * p + q > 1.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== hardSwish s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return x * f_select(f_select(x + 3.0, 0.0, x < -3.0), 6.0, x > 3.0) / 6.0; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== isFinite s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
bool f_is_finite(float x) { return (bits(x) & 0x7f800000) != 0x7f800000; }
float formula(float x, float p, float q) { return select(0.0, 1.0, f_is_finite(x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== isInf s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
bool f_is_inf(float x) { return (bits(x) & 0x7fffffff) == 0x7f800000; }
float formula(float x, float p, float q) { return select(0.0, 1.0, f_is_inf(x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== isNaN s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
bool f_is_nan(float x) { return (bits(x) & 0x7fffffff) > 0x7f800000; }
float formula(float x, float p, float q) { return select(0.0, 1.0, f_is_nan(x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== layOut
uniform int u[17];
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
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  result[lane] = select(0.0, element_a(unit), unit < u[16]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== layOut (kinds 4)
uniform int u[17];
layout(location = 0) out vec4 out0;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float element_a(int i) {
  int p = quotient(i, u[10]), channel = i - p * u[10], y = quotient(p, u[9]), x = p - y * u[9];
  return fetch_a(y, (x >> 2) * u[11] + (channel >> 2), x & (4 - 1))[channel & 3];
}
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 1;
  int i = 0;
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int unit = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  result[lane] = select(0.0, element_a(unit), unit < u[16]);
  }
  out0 = keep(result, u[2] - 4 * q);
}
=== layerNorm  at once
uniform int u[17];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 sums = vec4(0.0);
  vec4 squares = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  sums += t;
  }
  float m = (sums.x + sums.y + sums.z + sums.w) / float(u[10]);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  vec4 apart = keep(t - vec4(m), u[10] - 4 * k);
  squares += apart * apart;
  }
  float s = inverseSqrt((squares.x + squares.y + squares.z + squares.w) / float(u[10]) + from_bits(u[16]));
  results[i] = keep((fetch_a(y, (group) * u[11] + q, i) - vec4(m)) * s, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== layerNorm o at once (kinds 4)
uniform int u[25];
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
  vec4 offset = fetch_b(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 sums = vec4(0.0);
  vec4 squares = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  sums += t;
  }
  float m = (sums.x + sums.y + sums.z + sums.w) / float(u[10]);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  vec4 apart = keep(t - vec4(m), u[10] - 4 * k);
  squares += apart * apart;
  }
  float s = inverseSqrt((squares.x + squares.y + squares.z + squares.w) / float(u[10]) + from_bits(u[24]));
  results[i] = keep((fetch_a(y, (group) * u[11] + q, i) - vec4(m)) * s + offset, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== layerNorm so at once (kinds 20)
uniform int u[33];
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
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 scale = fetch_b(0, (0) * 4 + 0, q);
  vec4 offset = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 sums = vec4(0.0);
  vec4 squares = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  sums += t;
  }
  float m = (sums.x + sums.y + sums.z + sums.w) / float(u[10]);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, (group) * u[11] + k, i);
  vec4 apart = keep(t - vec4(m), u[10] - 4 * k);
  squares += apart * apart;
  }
  float s = inverseSqrt((squares.x + squares.y + squares.z + squares.w) / float(u[10]) + from_bits(u[32]));
  results[i] = keep((fetch_a(y, (group) * u[11] + q, i) - vec4(m)) * s * scale + offset, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== leakyRelu s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(x, x * p, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== less s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a < b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== less ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a < b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== lessEqual ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a <= b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== log s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float formula(float x, float p, float q) { return f_log(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== log1p s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_log1p(float x) { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
float formula(float x, float p, float q) { return f_log1p(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logSigmoid s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_abs(float x) { return abs(x); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_log1p(float x) { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
float f_minimum(float x, float y) { return select_nan(x, y, min(x, y)); }
float formula(float x, float p, float q) { return f_minimum(x, 0.0) - f_log1p(f_exp(-f_abs(x))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logSoftmax at once
uniform int u[16];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
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
  results[i] = keep(v - vec4(f_log(s)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalAnd sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a != 0.0 && b != 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalAnd ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a != 0.0 && b != 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalNot s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float formula(float x, float p, float q) { return select(0.0, 1.0, x == 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalOr sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a != 0.0 || b != 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalXor s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, (a != 0.0) != (b != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalXor sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, (a != 0.0) != (b != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== logicalXor sp
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, (a != 0.0) != (b != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== matMul N 
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[27]) * u[28];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + q, (0) * u[19] + k, 0);
  vec4 b1 = fetch_b(first + q, (0) * u[19] + k, 1);
  vec4 b2 = fetch_b(first + q, (0) * u[19] + k, 2);
  vec4 b3 = fetch_b(first + q, (0) * u[19] + k, 3);
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
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
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
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== matMul N bos prelu (kinds 276)
uniform int u[53];
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
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[51]) * u[52];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[50] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
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
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 slopes = fetch_e(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, slopes.x, from_bits(u[48]), from_bits(u[49])), activate(f.y, slopes.y, from_bits(u[48]), from_bits(u[49])), activate(f.z, slopes.z, from_bits(u[48]), from_bits(u[49])), activate(f.w, slopes.w, from_bits(u[48]), from_bits(u[49]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== matMul N os prelu (kinds 68)
uniform int u[45];
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
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec2 place_c(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31])); }
vec4 layer_c(vec2 place, int layer) { return texture(c, vec3(place, layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[43]) * u[44];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_c(y, (group) * u[27] + q);
  s0 = layer_c(there, 0);
  s1 = layer_c(there, 1);
  s2 = layer_c(there, 2);
  s3 = layer_c(there, 3);
  }
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
  vec4 slopes = fetch_d(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i];
  results[i] = keep(vec4(activate(f.x, slopes.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, slopes.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, slopes.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, slopes.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== matMul W 
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[27]) * u[28];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first, ((4 * q + 0) >> 2) * u[19] + k, (4 * q + 0) & 3);
  vec4 b1 = fetch_b(first, ((4 * q + 1) >> 2) * u[19] + k, (4 * q + 1) & 3);
  vec4 b2 = fetch_b(first, ((4 * q + 2) >> 2) * u[19] + k, (4 * q + 2) & 3);
  vec4 b3 = fetch_b(first, ((4 * q + 3) >> 2) * u[19] + k, (4 * q + 3) & 3);
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
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== matMul n 
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[27]) * u[28];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + k, (0) * u[19] + q, 0);
  vec4 b1 = fetch_b(first + k, (0) * u[19] + q, 1);
  vec4 b2 = fetch_b(first + k, (0) * u[19] + q, 2);
  vec4 b3 = fetch_b(first + k, (0) * u[19] + q, 3);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== matMul n  (kinds 4)
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
  vec4 b0 = fetch_b(first + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(first + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(first + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(first + k, (0) * 4 + 3, q);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== matMul n bo elu (kinds 20)
uniform int u[45];
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
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float x, float p, float q) { return f_select(f_expm1(x), x, x >= 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[43]) * u[44];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(first + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(first + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(first + k, (0) * 4 + 3, q);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== matMul n bo gelu (kinds 20)
uniform int u[45];
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
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float erf_tail(float t) { return t * (0.25482959 + t * (-0.28449674 + t * (1.4214137 + t * (-1.4531520 + t * 1.0614054)))); }
float f_erf(float x) { return keep_nan(x, select(1.0, -1.0, x < 0.0) * (1.0 - erf_tail(1.0 / (1.0 + 0.3275911 * min(abs(x), 9.0))) * exp(-min(x * x, 80.0)))); }
float activate(float x, float p, float q) { return 0.5 * x * (1.0 + f_erf(x * 0.7071067811865476)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[43]) * u[44];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(first + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(first + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(first + k, (0) * 4 + 3, q);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== matMul n bo within (folded 1) (kinds 20)
uniform int u[45];
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
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int row = quotient(y, u[4]);
  column += (y - row * u[4]) * u[5];
  y = row;
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[43]) * u[44];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(first + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(first + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(first + k, (0) * 4 + 3, q);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.w);
}
=== matMul n bo within (kinds 20)
uniform int u[45];
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
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[43]) * u[44];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(first + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(first + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(first + k, (0) * 4 + 3, q);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.x);
  out1 = keep(within(s1 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.y);
  out2 = keep(within(s2 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.z);
  out3 = keep(within(s3 + bias, vec4(from_bits(u[40])), vec4(from_bits(u[41]))), kept & inside0.w);
}
=== matMul n o within (kinds 4)
uniform int u[37];
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
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec2 place_c(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31])); }
vec4 layer_c(vec2 place, int layer) { return texture(c, vec3(place, layer)); }
vec4 within(vec4 x, vec4 low, vec4 high) { return mix(mix(x, low, lessThan(x, low)), high, greaterThan(x, high)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[35]) * u[36];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[34] != 0) {
  vec2 there = place_c(y, (group) * u[27] + q);
  s0 = layer_c(there, 0);
  s1 = layer_c(there, 1);
  s2 = layer_c(there, 2);
  s3 = layer_c(there, 3);
  }
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(first + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(first + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(first + k, (0) * 4 + 3, q);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(within(s0, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.x);
  out1 = keep(within(s1, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.y);
  out2 = keep(within(s2, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.z);
  out3 = keep(within(s3, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), kept & inside0.w);
}
=== matMul w 
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[27]) * u[28];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first, ((4 * k + 0) >> 2) * u[19] + q, (4 * k + 0) & 3);
  vec4 b1 = fetch_b(first, ((4 * k + 1) >> 2) * u[19] + q, (4 * k + 1) & 3);
  vec4 b2 = fetch_b(first, ((4 * k + 2) >> 2) * u[19] + q, (4 * k + 2) & 3);
  vec4 b3 = fetch_b(first, ((4 * k + 3) >> 2) * u[19] + q, (4 * k + 3) & 3);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  ivec4 kept = lanes(u[2] - 4 * q);
  ivec4 inside0 = lanes(u[1] - x0);
  out0 = keep(s0, kept & inside0.x);
  out1 = keep(s1, kept & inside0.y);
  out2 = keep(s2, kept & inside0.z);
  out3 = keep(s3, kept & inside0.w);
}
=== matMul w bo sigmoid (kinds 16)
uniform int u[45];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec2 place_a(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15])); }
vec4 layer_a(vec2 place, int layer) { return texture(a, vec3(place, layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
vec2 place_d(int y, int column) { return vec2((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39])); }
vec4 layer_d(vec2 place, int layer) { return texture(d, vec3(place, layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float activate(float x, float p, float q) { return 1.0 / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int first = quotient(y, u[43]) * u[44];
  vec4 s0 = vec4(0.0);
  vec4 s1 = vec4(0.0);
  vec4 s2 = vec4(0.0);
  vec4 s3 = vec4(0.0);
  if (u[42] != 0) {
  vec2 there = place_d(y, (group) * u[35] + q);
  s0 = layer_d(there, 0);
  s1 = layer_d(there, 1);
  s2 = layer_d(there, 2);
  s3 = layer_d(there, 3);
  }
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(first, ((4 * k + 0) >> 2) * u[19] + q, (4 * k + 0) & 3);
  vec4 b1 = fetch_b(first, ((4 * k + 1) >> 2) * u[19] + q, (4 * k + 1) & 3);
  vec4 b2 = fetch_b(first, ((4 * k + 2) >> 2) * u[19] + q, (4 * k + 2) & 3);
  vec4 b3 = fetch_b(first, ((4 * k + 3) >> 2) * u[19] + q, (4 * k + 3) & 3);
  vec2 rows = place_a(y, (group) * u[11] + k);
  vec4 a0 = layer_a(rows, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  vec4 a1 = layer_a(rows, 1);
  s1 += a1.x * b0 + a1.y * b1 + a1.z * b2 + a1.w * b3;
  vec4 a2 = layer_a(rows, 2);
  s2 += a2.x * b0 + a2.y * b1 + a2.z * b2 + a2.w * b3;
  vec4 a3 = layer_a(rows, 3);
  s3 += a3.x * b0 + a3.y * b1 + a3.z * b2 + a3.w * b3;
  }
  vec4 bias = fetch_c(0, (0) * 4 + 0, q);
  vec4 sums[4] = vec4[4](s0, s1, s2, s3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 f = sums[i] + bias;
  results[i] = keep(vec4(activate(f.x, from_bits(u[40]), from_bits(u[41])), activate(f.y, from_bits(u[40]), from_bits(u[41])), activate(f.z, from_bits(u[40]), from_bits(u[41])), activate(f.w, from_bits(u[40]), from_bits(u[41]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== max c
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float next(float x, float y) { return f_maximum(x, y); }
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
  vec4 v = vec4(-infinity(0.0));
  for (int l = first; l < end; l++) {
  int pixel = l * u[17] + within;
  int row = quotient(pixel, u[9]);
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + q, (pixel - row * u[9]) & 3);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  results[i] = keep(v, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== max e
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
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float next(float x, float y) { return f_maximum(x, y); }
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
  float v = -infinity(0.0);
  for (int l = first; l < end; l++) {
  v = next(v, element_a(l * u[17] + within));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== max r
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float next(float x, float y) { return f_maximum(x, y); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = -infinity(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(-infinity(0.0), t.y, 4 * k + 1 < u[10]));
  v = next(v, select(-infinity(0.0), t.z, 4 * k + 2 < u[10]));
  v = next(v, select(-infinity(0.0), t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== maximum sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float formula(float a, float b, float p, float q) { return f_maximum(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== maximum ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float formula(float a, float b, float p, float q) { return f_maximum(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mean c
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
  results[i] = keep(v / float(u[18]), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mean e
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
  result[lane] = v / float(u[18]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mean r
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
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = 0.0;
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[10]));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[10]));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v / float(u[18]);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== min c
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_minimum(float x, float y) { return select_nan(x, y, min(x, y)); }
float next(float x, float y) { return f_minimum(x, y); }
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
  vec4 v = vec4(infinity(0.0));
  for (int l = first; l < end; l++) {
  int pixel = l * u[17] + within;
  int row = quotient(pixel, u[9]);
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + q, (pixel - row * u[9]) & 3);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  results[i] = keep(v, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== min e
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
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_minimum(float x, float y) { return select_nan(x, y, min(x, y)); }
float next(float x, float y) { return f_minimum(x, y); }
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
  float v = infinity(0.0);
  for (int l = first; l < end; l++) {
  v = next(v, element_a(l * u[17] + within));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== min r
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_minimum(float x, float y) { return select_nan(x, y, min(x, y)); }
float next(float x, float y) { return f_minimum(x, y); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = infinity(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(infinity(0.0), t.y, 4 * k + 1 < u[10]));
  v = next(v, select(infinity(0.0), t.z, 4 * k + 2 < u[10]));
  v = next(v, select(infinity(0.0), t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== minimum sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_minimum(float x, float y) { return select_nan(x, y, min(x, y)); }
float formula(float a, float b, float p, float q) { return f_minimum(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== minimum ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_minimum(float x, float y) { return select_nan(x, y, min(x, y)); }
float formula(float a, float b, float p, float q) { return f_minimum(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mish s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_abs(float x) { return abs(x); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_log1p(float x) { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
float f_tanh(float x) { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float formula(float x, float p, float q) { return x * f_tanh(f_maximum(x, 0.0) + f_log1p(f_exp(-f_abs(x)))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mod ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_floor_modulo(float x, float y) { return x - floor(x / y) * y; }
float formula(float a, float b, float p, float q) { return f_floor_modulo(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== momentumUpdate 0 (kinds 320)
uniform int u[48];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  results[i] = keep((w - (s0 * n1 + g) * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== momentumUpdate 1 (kinds 320)
uniform int u[48];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  results[i] = keep((s0 * n1 + g), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mul s1
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a * b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * u[19] + 0, 0).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mul s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return a * b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mul sc
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a * b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * u[19] + q, 0);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mul sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return a * b; }
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mul sp
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a * b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== mul ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a * b; }
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== nearest
uniform int u[34];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[33]);
  int own = y - image * u[33];
  int top = image * u[32];
  vec4 rows = fetch_b(0, ((own) >> 2) * u[19] + 0, (own) & 3);
  int low = top + int(rows.x);
  int high = top + int(rows.y);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 column = fetch_c(0, (group) * u[27] + 0, i);
  int left = int(column.x);
  int right = int(column.y);
  results[i] = keep(fetch_a(low, ((left) >> 2) * u[11] + q, (left) & 3), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== neg s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 formula(vec4 x) { return -x; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(formula(v), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== nesterovUpdate 0 (kinds 320)
uniform int u[48];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  results[i] = keep((w - (g + (s0 * n1 + g) * n1) * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== nesterovUpdate 1 (kinds 320)
uniform int u[48];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2D d;
vec4 fetch_d(int y, int x, int q) { return texture(d, vec2((float(x * u[35] + q) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]))); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_d(0, (0) * 4 + 0, 0).x);
  vec4 n1 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  results[i] = keep((s0 * n1 + g), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== notEqual ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float formula(float a, float b, float p, float q) { return select(0.0, 1.0, a != b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== oneHot
uniform int u[18];
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
  int own = int(element_a(y * u[1] + x0 + i)) - 4 * q;
  results[i] = keep(vec4(select(from_bits(u[17]), from_bits(u[16]), own == 0), select(from_bits(u[17]), from_bits(u[16]), own == 1), select(from_bits(u[17]), from_bits(u[16]), own == 2), select(from_bits(u[17]), from_bits(u[16]), own == 3)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== pool avg
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 larger(vec4 x, vec4 y) { return vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[17]);
  int row_in_image = y - image * u[17];
  int top = row_in_image * u[20] - u[24];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  float count = 0.0;
  int left = (x0 + i) * u[21] - u[25];
  for (int fy = 0; fy < u[18]; fy++) {
  int row = top + fy * u[22];
  if (row >= 0 && row < u[16]) {
  for (int fx = 0; fx < u[19]; fx++) {
  int x = left + fx * u[23];
  if (x >= 0 && x < u[9]) {
  vec4 v = fetch_a(image * u[16] + row, ((x) >> 2) * u[11] + q, (x) & 3);
  result += v;
  count += 1.0;
  }
  }
  }
  }
  results[i] = keep(result / count, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== pool max
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 larger(vec4 x, vec4 y) { return vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[17]);
  int row_in_image = y - image * u[17];
  int top = row_in_image * u[20] - u[24];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(from_bits(-8388608));
  float count = 0.0;
  int left = (x0 + i) * u[21] - u[25];
  for (int fy = 0; fy < u[18]; fy++) {
  int row = top + fy * u[22];
  if (row >= 0 && row < u[16]) {
  for (int fx = 0; fx < u[19]; fx++) {
  int x = left + fx * u[23];
  if (x >= 0 && x < u[9]) {
  vec4 v = fetch_a(image * u[16] + row, ((x) >> 2) * u[11] + q, (x) & 3);
  result = larger(result, v);
  count += 1.0;
  }
  }
  }
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== poolGradient avg
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[16]);
  int row_in_image = y - image * u[16];
  int below = row_in_image + u[24];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 sum = vec4(0.0);
  for (int fy = 0; fy < u[18]; fy++) {
  int down = below - fy * u[22];
  int row = down / u[20];
  if (down >= 0 && row * u[20] == down && row < u[17]) {
  int oy = image * u[17] + row;
  for (int fx = 0; fx < u[19]; fx++) {
  int across = x0 + i + u[25] - fx * u[23];
  int ox = across / u[21];
  if (across >= 0 && ox * u[21] == across && ox < u[9]) {
  sum += fetch_a(oy, ((ox) >> 2) * u[11] + q, (ox) & 3);
  }
  }
  }
  }
  results[i] = keep(sum / float(u[18] * u[19]), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== poolGradient max
uniform int u[34];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 taken(vec4 d, vec4 t, vec4 f) { return vec4(select(0.0, d.x, t.x == f.x), select(0.0, d.y, t.y == f.y), select(0.0, d.z, t.z == f.z), select(0.0, d.w, t.w == f.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[24]);
  int row_in_image = y - image * u[24];
  int below = row_in_image + u[32];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 sum = vec4(0.0);
  for (int fy = 0; fy < u[26]; fy++) {
  int down = below - fy * u[30];
  int row = down / u[28];
  if (down >= 0 && row * u[28] == down && row < u[25]) {
  int oy = image * u[25] + row;
  for (int fx = 0; fx < u[27]; fx++) {
  int across = x0 + i + u[33] - fx * u[31];
  int ox = across / u[29];
  if (across >= 0 && ox * u[29] == across && ox < u[9]) {
  sum += taken(fetch_a(oy, ((ox) >> 2) * u[11] + q, (ox) & 3), fetch_b(oy, ((ox) >> 2) * u[19] + q, (ox) & 3), vec4(float(fy * u[27] + fx)));
  }
  }
  }
  }
  results[i] = keep(sum, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== poolPlaces
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 larger(vec4 x, vec4 y) { return vec4(select(x.x, y.x, y.x > x.x), select(x.y, y.y, y.y > x.y), select(x.z, y.z, y.z > x.z), select(x.w, y.w, y.w > x.w)); }
vec4 chosen(vec4 x, vec4 y, vec4 p, vec4 t) { return vec4(select(p.x, t.x, y.x > x.x), select(p.y, t.y, y.y > x.y), select(p.z, t.z, y.z > x.z), select(p.w, t.w, y.w > x.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[17]);
  int row_in_image = y - image * u[17];
  int top = row_in_image * u[20] - u[24];
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 largest = vec4(from_bits(-8388608));
  vec4 taken = vec4(-1.0);
  int left = (x0 + i) * u[21] - u[25];
  for (int fy = 0; fy < u[18]; fy++) {
  int row = top + fy * u[22];
  if (row >= 0 && row < u[16]) {
  for (int fx = 0; fx < u[19]; fx++) {
  int x = left + fx * u[23];
  if (x >= 0 && x < u[9]) {
  vec4 v = fetch_a(image * u[16] + row, ((x) >> 2) * u[11] + q, (x) & 3);
  taken = chosen(largest, v, taken, vec4(float(fy * u[19] + fx)));
  largest = larger(largest, v);
  }
  }
  }
  }
  results[i] = keep(taken, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== pow s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float is_whole(float x) { return select(0.0, 1.0, floor(x) == x); }
float sign_of_power(float x, float y) { return select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0); }
float some_power(float x, float y) { return select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0); }
float power_of_zero(float y) { return select(0.0, infinity(0.0 * y * y), y < 0.0); }
float f_power(float x, float y) { return select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0)); }
float formula(float a, float b, float p, float q) { return f_power(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== pow sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float is_whole(float x) { return select(0.0, 1.0, floor(x) == x); }
float sign_of_power(float x, float y) { return select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0); }
float some_power(float x, float y) { return select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0); }
float power_of_zero(float y) { return select(0.0, infinity(0.0 * y * y), y < 0.0); }
float f_power(float x, float y) { return select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0)); }
float formula(float a, float b, float p, float q) { return f_power(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== pow ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float is_whole(float x) { return select(0.0, 1.0, floor(x) == x); }
float sign_of_power(float x, float y) { return select(1.0, -1.0, x < 0.0 && is_whole(y * 0.5) == 0.0); }
float some_power(float x, float y) { return select(sign_of_power(x, y) * pow(abs(x), y), not_a_number(x), x < 0.0 && is_whole(y) == 0.0); }
float power_of_zero(float y) { return select(0.0, infinity(0.0 * y * y), y < 0.0); }
float f_power(float x, float y) { return select_nan(x, y, select(select(some_power(x, y), power_of_zero(y), x == 0.0), 1.0, y == 0.0)); }
float formula(float a, float b, float p, float q) { return f_power(a, b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== prelu sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== prelu sp
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== prelu ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float a, float b, float p, float q) { return f_select(a, a * b, a < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(vec4(formula(v.x, w.x, from_bits(u[24]), from_bits(u[25])), formula(v.y, w.y, from_bits(u[24]), from_bits(u[25])), formula(v.z, w.z, from_bits(u[24]), from_bits(u[25])), formula(v.w, w.w, from_bits(u[24]), from_bits(u[25]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== prod c
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float next(float x, float y) { return x * y; }
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
  vec4 v = vec4(1.0);
  for (int l = first; l < end; l++) {
  int pixel = l * u[17] + within;
  int row = quotient(pixel, u[9]);
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + q, (pixel - row * u[9]) & 3);
  v = vec4(next(v.x, t.x), next(v.y, t.y), next(v.z, t.z), next(v.w, t.w));
  }
  results[i] = keep(v, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== prod r
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float next(float x, float y) { return x * y; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = 1.0;
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(1.0, t.y, 4 * k + 1 < u[10]));
  v = next(v, select(1.0, t.z, 4 * k + 2 < u[10]));
  v = next(v, select(1.0, t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== reciprocal s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float formula(float x, float p, float q) { return 1.0 / x; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== relu6 s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(f_select(x, 0.0, x < 0.0), 6.0, x > 6.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== resizeGradient
uniform int u[50];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2DArray e;
vec4 fetch_e(int y, int column, int layer) { return texture(e, vec3((float(column) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]), layer)); }
float share(float low, float high, float fraction, float own) { return select(0.0, 1.0 - fraction, low == own) + select(0.0, fraction, high == own); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  int image = quotient(y, u[48]);
  int own = y - image * u[48];
  vec4 rows = fetch_d(0, ((own) >> 2) * u[35] + 0, (own) & 3);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 columns = fetch_e(0, (group) * u[43] + 0, i);
  vec4 sum = vec4(0.0);
  for (int row = int(rows.x); row < int(rows.y); row++) {
  vec4 s = fetch_b(0, ((row) >> 2) * u[19] + 0, (row) & 3);
  float down = share(s.x, s.y, s.z, float(own));
  for (int column = int(columns.x); column < int(columns.y); column++) {
  vec4 t = fetch_c(0, ((column) >> 2) * u[27] + 0, (column) & 3);
  float across = share(t.x, t.y, t.z, float(x0 + i));
  sum += fetch_a(image * u[49] + row, ((column) >> 2) * u[11] + q, (column) & 3) * (down * across);
  }
  }
  results[i] = keep(sum, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== rmspropUpdate 0 (kinds 256)
uniform int u[54];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((w - (s1 * vec4(from_bits(u[50])) + g * n0 / (root(((s0 * vec4(from_bits(u[48])) + g * g * vec4(from_bits(u[49]))) + vec4(from_bits(u[52]))))))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== rmspropUpdate 1 (kinds 256)
uniform int u[54];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s0 * vec4(from_bits(u[48])) + g * g * vec4(from_bits(u[49]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== rmspropUpdate 2 (kinds 256)
uniform int u[54];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
uniform sampler2D e;
vec4 fetch_e(int y, int x, int q) { return texture(e, vec2((float(x * u[43] + q) + 0.5) * from_bits(u[46]), (float(y) + 0.5) * from_bits(u[47]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_e(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  vec4 s0 = fetch_c(y, (group) * u[27] + q, i);
  vec4 s1 = fetch_d(y, (group) * u[35] + q, i);
  results[i] = keep((s1 * vec4(from_bits(u[50])) + g * n0 / (root(((s0 * vec4(from_bits(u[48])) + g * g * vec4(from_bits(u[49]))) + vec4(from_bits(u[52])))))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== round s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_round_even(float x) { return roundEven(x); }
float formula(float x, float p, float q) { return f_round_even(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== row N  (kinds 4)
uniform int u[29];
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
  vec4 s0 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(0 + q, (0) * 4 + 0, k);
  vec4 b1 = fetch_b(0 + q, (0) * 4 + 1, k);
  vec4 b2 = fetch_b(0 + q, (0) * 4 + 2, k);
  vec4 b3 = fetch_b(0 + q, (0) * 4 + 3, k);
  vec4 a0 = fetch_a(0, (0) * u[11] + k, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  }
  out0 = keep(s0, u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== row W 
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 s0 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(0, ((4 * q + 0) >> 2) * u[19] + k, (4 * q + 0) & 3);
  vec4 b1 = fetch_b(0, ((4 * q + 1) >> 2) * u[19] + k, (4 * q + 1) & 3);
  vec4 b2 = fetch_b(0, ((4 * q + 2) >> 2) * u[19] + k, (4 * q + 2) & 3);
  vec4 b3 = fetch_b(0, ((4 * q + 3) >> 2) * u[19] + k, (4 * q + 3) & 3);
  vec4 a0 = fetch_a(0, (0) * u[11] + k, 0);
  s0 += vec4(dot(a0, b0), dot(a0, b1), dot(a0, b2), dot(a0, b3));
  }
  out0 = keep(s0, u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== row n  (kinds 4)
uniform int u[29];
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
  vec4 s0 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(0 + k, (0) * 4 + 0, q);
  vec4 b1 = fetch_b(0 + k, (0) * 4 + 1, q);
  vec4 b2 = fetch_b(0 + k, (0) * 4 + 2, q);
  vec4 b3 = fetch_b(0 + k, (0) * 4 + 3, q);
  vec4 a0 = fetch_a(0, (0) * u[11] + k, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  out0 = keep(s0, u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== row n  leakyRelu (kinds 4)
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float activate(float x, float p, float q) { return f_select(x, x * p, x < 0.0); }
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
  vec4 f = s0;
  out0 = keep(vec4(activate(f.x, from_bits(u[24]), from_bits(u[25])), activate(f.y, from_bits(u[24]), from_bits(u[25])), activate(f.z, from_bits(u[24]), from_bits(u[25])), activate(f.w, from_bits(u[24]), from_bits(u[25]))), u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== row n  within (kinds 4)
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
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
  out0 = keep(within(s0, vec4(from_bits(u[24])), vec4(from_bits(u[25]))), u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
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
  out0 = keep(within(s0 + bias, vec4(from_bits(u[32])), vec4(from_bits(u[33]))), u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== row n br within (kinds 20)
uniform int u[45];
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
uniform sampler2DArray d;
vec4 fetch_d(int y, int column, int layer) { return texture(d, vec3((float(column) + 0.5) * from_bits(u[38]), (float(y) + 0.5) * from_bits(u[39]), layer)); }
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
  out0 = keep(within(s0 + bias + fetch_d(y, (group) * u[35] + q, 0), vec4(from_bits(u[40])), vec4(from_bits(u[41]))), u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== row w 
uniform int u[29];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 s0 = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 b0 = fetch_b(0, ((4 * k + 0) >> 2) * u[19] + q, (4 * k + 0) & 3);
  vec4 b1 = fetch_b(0, ((4 * k + 1) >> 2) * u[19] + q, (4 * k + 1) & 3);
  vec4 b2 = fetch_b(0, ((4 * k + 2) >> 2) * u[19] + q, (4 * k + 2) & 3);
  vec4 b3 = fetch_b(0, ((4 * k + 3) >> 2) * u[19] + q, (4 * k + 3) & 3);
  vec4 a0 = fetch_a(0, (0) * u[11] + k, 0);
  s0 += a0.x * b0 + a0.y * b1 + a0.z * b2 + a0.w * b3;
  }
  out0 = keep(s0, u[2] - 4 * q);
  out1 = vec4(0.0);
  out2 = vec4(0.0);
  out3 = vec4(0.0);
}
=== rsqrt s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float formula(float x, float p, float q) { return 1.0 / f_sqrt(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== scatter add 1
uniform int u[27];
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
  int slice = quotient(at, u[25]);
  float value = 0.0;
  for (int j = 0; j < u[24]; j++) {
  if (int(element_a(j * 1 + 0)) * u[26] == slice) {
  value += element_b(j * u[25] + at - slice * u[25]);
  }
  }
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== scatter add 2
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
  int slice = quotient(at, u[25]);
  float value = 0.0;
  for (int j = 0; j < u[24]; j++) {
  if (int(element_a(j * 2 + 0)) * u[26] + int(element_a(j * 2 + 1)) * u[27] == slice) {
  value += element_b(j * u[25] + at - slice * u[25]);
  }
  }
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== scatter put 1
uniform int u[35];
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
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
float element_c(int i) {
  int p = quotient(i, u[26]), channel = i - p * u[26], y = quotient(p, u[25]), x = p - y * u[25];
  return fetch_c(y, (x >> 2) * u[27] + (channel >> 2), x & (4 - 1))[channel & 3];
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
  int slice = quotient(at, u[33]);
  float value = element_c(at);
  for (int j = 0; j < u[32]; j++) {
  if (int(element_a(j * 1 + 0)) * u[34] == slice) {
  value = element_b(j * u[33] + at - slice * u[33]);
  }
  }
  result[lane] = value;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== selu s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(1.7580993408473769 * f_expm1(x), 1.0507009873554805 * x, x >= 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sgdUpdate 0 (kinds 16)
uniform int u[32];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
vec4 root(vec4 x) { return vec4(f_sqrt(x.x), f_sqrt(x.y), f_sqrt(x.z), f_sqrt(x.w)); }
vec4 larger(vec4 x, vec4 y) { return vec4(f_maximum(x.x, y.x), f_maximum(x.y, y.y), f_maximum(x.z, y.z), f_maximum(x.w, y.w)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  vec4 n0 = vec4(fetch_c(0, (0) * 4 + 0, 0).x);
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 w = fetch_a(y, (group) * u[11] + q, i);
  vec4 g = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep((w - g * n0), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sigmoid s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float formula(float x, float p, float q) { return 1.0 / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sign s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
float formula(float x, float p, float q) { return f_select(f_select(0.0, 1.0, x > 0.0), -1.0, x < 0.0); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== silu s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float formula(float x, float p, float q) { return x / (1.0 + f_exp(-x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sin s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_sin(float x) { return keep_nan(x, sin(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
float formula(float x, float p, float q) { return f_sin(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sinh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_expm1(float x) { return select(f_exp(x) - 1.0, x * (1.0 + x * (0.5 + x * (0.16666667 + x * (0.041666668 + x * 0.008333334)))), abs(x) < 0.1); }
float f_sinh(float x) { return 0.5 * (f_expm1(x) - f_expm1(-x)); }
float formula(float x, float p, float q) { return f_sinh(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== softmax (kinds 4)
uniform int u[24];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 power_of_e(vec4 x) { return mix(exp(x), x, greaterThan(floatBitsToInt(x) & 0x7fffffff, ivec4(0x7f800000))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 numbers = fetch_b(y, (group) * 4 + i, 0);
  float m = numbers.x;
  float s = numbers.y;
  vec4 v = fetch_a(y, (group) * u[11] + q, i) - vec4(m);
  results[i] = keep(power_of_e(v) / s, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== softmax sums (kinds 4)
uniform int u[16];
layout(location = 0) out vec4 out0;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
vec4 power_of_e(vec4 x) { return mix(exp(x), x, greaterThan(floatBitsToInt(x) & 0x7fffffff, ivec4(0x7f800000))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 1;
  int i = 0;
  vec4 most = vec4(-infinity(0.0));
  vec4 sums = vec4(0.0);
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, ((group) >> 2) * u[11] + k, (group) & 3);
  most = max(most, vec4(select(most.x, t.x, 4 * k + 0 < u[10]), select(most.x, t.y, 4 * k + 1 < u[10]), select(most.x, t.z, 4 * k + 2 < u[10]), select(most.x, t.w, 4 * k + 3 < u[10])));
  }
  float m = max(max(most.x, most.y), max(most.z, most.w));
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(y, ((group) >> 2) * u[11] + k, (group) & 3);
  sums += keep(power_of_e(t - vec4(m)), u[10] - 4 * k);
  }
  float s = sums.x + sums.y + sums.z + sums.w;
  out0 = keep(vec4(m, s, 0.0, 0.0), u[2] - 4 * q);
}
=== softplus s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float infinity(float sign) { return from_bits(bits(sign) | 0x7f800000); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float select_nan(float x, float y, float z) { return keep_nan(x, keep_nan(y, z)); }
float f_abs(float x) { return abs(x); }
float f_exp(float x) { return keep_nan(x, select(exp(x), infinity(1.0), x > 88.72284)); }
float f_log(float x) { return keep_nan(x, select(select(log(x), infinity(-1.0), x == 0.0), not_a_number(x), x < 0.0)); }
float f_log1p(float x) { return select(f_log(1.0 + x), x * (1.0 - x * (0.5 - x * (0.33333334 - x * (0.25 - x * (0.2 - x * 0.16666667))))), abs(x) < 0.05); }
float f_maximum(float x, float y) { return select_nan(x, y, max(x, y)); }
float formula(float x, float p, float q) { return f_maximum(x, 0.0) + f_log1p(f_exp(-f_abs(x))); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sqrt s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float not_a_number(float x) { return from_bits(bits(x) | 0x7fc00000); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_sqrt(float x) { return keep_nan(x, select(sqrt(x), not_a_number(x), x < 0.0)); }
float formula(float x, float p, float q) { return f_sqrt(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== square s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
vec4 formula(vec4 x) { return x * x; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(formula(v), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== squaredDifference sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return (a - b) * (a - b); }
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== squaredDifference sp
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return (a - b) * (a - b); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== squaredDifference ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return (a - b) * (a - b); }
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== step s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float f_select(float f, float t, bool c) { return select(f, t, c); }
bool f_is_nan(float x) { return (bits(x) & 0x7fffffff) > 0x7f800000; }
float formula(float x, float p, float q) { return f_select(f_select(p, 1.0, x > 0.0), x, f_is_nan(x)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub 1s (kinds 1)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = vec4(fetch_a(0, (0) * 4 + 0, 0).x);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub cs (kinds 1)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(0, (0) * 4 + 0, q);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub pc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = vec4(fetch_a(y, (group) * u[11] + 0, i).x);
  vec4 w = fetch_b(0, (0) * 4 + 0, q);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub ps
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = vec4(fetch_a(y, (group) * u[11] + 0, i).x);
  vec4 w = fetch_b(y, (group) * u[19] + q, i);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub s1
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * u[19] + 0, 0).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub s1 (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(0, (0) * 4 + 0, 0).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub sc
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = fetch_b(0, (0) * u[19] + q, 0);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub sc (kinds 4)
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub sp
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  vec4 w = vec4(fetch_b(y, (group) * u[19] + 0, i).x);
  results[i] = keep(formula(v, w), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sub ss
uniform int u[26];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
vec4 formula(vec4 a, vec4 b) { return a - b; }
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
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
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sum r
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
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = 0.0;
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[10]));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[10]));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== sum r (folded 2)
uniform int u[21];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { int fold = quotient(column, u[13]); return texelFetch(a, ivec3(column - fold * u[13], y * u[12] + fold, layer), 0); }
float next(float x, float y) { return x + y; }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int pixel = (y * u[1] + x0 + i) * u[2] + 4 * q + lane;
  int row = quotient(pixel, u[9]);
  float v = 0.0;
  for (int k = 0; k < u[11]; k++) {
  vec4 t = fetch_a(row, ((pixel - row * u[9]) >> 2) * u[11] + k, (pixel - row * u[9]) & 3);
  v = next(v, t.x);
  v = next(v, select(0.0, t.y, 4 * k + 1 < u[10]));
  v = next(v, select(0.0, t.z, 4 * k + 2 < u[10]));
  v = next(v, select(0.0, t.w, 4 * k + 3 < u[10]));
  }
  result[lane] = v;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== tan s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_sin(float x) { return keep_nan(x, sin(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
float f_cos(float x) { return keep_nan(x, cos(x - 6.2831855 * floor(x * 0.15915494 + 0.5))); }
float f_tan(float x) { return f_sin(x) / f_cos(x); }
float formula(float x, float p, float q) { return f_tan(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== tanh s
uniform int u[18];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
float keep_nan(float x, float y) { return select(y, x, (bits(x) & 0x7fffffff) > 0x7f800000); }
float f_tanh(float x) { return keep_nan(x, tanh(clamp(x, -15.0, 15.0))); }
float formula(float x, float p, float q) { return f_tanh(x); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 v = fetch_a(y, (group) * u[11] + q, i);
  results[i] = keep(vec4(formula(v.x, from_bits(u[16]), from_bits(u[17])), formula(v.y, from_bits(u[16]), from_bits(u[17])), formula(v.z, from_bits(u[16]), from_bits(u[17])), formula(v.w, from_bits(u[16]), from_bits(u[17]))), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== topk indices
uniform int u[25];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
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
  int first = (y * u[1] + x0 + i) * u[24];
  float wanted = float(4 * q + lane);
  int found = 0;
  for (int j = 0; j < u[24]; j++) {
  if (element_b(first + j) == wanted) {
  found = j;
  }
  }
  result[lane] = float(found);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== topk places
uniform int u[17];
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
bool f_is_nan(float x) { return (bits(x) & 0x7fffffff) > 0x7f800000; }
float comes_first(float a, float b, float earlier) { return select(select(select(select(0.0, 1.0, a > b), earlier, a == b), 1.0, f_is_nan(b)), select(0.0, earlier, f_is_nan(b)), f_is_nan(a)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  vec4 result = vec4(0.0);
  for (int lane = 0; lane < min(4, u[2] - 4 * q); lane++) {
  int own = 4 * q + lane;
  int first = (y * u[1] + x0 + i) * u[16];
  float x = element_a(first + own);
  float before = 0.0;
  for (int j = 0; j < u[16]; j++) {
  before += select(0.0, comes_first(element_a(first + j), x, select(0.0, 1.0, j < own)), j != own);
  }
  result[lane] = before;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== topk values
uniform int u[25];
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
  int first = (y * u[1] + x0 + i) * u[24];
  float wanted = float(4 * q + lane);
  int found = 0;
  for (int j = 0; j < u[24]; j++) {
  if (element_b(first + j) == wanted) {
  found = j;
  }
  }
  result[lane] = element_a(first + found);
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== where 1ss (kinds 1)
uniform int u[32];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2D a;
vec4 fetch_a(int y, int x, int q) { return texture(a, vec2((float(x * u[11] + q) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]))); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec4 choose(vec4 c, vec4 a, vec4 b) { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep(choose(vec4(fetch_a(0, (0) * 4 + 0, 0).x), fetch_b(y, (group) * u[19] + q, i), fetch_c(y, (group) * u[27] + q, i)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== where scp (kinds 4)
uniform int u[32];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2D b;
vec4 fetch_b(int y, int x, int q) { return texture(b, vec2((float(x * u[19] + q) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]))); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec4 choose(vec4 c, vec4 a, vec4 b) { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep(choose(fetch_a(y, (group) * u[11] + q, i), fetch_b(0, (0) * 4 + 0, q), vec4(fetch_c(y, (group) * u[27] + 0, i).x)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== where ss1 (kinds 16)
uniform int u[32];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
vec4 choose(vec4 c, vec4 a, vec4 b) { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep(choose(fetch_a(y, (group) * u[11] + q, i), fetch_b(y, (group) * u[19] + q, i), vec4(fetch_c(0, (0) * 4 + 0, 0).x)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== where ssc (kinds 16)
uniform int u[32];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2D c;
vec4 fetch_c(int y, int x, int q) { return texture(c, vec2((float(x * u[27] + q) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]))); }
vec4 choose(vec4 c, vec4 a, vec4 b) { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep(choose(fetch_a(y, (group) * u[11] + q, i), fetch_b(y, (group) * u[19] + q, i), fetch_c(0, (0) * 4 + 0, q)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== where sss
uniform int u[32];
layout(location = 0) out vec4 out0;
layout(location = 1) out vec4 out1;
layout(location = 2) out vec4 out2;
layout(location = 3) out vec4 out3;
uniform sampler2DArray a;
vec4 fetch_a(int y, int column, int layer) { return texture(a, vec3((float(column) + 0.5) * from_bits(u[14]), (float(y) + 0.5) * from_bits(u[15]), layer)); }
uniform sampler2DArray b;
vec4 fetch_b(int y, int column, int layer) { return texture(b, vec3((float(column) + 0.5) * from_bits(u[22]), (float(y) + 0.5) * from_bits(u[23]), layer)); }
uniform sampler2DArray c;
vec4 fetch_c(int y, int column, int layer) { return texture(c, vec3((float(column) + 0.5) * from_bits(u[30]), (float(y) + 0.5) * from_bits(u[31]), layer)); }
vec4 choose(vec4 c, vec4 a, vec4 b) { return vec4(select(b.x, a.x, c.x != 0.0), select(b.y, a.y, c.y != 0.0), select(b.z, a.z, c.z != 0.0), select(b.w, a.w, c.w != 0.0)); }
void main() {
  int column = int(gl_FragCoord.x), y = int(gl_FragCoord.y);
  int group = quotient(column, u[3]), q = column - group * u[3], x0 = group * 4;
  ivec4 kept = lanes(u[2] - 4 * q);
  vec4 results[4] = vec4[4](vec4(0.0), vec4(0.0), vec4(0.0), vec4(0.0));
  for (int i = 0; i < min(4, u[1] - x0); i++) {
  results[i] = keep(choose(fetch_a(y, (group) * u[11] + q, i), fetch_b(y, (group) * u[19] + q, i), fetch_c(y, (group) * u[27] + q, i)), kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
=== windowSum
uniform int u[17];
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
  int own = 4 * q + lane;
  int pixel = (y * u[1] + x0 + i) * u[2];
  float sum = 0.0;
  for (int c = max(own - u[16], 0); c < min(own + u[16] + 1, u[2]); c++) {
  sum += element_a(pixel + c);
  }
  result[lane] = sum;
  }
  results[i] = keep(result, kept);
  }
  out0 = results[0];
  out1 = results[1];
  out2 = results[2];
  out3 = results[3];
}
