// CSV files as a dataset: an object per line, with a value per column.
import type {TensorContainer} from '../scope';
import {assert} from '../util';
import {Dataset} from './dataset';
import type {LazyIterator} from './lazy_iterator';
import {type DataSource, URLDataSource} from './sources';
import {TextLineDataset} from './text_line_dataset';
import type {ColumnConfig, CSVConfig} from './types';

type Features = {[column: string]: TensorContainer};

// Where the quoted field ends whose contents begin at `from`: at a quote before a delimiter or the end of the line.
function endOfQuoted(line: string, from: number, delimiter: string): number {
  for (let quote = line.indexOf('"', from); quote >= 0; quote = line.indexOf('"', quote + 1)) {
    if (quote + 1 === line.length || line.startsWith(delimiter, quote + 1)) return quote;
    if (line[quote + 1] === '"') quote++; // two quotes are one within the text
  }
  return line.length;
}

/** The fields of a line, without the quotes around them. With `merge`, delimiters before a field count for nothing. */
function splitLine(line: string, delimiter: string, merge: boolean): string[] {
  const fields: string[] = [];
  for (let at = 0; ;) {
    while (merge && line.startsWith(delimiter, at)) at += delimiter.length;
    const isQuoted = line[at] === '"';
    const start = isQuoted ? at + 1 : at;
    const next = line.indexOf(delimiter, at);
    const end = isQuoted ? endOfQuoted(line, start, delimiter) : next < 0 ? line.length : next;
    fields.push(line.slice(start, end));
    at = isQuoted ? end + 1 : end;
    if (at >= line.length) return fields;
    at += delimiter.length;
  }
}

/**
 * A CSV file: each element is an object of the columns' values, or `{xs, ys}` where some columns are labels.
 * See {@link csv}.
 */
export class CSVDataset extends Dataset<TensorContainer> {
  /** The lines of the file. */
  readonly base: TextLineDataset;
  private readonly hasHeader: boolean;
  private fullColumnNames: string[] | undefined;
  private readonly columnConfigs: {[name: string]: ColumnConfig} | undefined;
  private readonly configuredColumnsOnly: boolean;
  private readonly delimiter: string;
  private readonly delimWhitespace: boolean;
  private columnNamesValidated = false;

  constructor(protected readonly input: DataSource, csvConfig: CSVConfig = {}) {
    super();
    const {hasHeader, columnNames, columnConfigs, configuredColumnsOnly, delimiter, delimWhitespace} = csvConfig;
    assert(!delimWhitespace || !delimiter, 'Delimiter should not be provided when delimWhitespace is true.');
    this.base = new TextLineDataset(input);
    this.hasHeader = hasHeader !== false;
    this.fullColumnNames = columnNames;
    this.columnConfigs = columnConfigs;
    this.configuredColumnsOnly = !!configuredColumnsOnly;
    this.delimWhitespace = !!delimWhitespace;
    this.delimiter = delimWhitespace ? ' ' : delimiter || ',';
  }

  /** The names of the columns that elements have; the header is read for them. */
  async columnNames(): Promise<string[]> {
    const names = await this.setColumnNames();
    return this.configuredColumnsOnly ? Object.keys(this.columnConfigs ?? {}) : names;
  }

  async iterator(): Promise<LazyIterator<TensorContainer>> {
    await this.setColumnNames();
    const lines = await this.base.iterator();
    return (this.hasHeader ? lines.skip(1) : lines).map((line) => this.makeDataElement(line));
  }

  /** The element that a line holds. */
  makeDataElement(line: string): TensorContainer {
    const fields = this.parseRow(line);
    const features: Features = {}, labels: Features = {};
    this.fullColumnNames!.forEach((name, i) => {
      const config = this.columnConfigs?.[name];
      if (this.configuredColumnsOnly && !config) return;
      const value = fields[i] === '' ? this.valueOfEmpty(name, config, line) : this.parseField(fields[i], config?.dtype);
      (config?.isLabel ? labels : features)[name] = value;
    });
    return Object.keys(labels).length ? {xs: features, ys: labels} : features;
  }

  private parseField(field: string, dtype: ColumnConfig['dtype']): number | string {
    if (dtype === 'bool') return this.getBoolean(field);
    const number = Number(field);
    if (Number.isNaN(number)) return field;
    return dtype === 'int32' ? Math.floor(number) : number;
  }

  private getBoolean(field: string): number {
    return field === '1' || field.toLowerCase() === 'true' ? 1 : 0;
  }

  private valueOfEmpty(name: string, config: ColumnConfig | undefined, line: string): TensorContainer {
    if (config?.default !== undefined) return config.default;
    assert(!config?.required && !config?.isLabel, () => `Required column ${name} is empty in this line: ${line}`);
    return undefined;
  }

  // Finds the names once, and checks them against the header and the configuration.
  private async setColumnNames(): Promise<string[]> {
    if (this.columnNamesValidated) return this.fullColumnNames!;
    const header = await this.maybeReadHeaderLine();
    const names = this.fullColumnNames ?? header;
    assert(!!names, 'Column names must be provided if there is no header line.');
    assert(!header || header.length === names.length, () =>
      `The length of provided columnNames (${names.length}) does not match the length of the header line read from file (${header!.length}).`);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    assert(!twice.length, () => `Duplicate column names found: ${[...new Set(twice)]}`);
    for (const key of Object.keys(this.columnConfigs ?? {})) {
      assert(names.includes(key), () => `The key "${key}" provided in columnConfigs does not match any of the column names (${names}).`);
    }
    this.columnNamesValidated = true;
    return (this.fullColumnNames = names);
  }

  private async maybeReadHeaderLine(): Promise<string[] | undefined> {
    if (!this.hasHeader) return undefined;
    const first = await (await this.base.iterator()).next();
    assert(!first.done, 'No data was found for CSV parsing.');
    return this.parseRow(first.value as string, false);
  }

  private parseRow(line: string, validateElementCount = true): string[] {
    const fields = splitLine(line, this.delimiter, this.delimWhitespace);
    const wanted = this.fullColumnNames?.length;
    assert(!validateElementCount || fields.length === wanted, () =>
      `Invalid row in csv file. Should have ${wanted} elements in a row, but got ${fields}`);
    return fields;
  }
}

/**
 * A CSV file as a dataset.
 * @param source Its address, a request for it, or in Node a `file://` path.
 * @example const data = tf.data.csv('https://example.com/houses.csv', {columnConfigs: {price: {isLabel: true}}});
 */
export function csv(source: RequestInfo, csvConfig: CSVConfig = {}): CSVDataset {
  return new CSVDataset(new URLDataSource(source), csvConfig);
}
