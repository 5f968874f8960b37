// Reads exact numbers of bytes from a stream whose chunks are of any size.

export class ByteReader {
  readonly #reader: ReadableStreamDefaultReader<ArrayBuffer | Uint8Array>;
  /** What is left of the last chunk. */
  #rest = new Uint8Array(0);

  constructor(stream: ReadableStream<ArrayBuffer | Uint8Array>) {
    this.#reader = stream.getReader();
  }

  /** The next `count` bytes in memory of their own, or null when the stream ends before them. */
  async read(count: number): Promise<Uint8Array | null> {
    const out = new Uint8Array(count);
    let filled = 0;
    for (;;) {
      const piece = this.#rest.subarray(0, count - filled);
      out.set(piece, filled);
      filled += piece.length;
      this.#rest = this.#rest.subarray(piece.length);
      if (filled === count) return out;
      const {done, value} = await this.#reader.read();
      if (done) return null;
      this.#rest = value instanceof Uint8Array ? value as Uint8Array<ArrayBuffer> : new Uint8Array(value);
    }
  }
}
