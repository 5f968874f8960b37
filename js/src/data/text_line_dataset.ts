// Lines of text as a dataset.
import {Dataset} from './dataset';
import type {LazyIterator} from './lazy_iterator';
import type {DataSource} from './sources';

/**
 * The lines of a text file in UTF-8, without the characters that end them.
 * @example new tf.data.TextLineDataset(new tf.data.URLDataSource('https://example.com/lines.txt'));
 */
export class TextLineDataset extends Dataset<string> {
  constructor(protected readonly input: DataSource) {
    super();
  }

  async iterator(): Promise<LazyIterator<string>> {
    const lines = (await this.input.iterator()).decodeUTF8().split('\n');
    return lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  }
}
