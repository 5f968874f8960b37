// Reads the structs of backends/wasm/kernels/abi.h, so that scripts can call kernels without the core; in Node and in pages.

const isNode = typeof process !== 'undefined';

/** The bytes of a file beside this one. */
export async function readFile(url) {
  if (isNode) return (await import('node:fs')).readFileSync(url);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const header = await readFile(new URL('../../backends/wasm/kernels/abi.h', import.meta.url));
const source = new TextDecoder().decode(header).replace(/\/\/.*$/gm, '').replace(/enum \w+ : int32_t \{[^}]*\};/g, '');

// Every field takes four bytes: pointers, int32_t, float and enums; a struct within a struct takes its own fields.
function fieldsOf(name) {
  const body = source.match(new RegExp(`struct ${name} \\{([^]*?)\\n?\\};`))?.[1];
  if (body === undefined) throw new Error(`abi.h has no struct ${name}`);
  return body.split(';').flatMap((line) => {
    const [, type, names] = line.trim().match(/^(?:const )?(\w+)(?:\s*\*\s*(?:const)?\*?)?\s+(.*)$/s) ?? [];
    if (!type) return [];
    const isStruct = !line.includes('*') && new RegExp(`struct ${type} \\{`).test(source);
    return names.split(',').flatMap((field) => (isStruct ? fieldsOf(type).map((inner) => ({ ...inner, name: `${field.trim()}.${inner.name}` }))
      : [{ name: field.trim(), isFloat: type === 'float' && !line.includes('*') }]));
  });
}

/** Writes `values`, by field name ("clamp.low" within a struct), to a new struct in the kernels' memory; the rest is 0. */
export function makeStruct(kernels, name, values) {
  const fields = fieldsOf(name), at = kernels.alloc(fields.length * 4), view = new DataView(kernels.memory.buffer);
  for (const key of Object.keys(values)) {
    if (!fields.some((field) => field.name === key)) throw new Error(`${name} has no field ${key}`);
  }
  fields.forEach((field, i) => {
    const value = values[field.name] ?? 0;
    field.isFloat ? view.setFloat32(at + i * 4, value, true) : view.setInt32(at + i * 4, value, true);
  });
  return at;
}

/** A constant of abi.h. */
export const constant = (name) => Number(source.match(new RegExp(`constexpr int ${name} = (\\d+)`))[1]);

/** A kernel module over a memory of its own; `alloc(bytes)` gives addresses that are multiples of 64. */
export async function loadKernels(bytes, megabytes = 256) {
  const memory = new WebAssembly.Memory({ initial: megabytes * 16, maximum: 65536 });
  const { instance: { exports } } = await WebAssembly.instantiate(bytes, { env: { memory } });
  let top = exports.__heap_base.value;
  const alloc = (bytes) => {
    const at = (top + 63) & ~63;
    top = at + bytes;
    if (top > memory.buffer.byteLength) throw new Error('the memory of the kernels is full');
    return at;
  };
  const floats = (count, value = () => Math.random() * 2 - 1) => {
    const at = alloc(count * 4);
    new Float32Array(memory.buffer, at, count).forEach((_, i, all) => { all[i] = value(i); });
    return at;
  };
  return { exports, memory, alloc, floats, mark: () => top, release: (mark) => { top = mark; } };
}
