// Reads photographs and writes annotated ones, in Node, where there is no canvas.
import { readFileSync, writeFileSync } from 'node:fs';
import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';

/** Decodes a JPEG or PNG file to {data, width, height}, four bytes a pixel. */
export function readPicture(file) {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpeg.decode(bytes, { useTArray: true, maxMemoryUsageInMB: 2048 });
  if (bytes.subarray(1, 4).toString('latin1') === 'PNG') return PNG.sync.read(bytes);
  throw new Error(`${file}: neither a JPEG nor a PNG file`);
}

/** Writes the picture with a frame and a caption for each detection. */
export function writeAnnotated(file, { data, width, height }, detections) {
  const png = new PNG({ width, height });
  png.data.set(data);
  const unit = Math.max(2, Math.round(Math.max(width, height) / 400)); // of lines and letters, in pixels
  for (const { label, score, box } of [...detections].reverse()) {
    frame(png, box, unit);
    caption(png, box, `${label} ${Math.round(score * 100)}%`, unit);
  }
  writeFileSync(file, PNG.sync.write(png));
}

const lime = [120, 255, 60];
const black = [0, 0, 0];

function fill(png, left, top, width, height, color) {
  const [x0, x1] = [Math.max(0, Math.round(left)), Math.min(png.width, Math.round(left + width))];
  const [y0, y1] = [Math.max(0, Math.round(top)), Math.min(png.height, Math.round(top + height))];
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) png.data.set(color, 4 * (y * png.width + x));
  }
}

function frame(png, { left, top, width, height }, line) {
  fill(png, left, top, width, line, lime);
  fill(png, left, top + height - line, width, line, lime);
  fill(png, left, top, line, height, lime);
  fill(png, left + width - line, top, line, height, lime);
}

// Letters of 3 by 5 dots: five rows, each an octal digit.
const letters = {
  a: '25755', b: '65656', c: '34443', d: '65556', e: '74647', f: '74644', g: '34553', h: '55755', i: '72227', j: '11152',
  k: '55655', l: '44447', m: '57755', n: '65555', o: '25552', p: '65644', q: '25563', r: '65655', s: '34216', t: '72222',
  u: '55557', v: '55552', w: '55775', x: '55255', y: '55222', z: '71247', 0: '75557', 1: '26227', 2: '71747', 3: '71717',
  4: '55711', 5: '74717', 6: '74757', 7: '71122', 8: '75757', 9: '75717', '%': '51245', ' ': '00000',
};

function caption(png, { left, top }, text, dot) {
  const [x, y] = [Math.max(0, left), Math.max(0, top - 7 * dot)];
  fill(png, x, y, (4 * text.length + 1) * dot, 7 * dot, lime);
  [...text].forEach((letter, i) => [...letters[letter]].forEach((row, j) => [4, 2, 1].forEach((bit, k) => {
    if (Number(row) & bit) fill(png, x + (4 * i + 1 + k) * dot, y + (j + 1) * dot, dot, dot, black);
  })));
}
