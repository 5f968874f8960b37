// Options of the scripts beside this one.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * What the command line gives for `options`, which are as parseArgs has them. `--help` prints the comment with which the script at
 * `url` begins, and so does an option that it does not know, with status 2.
 */
export function readOptions(url, options) {
  const usage = () => readFileSync(new URL(url), 'utf8').match(/^(\/\/.*\n)+/)[0].replace(/^\/\/ ?/gm, '').trimEnd();
  const end = (status, print, text) => {
    print(text);
    process.exit(status);
  };
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h', default: false } } });
    return values.help ? end(0, console.log, usage()) : values;
  } catch (error) {
    return end(2, console.error, `${error.message.split('. To specify')[0]}\n\n${usage()}`);
  }
}
