// Signals: windows, frames and the short-time Fourier transform.
import {tensor1d, tensor2d} from '../create';
import {convertToTensor} from '../inputs';
import {fft, gather, ifft, irfft, mul, pad, reshape, rfft, slice} from '../ops.gen';
import {tidy} from '../scope';
import type {Tensor, Tensor1D} from '../tensor';
import type {TensorLike} from '../types';

/**
 * The smallest power of two that is not below `value`.
 * @example tf.enclosingPowerOfTwo(5);  // 8
 */
export function enclosingPowerOfTwo(value: number): number {
  return 2 ** Math.ceil(Math.log2(value));
}

/**
 * A window a - b * cos(2πi / n): n is the length if that is even, else one less.
 * @example tf.cosineWindow(4, 0.5, 0.5).print();  // [0, 0.5, 1, 0.5]
 */
export function cosineWindow(windowLength: number, a: number, b: number): Tensor1D {
  const period = windowLength % 2 ? windowLength - 1 : windowLength;
  const values = new Float32Array(windowLength);
  for (let i = 0; i < windowLength; ++i) values[i] = a - b * Math.cos(2 * Math.PI * i / period);
  return tensor1d(values);
}

/**
 * Hann window: 0.5 - 0.5 * cos.
 * @example tf.signal.hannWindow(4).print();  // [0, 0.5, 1, 0.5]
 */
export function hannWindow(windowLength: number): Tensor1D {
  return cosineWindow(windowLength, 0.5, 0.5);
}

/**
 * Hamming window: 0.54 - 0.46 * cos.
 * @example tf.signal.hammingWindow(4).print();  // [0.08, 0.54, 1, 0.54]
 */
export function hammingWindow(windowLength: number): Tensor1D {
  return cosineWindow(windowLength, 0.54, 0.46);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/**
 * Cuts a signal into frames, [frames, frameLength], that start `frameStep` elements apart.
 * @param padEnd Frames that start inside of the signal and end behind it are kept too, filled up with `padValue`.
 * @example tf.signal.frame(tf.tensor1d([1, 2, 3, 4]), 2, 1).print();  // [[1, 2], [2, 3], [3, 4]]
 */
export function frame(signal: Tensor1D | TensorLike, frameLength: number, frameStep: number, padEnd = false, padValue = 0): Tensor {
  return tidy('frame', () => {
    const x = convertToTensor(signal, 'signal', 'frame');
    const complete = Math.max(0, Math.floor((x.size - frameLength) / frameStep) + 1);
    const count = padEnd ? Math.max(complete, Math.ceil(x.size / frameStep)) : complete;
    if (count === 0) return tensor2d([], [0, frameLength]);
    const length = (count - 1) * frameStep + frameLength;
    const padded = length > x.size ? pad(x, [[0, length - x.size]], padValue) : slice(x, 0, length);
    // Both signal and frames consist of pieces as long as the common divisor.
    const piece = commonDivisor(frameLength, frameStep), pieces = frameLength / piece, step = frameStep / piece;
    const positions = new Int32Array(count * pieces);
    for (let i = 0, at = 0; i < count; ++i) {
      for (let k = 0; k < pieces; ++k) positions[at++] = i * step + k;
    }
    return reshape(gather(reshape(padded, [length / piece, piece]), tensor1d(positions, 'int32')), [count, frameLength]);
  });
}

/**
 * Short-time Fourier transform, complex64 [frames, fftLength / 2 + 1]: of frames, each multiplied by a window.
 * @param fftLength Frames are filled up with zeros to it; left out, the next power of two.
 * @param windowFn From a length to a window; {@link hannWindow} unless given.
 * @example tf.signal.stft(tf.tensor1d([1, 1, 1, 1]), 2, 1).print();
 */
export function stft(
    signal: Tensor1D | TensorLike, frameLength: number, frameStep: number, fftLength?: number | null,
    windowFn: (length: number) => Tensor1D = hannWindow): Tensor {
  return tidy('stft', () => {
    const windowed = mul(frame(signal, frameLength, frameStep), windowFn(frameLength));
    return rfft(windowed, fftLength ?? enclosingPowerOfTwo(frameLength));
  });
}

/** Signals; see each function. */
export const signal = {hammingWindow, hannWindow, frame, stft};

/** Fourier transforms; see each function. */
export const spectral = {fft, ifft, rfft, irfft};
