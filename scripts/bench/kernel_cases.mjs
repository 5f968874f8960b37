// What scripts/bench/kernels.mjs measures: a kernel, a shape, its floating-point operations, and how to call it; `native` names the same of
// tests/bench/ops_bench.cpp.
import { constant, makeStruct } from './abi.mjs';

const blocks = (n, size) => Math.ceil(n / size);
const finish = { 'finish.clamp.low': -Infinity, 'finish.clamp.high': Infinity, 'finish.function': -1 };

export function gemm(m, n, k) {
  return {
    kernel: 'gemm', shape: `${m} x ${n} x ${k}`, flops: 2 * m * n * k,
    make(kernels) {
      const columns = blocks(n, 8) * 8;
      const products = makeStruct(kernels, 'Matrices', { a: kernels.floats(m * k), b: kernels.floats(columns * k), c: kernels.alloc(m * n * 4) });
      const args = makeStruct(kernels, 'Gemm', { products, m, k, n, a_stride: k, c_stride: n, unit_rows: constant('kMostRows'), unit_columns: columns, ...finish });
      return () => kernels.exports.k_gemm(args, 0, blocks(m, constant('kMostRows')));
    },
  };
}

function fewRows(m, n, k, transposed) {
  return {
    kernel: 'few rows', shape: `${m} x ${n} x ${k}${transposed ? ', transposed' : ''}`, flops: 2 * m * n * k,
    make(kernels) {
      const products = makeStruct(kernels, 'Matrices', { a: kernels.floats(m * k), b: kernels.floats(n * k), c: kernels.alloc(m * n * 4) });
      const args = makeStruct(kernels, 'FewRows', { products, m, k, n, transposed, unit_columns: n, ...finish });
      return () => kernels.exports.k_few_rows(args, 0, 1);
    },
  };
}

// [height, width, channels] with 'same' padding and a square filter.
function geometry([height, width], filter, stride) {
  const out_height = blocks(height, stride), out_width = blocks(width, stride);
  const pad = (out, size) => Math.max(0, Math.floor(((out - 1) * stride + filter - size) / 2));
  return {
    batch: 1, in_height: height, in_width: width, out_height, out_width, filter_height: filter, filter_width: filter,
    stride_height: stride, stride_width: stride, dilation_height: 1, dilation_width: 1, pad_top: pad(out_height, height), pad_left: pad(out_width, width),
  };
}

export function depthwise(x, filter, stride, unit_rows = 7, unit_channels = 4096) {
  const shape = geometry(x, filter, stride), channels = x[2], pixels = shape.out_height * shape.out_width;
  return {
    kernel: 'depthwise', shape: `${x.join(' x ')}, ${filter} x ${filter}, stride ${stride}`, flops: 2 * pixels * channels * filter ** 2,
    make(kernels) {
      const args = makeStruct(kernels, 'Depthwise', {
        x: kernels.floats(x[0] * x[1] * channels), filter: kernels.floats(filter ** 2 * channels), y: kernels.alloc(pixels * channels * 4),
        channels, ...shape, unit_rows, unit_channels, ...finish,
      });
      const units = blocks(shape.out_height, unit_rows) * blocks(channels, unit_channels);
      return () => kernels.exports.k_depthwise(args, 0, units);
    },
  };
}

function conv(x, channels, filter, stride, joined) {
  const shape = geometry(x, filter, stride), pixels = shape.out_height * shape.out_width, window = filter ** 2 * x[2], columns = blocks(channels, 8) * 8;
  return {
    kernel: 'conv', shape: `${x.join(' x ')} -> ${channels}, ${filter} x ${filter}, stride ${stride}`, flops: 2 * pixels * channels * window,
    make(kernels) {
      const rows = constant('kGemmRows');
      const args = makeStruct(kernels, 'Conv', {
        x: kernels.floats(x[0] * x[1] * x[2]), filter: kernels.floats(columns * window), zeros: kernels.floats(filter * x[2], () => 0),
        y: kernels.alloc(pixels * channels * 4), scratch: kernels.alloc(rows * window * 4), in_channels: x[2], out_channels: channels, groups: 1,
        x_stride: x[2], y_stride: channels, joined, unit_columns: columns, ...shape, ...finish,
      });
      return () => kernels.exports.k_conv(args, 0, blocks(pixels, rows));
    },
  };
}

// GFLOP/s of the direct algorithm.
export function winograd(x, channels, size = 4, group = 24) {
  const shape = geometry(x, 3, 1), tile_rows = blocks(x[0], size), tile_columns = blocks(x[1], size), total = tile_rows * tile_columns, columns = blocks(channels, 8) * 8;
  return {
    kernel: 'winograd', shape: `${x.join(' x ')} -> ${channels}, F(${size} x ${size}, 3 x 3)`, flops: 2 * x[0] * x[1] * x[2] * channels * 9,
    make(kernels) {
      const products = (size + 2) ** 2, in_step = group * x[2] + 16, out_step = group * channels + 16;
      const common = {
        x: kernels.floats(x[0] * x[1] * x[2]), filter: kernels.floats(products * columns * x[2]), y: kernels.alloc(x[0] * x[1] * channels * 4),
        in: kernels.alloc(products * in_step * 4), out: kernels.alloc(products * out_step * 4), in_step, out_step,
        in_height: x[0], in_width: x[1], in_channels: x[2], out_height: x[0], out_width: x[1], out_channels: channels,
        pad_top: shape.pad_top, pad_left: shape.pad_left, size, tile_rows, tile_columns, unit_columns: columns, ...finish,
      };
      const groups = Array.from({ length: blocks(total, group) }, (_, i) => {
        const tiles = Math.min(group, total - i * group);
        return { tiles, args: makeStruct(kernels, 'Winograd', { ...common, first: i * group, tiles }) };
      });
      const { k_winograd_input: input, k_winograd_multiply: multiply, k_winograd_output: output } = kernels.exports;
      return () => {
        for (const { tiles, args } of groups) {
          input(args, 0, tiles);
          multiply(args, 0, products);
          output(args, 0, tiles);
        }
      };
    },
  };
}

// The steps behind the product with the inputs.
function lstm(steps, units) {
  return {
    kernel: 'lstm', shape: `${steps} steps, ${units} units`, flops: 2 * steps * units * 4 * units,
    make(kernels) {
      const gates = 4 * units, zeros = () => kernels.floats(units, () => 0), padded = blocks(gates, 8) * 8;
      const args = makeStruct(kernels, 'Lstm', {
        inputs: kernels.floats(steps * gates), recurrent: kernels.floats(units * padded, () => Math.random() / 8 - 1 / 16), h: zeros(), c: zeros(), y: kernels.alloc(steps * units * 4),
        last_h: zeros(), last_c: zeros(), scratch: kernels.alloc(padded * 4), batch: 1, steps, units, unit_examples: 1,
      });
      return () => kernels.exports.k_lstm(args, 0, 1);
    },
  };
}

// An operation per element of a window.
function pool(x, filter, stride, kind) {
  const shape = geometry(x, filter, stride), channels = x[2], pixels = shape.out_height * shape.out_width;
  return {
    kernel: kind ? 'avgPool' : 'maxPool', shape: `${x.join(' x ')}, ${filter} x ${filter}, stride ${stride}`, flops: pixels * channels * filter ** 2,
    make(kernels) {
      const args = makeStruct(kernels, 'Pool', {
        x: kernels.floats(x[0] * x[1] * channels), y: kernels.alloc(pixels * channels * 4), channels, ...shape, kind,
        scratch: filter > 2 ? kernels.alloc(x[1] * channels * 4) : 0,
      });
      return () => kernels.exports.k_pool(args, 0, shape.out_height);
    },
  };
}

// Six operations per element: three blends.
function resize([height, width, channels], out_height, out_width) {
  const samples = (kernels, size, out) => {
    const at = kernels.alloc(out * 12), view = new DataView(kernels.memory.buffer);
    for (let i = 0; i < out; ++i) {
      const x = (i * size) / out, low = Math.floor(x);
      view.setInt32(at + i * 12, low, true);
      view.setInt32(at + i * 12 + 4, Math.min(low + 1, size - 1), true);
      view.setFloat32(at + i * 12 + 8, x - low, true);
    }
    return at;
  };
  return {
    kernel: 'resize', shape: `${height} x ${width} x ${channels} -> ${out_height} x ${out_width}`, flops: 6 * out_height * out_width * channels,
    make(kernels) {
      const args = makeStruct(kernels, 'Resize', {
        x: kernels.floats(height * width * channels), y: kernels.alloc(out_height * out_width * channels * 4), rows: samples(kernels, height, out_height),
        columns: samples(kernels, width, out_width), in_height: height, in_width: width, channels, out_height, out_width,
        scratch: kernels.alloc(2 * out_width * channels * 4),
      });
      return () => kernels.exports.k_resize_bilinear(args, 0, out_height);
    },
  };
}

const native = (name, row) => ({ ...row, native: name });

export const cases = [
  native('matMul 256', gemm(256, 256, 256)), native('matMul 512', gemm(512, 512, 512)), native('matMul 1024', gemm(1024, 1024, 1024)),
  native('matMul 1x784x512', gemm(1, 512, 784)), native('conv 1x1 56x56x64->128', gemm(3136, 128, 64)),
  native('conv 3x3 56x56x64->64', winograd([56, 56, 64], 64)), native('conv 3x3 28x28x128->128', winograd([28, 28, 128], 128)),
  native('conv 3x3 /2 224x224x3->32', conv([224, 224, 3], 32, 3, 2, 1)),
  native('depthwise 3x3 112x112x32', depthwise([112, 112, 32], 3, 1)), native('depthwise 5x5 14x14x672', depthwise([14, 14, 672], 5, 1)),
  ...[[49, 320, 960], [12544, 16, 32], [3136, 144, 24], [196, 96, 576],
    [1, 1000, 1280], [7, 512, 512], [128, 384, 384], [128, 1536, 384]].map((shape) => gemm(...shape)),
  ...[[1, 512, 192, 0], [1, 512, 192, 1], [2, 512, 512, 0], [4, 512, 512, 0], [4, 512, 512, 1]].map((shape) => fewRows(...shape)),
  ...[[[112, 112, 96], 3, 2], [[56, 56, 144], 3, 1], [[28, 28, 192], 3, 1], [[14, 14, 512], 3, 1], [[14, 14, 576], 3, 1],
    [[7, 7, 960], 3, 1], [[28, 28, 240], 5, 1], [[56, 56, 144], 5, 2], [[28, 28, 192], 7, 1]].map((shape) => depthwise(...shape)),
  ...[[[224, 224, 3], 64, 7, 2, 1], [[56, 56, 64], 64, 3, 1, 0], [[28, 28, 128], 128, 3, 1, 0], [[7, 7, 512], 512, 3, 1, 0],
    [[56, 56, 64], 128, 3, 2, 0]].map((shape) => conv(...shape)),
  ...[[[112, 112, 16], 32], [[14, 14, 256], 256], [[7, 7, 512], 512], [[7, 7, 512], 512, 2], [[28, 28, 128], 128, 2], [[56, 56, 16], 64]].map((shape) => winograd(...shape)),
  lstm(64, 128), lstm(16, 300),
  ...[[[112, 112, 64], 3, 2, 0], [[55, 55, 96], 3, 2, 0], [[28, 28, 192], 3, 1, 0], [[56, 56, 64], 2, 2, 0], [[14, 14, 512], 3, 1, 1]].map((shape) => pool(...shape)),
  ...[[[56, 56, 64], 112, 112], [[224, 224, 3], 320, 320], [[480, 640, 3], 224, 224]].map((shape) => resize(...shape)),
];
