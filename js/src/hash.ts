// tf.util's 64-bit hashes and numbers.
import {makeTensor} from './engine';
import {string_ops} from './internal.gen';
import {tidy} from './scope';

/** A 64-bit integer, as the two halves that programs written for the package «long» read. */
export class Long {
  readonly low: number;
  readonly high: number;

  constructor(private readonly value: bigint, readonly unsigned = true) {
    this.low = Number(BigInt.asIntN(32, value));
    this.high = Number(BigInt.asIntN(32, value >> 32n));
  }

  toString(radix = 10): string { return this.value.toString(radix); }
  toNumber(): number { return Number(this.value); }
  toBigInt(): bigint { return this.value; }
  equals(other: Long): boolean { return this.low === other.low && this.high === other.high; }
}

/**
 * The number that 64 bits in hexadecimal stand for.
 * @example tf.util.hexToLong('0x1f').toNumber();  // 31
 */
export function hexToLong(hex: string): Long {
  return new Long(BigInt.asUintN(64, BigInt(hex.startsWith('0x') ? hex : `0x${hex}`)));
}

// Coprime bucket counts; what a hash leaves in each tells all of its 64 bits.
const BUCKETS = [2 ** 31 - 1, 2 ** 31 - 2, 2 ** 31 - 3];

/**
 * The FarmHash fingerprint of bytes: that of `tf.string.stringToHashBucketFast`, before buckets are made of it.
 * @example tf.util.fingerPrint64(tf.util.encodeString('hello')).toString();
 */
export function fingerPrint64(bytes: Uint8Array, length = bytes.length): Long {
  const input = [bytes.subarray(0, length)] as never;
  const rests = tidy(() => BUCKETS.map((n) => string_ops.stringToHashBucketFast(makeTensor(input, [1], 'string'), n).dataSync()[0]));
  // The Chinese remainder theorem, one modulus after the other.
  let value = 0n, modulus = 1n;
  BUCKETS.forEach((n, i) => {
    const m = BigInt(n);
    value += modulus * steps(value, BigInt(rests[i]), modulus, m);
    modulus *= m;
  });
  return new Long(value);
}

// How often `modulus` must be added to `value` for `rest` to remain by m.
function steps(value: bigint, rest: bigint, modulus: bigint, m: bigint): bigint {
  return (((rest - value) % m + m) * inverse(modulus % m, m)) % m;
}

// The inverse of a by m: Fermat does not serve, as not all m are prime.
function inverse(a: bigint, m: bigint): bigint {
  let [r, next, x, y] = [m, a, 0n, 1n];
  while (next) [r, next, x, y] = [next, r % next, y, x - (r / next) * y];
  return ((x % m) + m) % m;
}
