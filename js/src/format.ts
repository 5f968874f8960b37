// Tensors as text, as toString() and print() show them.
import type {DataType} from './types';

const MANY = 20;     // more elements than this along an axis are abridged
const ENDS = 3;      // to so many at each end
const DIGITS = 7;    // after the decimal point

const short = (v: number) => String(parseFloat(v.toFixed(DIGITS)));

function cellText(value: unknown, dtype: DataType): string {
  if (Array.isArray(value)) return `${short(value[0])} + ${short(value[1])}j`;
  if (typeof value === 'string') return `'${value}'`;
  if (dtype === 'bool') return value === 0 ? 'false' : 'true';
  return typeof value === 'number' ? short(value) : String(value);
}

/** The lines of `print()`: columns aligned, long axes abridged. */
export function tensorToString(values: ArrayLike<unknown>, shape: readonly number[], dtype: DataType, verbose = false): string {
  const items = dtype === 'complex64' ? pairs(values as ArrayLike<number>) : Array.from(values);
  const lines = ['Tensor'];
  if (verbose) lines.push(`  dtype: ${dtype}`, `  rank: ${shape.length}`, `  shape: [${shape}]`, '  values:');
  const body = shape.length === 0 ? [scalarText(items[0], dtype)] : block(items, shape, dtype, columnWidths(items, shape, dtype), true);
  return [...lines, body.map((line) => `    ${line}`).join('\n')].join('\n');
}

function scalarText(value: unknown, dtype: DataType): string {
  return Array.isArray(value) || dtype === 'bool' ? cellText(value, dtype) : String(value);
}

function pairs(values: ArrayLike<number>): Array<[number, number]> {
  return Array.from({length: values.length / 2}, (_, i) => [values[2 * i], values[2 * i + 1]]);
}

// In tables of two and more dimensions the cells of a column are padded to one width.
function columnWidths(items: unknown[], shape: readonly number[], dtype: DataType): number[] {
  const columns = shape[shape.length - 1];
  const widths = new Array<number>(columns).fill(0);
  if (shape.length > 1) items.forEach((item, i) => (widths[i % columns] = Math.max(widths[i % columns], cellText(item, dtype).length)));
  return widths;
}

function shownIndices(size: number): number[] {
  const all = Array.from({length: size}, (_, i) => i);
  return size > MANY ? [...all.slice(0, ENDS), -1, ...all.slice(-ENDS)] : all;
}

function row(items: unknown[], dtype: DataType, widths: number[]): string {
  const cells = shownIndices(items.length).map((i) => (i < 0 ? '...' : cellText(items[i], dtype).padEnd(widths[i])));
  return `[${cells.join(', ')}]`;
}

function block(items: unknown[], shape: readonly number[], dtype: DataType, widths: number[], isLast: boolean): string[] {
  if (shape.length === 1) return [row(items, dtype, widths)];
  const [size, ...inner] = shape;
  const step = items.length / Math.max(size, 1);
  const lines = shownIndices(size).flatMap((i) =>
    i < 0 ? ['...'] : block(items.slice(i * step, (i + 1) * step), inner, dtype, widths, i === size - 1));
  const separator = shape.length === 2 ? ',' : '';
  lines[0] = '[' + (size > 0 ? lines[0] + separator : '');
  for (let i = 1; i < lines.length - 1; i++) lines[i] = ` ${lines[i]}${separator}`;
  const end = isLast ? '' : ',\n' + '\n'.repeat(shape.length - 2);
  lines[lines.length - 1] = ` ${lines[lines.length - 1]}]${end}`;
  return lines;
}
