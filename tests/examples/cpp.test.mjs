// The C++ library is installed, and a program finds it with find_package.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { it } from 'node:test';

it('a C++ program links the installed library and fits a line', () => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'gossamer-cpp-'));
  const sh = (...command) => execFileSync(command[0], command.slice(1), { encoding: 'utf8' });
  try {
    sh('cmake', '--install', 'build/native', '--prefix', `${dir}/prefix`);
    sh('cmake', '-G', 'Ninja', '-S', 'examples/cpp', '-B', `${dir}/build`, `-DCMAKE_PREFIX_PATH=${dir}/prefix`);
    sh('cmake', '--build', `${dir}/build`);
    assert.equal(sh(`${dir}/build/fit_line`), 'y = 2.000 x + 1.000\n');
  } finally {
    fs.rmSync(dir, { recursive: true });
  }
});
