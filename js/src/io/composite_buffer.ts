// Several buffers that read as one. Weights arrive in shards; joining them would need their size twice.

/**
 * Several buffers, in order, as one sliceable run of bytes. The buffers are not copied.
 * @example
 * const bytes = new tf.io.CompositeArrayBuffer([new Uint8Array([1, 2]).buffer, new Uint8Array([3]).buffer]);
 * new Uint8Array(bytes.slice(1)); // [2, 3]
 */
export class CompositeArrayBuffer {
  /** Length of all buffers together. */
  readonly byteLength: number;
  readonly #parts: Uint8Array[];
  /** `#starts[i]` is the position of the first byte of part i. */
  readonly #starts: number[] = [];

  constructor(buffers: ArrayBuffer | ArrayBuffer[] | ArrayBufferView | ArrayBufferView[] = []) {
    this.#parts = (Array.isArray(buffers) ? buffers : [buffers]).map(asBytes);
    let length = 0;
    for (const part of this.#parts) {
      this.#starts.push(length);
      length += part.length;
    }
    this.byteLength = length;
  }

  /** Copies all buffers into one. */
  static join(buffers?: ArrayBuffer | ArrayBuffer[]): ArrayBuffer {
    return new CompositeArrayBuffer(buffers).slice();
  }

  /** Copies bytes `start` to `end` (not included), limited to what there is; NaN counts as 0. */
  slice(start = 0, end = this.byteLength): ArrayBuffer {
    const first = Math.max(0, start || 0);
    const out = new Uint8Array(Math.max(0, Math.min(this.byteLength, end || 0) - first));
    let filled = 0;
    for (let i = this.#find(first); filled < out.length; ++i) {
      const offset = first + filled - this.#starts[i];
      const piece = this.#parts[i].subarray(offset, offset + out.length - filled);
      out.set(piece, filled);
      filled += piece.length;
    }
    return out.buffer;
  }

  /** Bytes `start` to `end`, which must lie inside: a view where one buffer holds them all, else a copy. */
  bytes(start: number, end: number): Uint8Array {
    const i = this.#find(start);
    const offset = start - (this.#starts[i] ?? 0);
    const view = this.#parts[i]?.subarray(offset, offset + end - start);
    return view?.length === end - start ? view : new Uint8Array(this.slice(start, end));
  }

  /** Index of the last part that starts at or before a byte, by bisection. */
  #find(byte: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle] <= byte) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Copies buffers into one, in order; a former name of `CompositeArrayBuffer.join`. */
export function concatenateArrayBuffers(buffers: ArrayBuffer | ArrayBuffer[]): ArrayBuffer {
  return CompositeArrayBuffer.join(buffers);
}

function asBytes(buffer: ArrayBuffer | ArrayBufferView): Uint8Array {
  return ArrayBuffer.isView(buffer) ? new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
                                    : new Uint8Array(buffer);
}
