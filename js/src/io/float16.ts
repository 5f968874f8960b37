// Half precision (IEEE 754 binary16) to single.

/** Widens float16 bit patterns; NaN, infinities, -0 and subnormals survive. */
export function float16ToFloat32(halves: Uint16Array): Float32Array {
  const out = new Float32Array(halves.length);
  const bits = new Uint32Array(out.buffer);
  for (let i = 0; i < halves.length; ++i) {
    const half = halves[i];
    const sign = (half & 0x8000) << 16;
    if ((half & 0x7c00) === 0x7c00) {
      bits[i] = sign | 0x7f800000 | (half & 0x03ff) << 13;
    } else {
      // Read as float32, the shifted bits are too small by the difference of the exponents' biases, 127 - 15. The
      // product is exact, and also normalises subnormals.
      bits[i] = (half & 0x7fff) << 13;
      out[i] *= 2 ** 112;
      bits[i] |= sign;
    }
  }
  return out;
}
