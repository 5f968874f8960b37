// A static file server for the examples and the browser tests.
//   node scripts/serve.mjs [--port 8080] [--no-isolation]
// Pages are cross-origin isolated unless told otherwise, because only then may they share memory between threads.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const mimeTypes = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.wasm': 'application/wasm', '.bin': 'application/octet-stream',
  '.jpg': 'image/jpeg', '.png': 'image/png', '.svg': 'image/svg+xml', '.mp4': 'video/mp4',
};

export const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

// The file that a URL names, or undefined: nothing outside the root and nothing hidden.
async function findFile(url) {
  const name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (name.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  const file = path.join(root, name.endsWith('/') ? `${name}index.html` : name);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? { file, size: found.size } : undefined;
}

async function answer(request, response, headers) {
  const found = await findFile(request.url).catch(() => undefined);
  if (!found) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`no such file: ${request.url}\n`);
    return;
  }
  const type = mimeTypes[path.extname(found.file)] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': found.size, 'Cache-Control': 'no-cache', ...headers });
  if (request.method === 'HEAD') response.end();
  else createReadStream(found.file).pipe(response);
}

/** Serves the repository on this machine only; port 0 takes a free one. Resolves to {url, close}. */
export async function serve({ port = 0, headers = {} } = {}) {
  const server = createServer((request, response) => answer(request, response, headers));
  server.keepAliveTimeout = 0; // a client must not meet a connection that is being closed for having been idle
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${server.address().port}`,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const values = readOptions(import.meta.url, { port: { type: 'string', default: '8080' }, 'no-isolation': { type: 'boolean', default: false } });
  const { url } = await serve({ port: Number(values.port), headers: values['no-isolation'] ? {} : isolation });
  for (const [what, folder] of [['object detection', 'detect'], ['draw a digit', 'digits'], ['enlarge pictures', 'enlarge'], ['teach the camera', 'teach']]) {
    console.log(`${what.padEnd(18)} ${url}/examples/${folder}/`);
  }
  console.log('stop with Ctrl-C');
}
