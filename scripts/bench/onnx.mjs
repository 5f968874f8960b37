// ONNX files with one node, for comparisons. Source: onnx.proto (https://github.com/onnx/onnx), whose field numbers stand below.

const text = (s) => [...new TextEncoder().encode(s)];
const varint = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...varint(Math.floor(n / 128))]);
const number = (field, n) => [...varint(field << 3), ...varint(n)];
const bytes = (field, content) => [...varint((field << 3) | 2), ...varint(content.length), ...content];
const FLOAT = 1, INT = 2, STRING = 3, INTS = 7;

function attribute([name, value]) {
  const list = Array.isArray(value);
  const content = typeof value === 'string' ? [...bytes(4, text(value)), ...number(20, STRING)]
    : list ? [...value.flatMap((n) => number(8, n)), ...number(20, INTS)] : [...number(3, value), ...number(20, INT)];
  return [...bytes(1, text(name)), ...content];
}

function valueInfo(name, shape) {
  const dims = shape?.flatMap((dim) => bytes(1, number(1, dim))) ?? [];
  const tensor = [...number(1, FLOAT), ...(shape ? bytes(2, dims) : [])];
  return [...bytes(1, text(name)), ...bytes(2, bytes(1, tensor))];
}

/** The model y = op(x, w), or op(x) if it is unary, with constant w. */
export function onnxModel({ op, attributes = {}, unary = false }, x, w, weights) {
  const raw = Array.from(new Uint8Array(weights.buffer));
  const node = [...bytes(1, text('x')), ...(unary ? [] : bytes(1, text('w'))), ...bytes(2, text('y')), ...bytes(4, text(op)),
    ...Object.entries(attributes).flatMap((entry) => bytes(5, attribute(entry)))];
  const initializer = unary ? [] : bytes(5, [...w.flatMap((dim) => number(1, dim)), ...number(2, FLOAT), ...bytes(8, text('w')), ...bytes(9, raw)]);
  const graph = [...bytes(1, node), ...bytes(2, text('g')), ...initializer, ...bytes(11, valueInfo('x', x)), ...bytes(12, valueInfo('y'))];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, number(2, 17))]);
}
