// Counts what draws read: the calls of fetch_a(…) and the like in a kernel's text, times the turns of the loops around them,
// times the invocations of the draw. Both sides of conditions count, unless the integers of the draw decide.

// Bounds of loops and such conditions are made of the integers `u` that the draw was given; what is known only on the GPU counts as 0.
const functions = { min: Math.min, max: Math.max, quotient: (a, b) => Math.floor(a / b), u: undefined };
function valueOf(expression, u) {
  const scope = new Proxy({ ...functions, u }, { has: () => true, get: (known, name) => (name === Symbol.unscopables ? undefined : known[name] ?? 0) });
  return new Function('scope', `with (scope) { return ${expression}; }`)(scope);
}

function fetchesOf(text, u) {
  let fetches = 0;
  const turns = [1]; // of each open bracket
  for (const line of text.slice(text.indexOf('void main()')).split('\n')) {
    const loop = /for \(int (\w+) = (.*); \1 < (.*); \1\+\+\) \{/.exec(line);
    fetches += turns.at(-1) * (line.match(/\b(fetch|texel|element)_\w\(/g) ?? []).length;
    const decided = /if \((u\[\d+\] != 0)\) \{/.exec(line);
    if (loop) turns.push(turns.at(-1) * Math.max(0, valueOf(loop[3], u) - valueOf(loop[2], u)));
    else if (decided) turns.push(valueOf(decided[1], u) ? turns.at(-1) : 0);
    else if (line.endsWith('{')) turns.push(turns.at(-1));
    else if (line.trim() === '}') turns.pop();
  }
  return fetches;
}

/** Watches all WebGL2 contexts from now on. Returns a function that gives the fetches since it was last asked. */
export function watchFetches() {
  const context = WebGL2RenderingContext.prototype, texts = new WeakMap(), programs = new WeakMap();
  let current, integers, size, fetches = 0;
  const before = (name, watch) => {
    const { [name]: real } = context;
    context[name] = function (...args) {
      watch(...args);
      return real.apply(this, args);
    };
  };
  before('shaderSource', (shader, text) => texts.set(shader, text));
  before('attachShader', (program, shader) => texts.get(shader).includes('out0') && programs.set(program, texts.get(shader)));
  before('useProgram', (program) => { current = program; });
  before('uniform1iv', (_, words, from = 0, count = words.length) => { integers = words.slice(from, from + count); });
  before('viewport', (x, y, width, height) => { size = width * height; });
  before('drawArrays', () => { fetches += size * fetchesOf(programs.get(current), integers); });
  return () => {
    const since = fetches;
    fetches = 0;
    return since;
  };
}
