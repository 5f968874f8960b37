// Makes a module that was linked for shared memory import unshared memory, as core.wasm does; what loads them for threads
// turns both back (js/src/threads.ts). Atomic instructions work on either.
//   node unshare_memory.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs';

const file = process.argv[2];
const module = readFileSync(file);
const memory = Buffer.from('\x03env\x06memory\x02', 'latin1');
const limits = module.indexOf(memory) + memory.length;
if (limits < memory.length || module[limits] !== 3) throw new Error(`${file} imports no shared memory`);
module[limits] = 1;
writeFileSync(file, module);
