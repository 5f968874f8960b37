// Goes in front of the C++ tests' JavaScript in Node: gives them the SIMD kernels, which share their memory as they do in the package.
// GOSSAMER_KERNELS says which: simd or relaxed.
var Module = {
  instantiateWasm: function (imports, done) {
    function instantiate(file, given) {
      return new WebAssembly.Instance(new WebAssembly.Module(require('fs').readFileSync(file)), given);
    }
    try {
      imports.kernels = instantiate(__dirname + '/../dist/kernels.' + (process.env.GOSSAMER_KERNELS || 'simd') + '.wasm', { env: { memory: imports.env.memory } }).exports;
      const noDevice = () => { throw new Error('there is no GPU here'); };
      imports.js = new Proxy({ now: () => performance.now() }, { get: (known, name) => name in known ? known[name] : noDevice });
      done(instantiate(__filename.replace(/js$/, 'wasm'), imports));
    } catch (error) {
      console.error(error); // Emscripten would print it and end with success
      process.exit(1);
    }
    return {};
  },
};
