// Patterns against JavaScript's own, in texts long enough for every way that they are matched: with and without groups, with more
// states than are kept, with many places where a match begins and none ends.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as tf from '../../dist/index.js';

await tf.ready();

// Of `letters`, in an order without a period.
const textOf = (letters, length) => Array.from({length}, (_, i) => letters[Math.floor(Math.abs(Math.sin(i + 1)) * 1e6) % letters.length]).join('');
const TEXTS = [
  '', 'a', 'the  quick brown fox 12 jumps   over 84 lazy dogs', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac', 'äa é-b 1ü, €2',
  textOf('ab', 300), textOf('abababababababababababababababac', 6000), textOf('ab cd\n1,', 500),
];
const PATTERNS = [
  ' +', '[0-9]+', 'fox', 'a', '', 'a*', 'a*b|c', '[ab]*a[ab]{9}c', 'a(b|ba|bab)?c?', '(a)(b)?', '(?:ab)+', '(\\w+) (\\w+)', 'a+?b', '.b', '[^a-b]', '\\ba', 'a\\b',
  '^a', 'c$', 'b|$', '\\s', '(a|b)*c', 'x', '[ab ]{3,5}', 'é.', '[ä-ü]+',
];

for (const pattern of PATTERNS) {
  test(`«${pattern}»`, () => {
    for (const [rewrite, all] of [['x', true], ['x', false], ['<$&>', true], ...(pattern.includes('(') && !pattern.includes('(?') ? [['[$1]', true]] : [])]) {
      const ours = tf.string.staticRegexReplace(TEXTS, pattern, rewrite, all);
      assert.deepEqual([...ours.dataSync()], TEXTS.map((text) => text.replace(new RegExp(pattern, all ? 'g' : ''), rewrite)), `${rewrite} ${all}`);
      ours.dispose();
    }
  });
}
