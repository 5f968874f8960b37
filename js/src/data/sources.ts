// Where the bytes of a dataset come from, and how they become text.
import {isFileURL, pathOfFileURL} from '../node';
import {readFile} from '../runtime';
import {assert, fetch} from '../util';
import {LazyIterator, spread} from './lazy_iterator';
import type {FileChunkIteratorOptions, FileElement} from './types';

/** Text in pieces. */
export abstract class StringIterator extends LazyIterator<string> {
  /** The parts between separators, wherever the pieces begin and end. */
  split(separator: string): StringIterator {
    let carried = '';
    const expand = (text: string) => {
      const parts = (carried + text).split(separator);
      carried = parts.pop()!;
      return parts;
    };
    return new TextStep(`${this.summary()} -> Split('${separator}')`, spread(this, expand, () => (carried === '' ? [] : [carried])));
  }
}

class TextStep extends StringIterator {
  constructor(private readonly text: string, private readonly read: () => Promise<IteratorResult<string>>) {
    super();
  }

  summary(): string {
    return this.text;
  }

  next(): Promise<IteratorResult<string>> {
    return this.read();
  }
}

/** Bytes in pieces. */
export abstract class ByteChunkIterator extends LazyIterator<Uint8Array> {
  /** The bytes as text; characters may lie across pieces. */
  decodeUTF8(): StringIterator {
    const decoder = new TextDecoder();
    const rest = () => [decoder.decode()].filter((text) => text !== '');
    return new TextStep(`${this.summary()} -> Utf8`, spread(this, (bytes) => [decoder.decode(bytes, {stream: true})], rest));
  }
}

/** The pieces of a file. */
export class FileChunkIterator extends ByteChunkIterator {
  offset: number;
  chunkSize: number;

  constructor(protected file: FileElement, protected options: FileChunkIteratorOptions = {}) {
    super();
    assert(file instanceof Uint8Array || file instanceof Blob, 'FileChunkIterator only supports File, Blob and Uint8Array right now.');
    this.offset = options.offset || 0;
    this.chunkSize = options.chunkSize || 1024 * 1024;
  }

  summary(): string {
    return `FileChunks ${this.file}`;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    const {file, offset} = this;
    if (offset >= (file instanceof Uint8Array ? file.byteLength : file.size)) return {value: null, done: true};
    this.offset += this.chunkSize;
    const chunk = file.slice(offset, this.offset);
    return {value: chunk instanceof Uint8Array ? chunk : new Uint8Array(await chunk.arrayBuffer()), done: false};
  }
}

/** What datasets of bytes read. */
export abstract class DataSource {
  /** Starts to read from the beginning. */
  abstract iterator(): Promise<ByteChunkIterator>;
}

/**
 * A file that the user chose, a Blob, bytes, or in Node a `file://` path.
 * @example new tf.data.CSVDataset(new tf.data.FileDataSource(new TextEncoder().encode('a,b\n1,2')));
 */
export class FileDataSource extends DataSource {
  constructor(protected input: FileElement | string, protected readonly options: FileChunkIteratorOptions = {}) {
    super();
  }

  async iterator(): Promise<ByteChunkIterator> {
    const {input} = this;
    return new FileChunkIterator(isFileURL(input) ? readFile(pathOfFileURL(input)) : (input as FileElement), this.options);
  }
}

/**
 * A file at an address; in Node also `file://`.
 * @example new tf.data.TextLineDataset(new tf.data.URLDataSource('https://example.com/lines.txt'));
 */
export class URLDataSource extends DataSource {
  constructor(protected readonly url: RequestInfo, protected readonly fileOptions: FileChunkIteratorOptions = {}) {
    super();
  }

  async iterator(): Promise<ByteChunkIterator> {
    const {url, fileOptions} = this;
    if (isFileURL(url)) return new FileDataSource(url, fileOptions).iterator();
    const response = await (typeof url === 'string' ? fetch(url) : fetch(url.url, url));
    assert(response.ok, () => `${typeof url === 'string' ? url : url.url}: HTTP ${response.status} ${response.statusText}`);
    return new FileChunkIterator(new Uint8Array(await response.arrayBuffer()), fileOptions);
  }
}
