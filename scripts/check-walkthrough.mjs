// Does README.md's section on adding an elementwise op still hold? Copies the tree, puts the rows that the page shows into
// the files that it names, generates, builds natively and runs the new cases.
//   node scripts/check-walkthrough.mjs [--keep]
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const page = 'README.md';
// Rows go before the first of their kind.
const firstRow = { '.def': /^UNARY\(/m, '.cpp': /(?<=^constexpr Case \w+\[\] = \{\n)/m };

const copy = path.join(os.tmpdir(), 'gossamer-walkthrough');
// The same folder each time and paths relative to it: so ccache finds what it has compiled before.
const environment = { ...process.env, CCACHE_BASEDIR: copy, CCACHE_NOHASHDIR: '1' };
const quick = ['-DCMAKE_BUILD_TYPE=Debug', '-DCMAKE_CXX_FLAGS_DEBUG=-O0'];

function run(command, ...args) {
  return execFileSync(command, args, { cwd: copy, env: environment, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 });
}

function copyTree() {
  fs.rmSync(copy, { recursive: true, force: true });
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' }).split('\0');
  for (const file of files.filter((name) => name && fs.existsSync(name))) {
    fs.cpSync(file, path.join(copy, file), { preserveTimestamps: true });
  }
}

// [{file, rows}] of the page's code blocks whose first line names a file.
function blocksOf(text) {
  return [...text.matchAll(/^```cpp\n\/\/ (\S+)\n([^]*?)^```/gm)].map(([, file, rows]) => ({ file, rows }));
}

function apply({ file, rows }) {
  const target = path.join(copy, file);
  const before = fs.readFileSync(target, 'utf8');
  const after = before.replace(firstRow[path.extname(file)], (match) => rows + match);
  assert.notEqual(after, before, `${file}: no place for rows like those of ${page}`);
  fs.writeFileSync(target, after);
}

copyTree();
const blocks = blocksOf(fs.readFileSync(page, 'utf8'));
assert.equal(blocks.length, 2, `${page} should show rows for two files`);
blocks.forEach(apply);
const op = /UNARY\((\w+)/.exec(blocks[0].rows)[1];
run('cmake', '--preset', 'native', ...quick);
run('cmake', '--build', 'build/native', '--target', 'generate', '-j2');
run('cmake', '--build', 'build/native', '--target', 'gossamer_ops_test', '-j2');
// In a filter a colon would separate patterns.
const report = run('build/native/tests/gossamer_ops_test', `--gtest_filter=*.${op}?*`);
const passed = Number(/\[ {2}PASSED {2}\] (\d+) test/.exec(report)?.[1] ?? 0);
assert.equal(passed, blocks[1].rows.trim().split('\n').length, `the new cases should pass:\n${report}`);
const functions = fs.readFileSync(path.join(copy, 'js/src/ops.gen.ts'), 'utf8');
assert.ok(new RegExp(`^export function ${op}\\b`, 'm').test(functions), `there should be a tf.${op}`);
if (!process.argv.includes('--keep')) fs.rmSync(copy, { recursive: true });
console.log(`${page} holds: tf.${op} was added with ${blocks.length} edits; ${passed} cases pass`);
