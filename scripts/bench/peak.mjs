// What one core can do at most in WebAssembly: twelve chains of multiply-adds that never leave the registers.

const CHAINS = 12;
const LANES = 4;

const leb = (n) => (n < 128 ? [n] : [(n & 127) | 128, ...leb(n >>> 7)]);
const section = (id, bytes) => [id, ...leb(bytes.length), ...bytes];
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const splat = (x) => [0x43, ...new Uint8Array(Float32Array.of(x).buffer), 0xfd, 0x13];
const MUL = [0xfd, 0xe6, 0x01];
const ADD = [0xfd, 0xe4, 0x01];
const RELAXED_MADD = [0xfd, 0x85, 0x02];

/** A module whose export `run(turns)` multiplies and adds in registers. */
function moduleBytes(relaxed) {
  const factor = CHAINS + 1, term = CHAINS + 2;
  const body = [...splat(0.999), ...set(factor), ...splat(0.001), ...set(term)];
  const chains = Array.from({ length: CHAINS }, (_, i) => i + 1);
  for (const chain of chains) body.push(...splat(chain), ...set(chain));
  body.push(0x03, 0x40); // loop
  for (const chain of chains) {
    body.push(...get(chain), ...get(factor), ...(relaxed ? [...get(term), ...RELAXED_MADD] : [...MUL, ...get(term), ...ADD]), ...set(chain));
  }
  body.push(...get(0), 0x41, 1, 0x6b, 0x22, 0, 0x0d, 0, 0x0b); // turns -= 1; br_if; end
  body.push(...get(1));
  for (const chain of chains.slice(1)) body.push(...get(chain), ...ADD);
  body.push(0xfd, 0x1f, 0, 0x0b); // lane 0; end
  const code = [1, ...leb(CHAINS + 2), 0x7b, ...body];
  return new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...section(1, [1, 0x60, 1, 0x7f, 1, 0x7d]), ...section(3, [1, 0]),
    ...section(7, [1, 3, 0x72, 0x75, 0x6e, 0, 0]), ...section(10, [1, ...leb(code.length), ...code])]);
}

/** A function that measures once, for a millisecond or so, and returns GFLOP/s. */
export function peakMeter(relaxed) {
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes(relaxed))).exports;
  const turns = 5e5;
  for (let i = 0; i < 20; ++i) run(turns);
  return () => {
    const start = performance.now();
    run(turns);
    return (turns * CHAINS * LANES * 2) / 1e6 / (performance.now() - start);
  };
}
