// Goes in front of the C++ tests' JavaScript in Node: gives them the SIMD kernels, which share their memory as they do in the package.
var Module = {
  instantiateWasm(imports, done) {
    const { readFileSync } = require('fs');
    const instantiate = (file, given) => new WebAssembly.Instance(new WebAssembly.Module(readFileSync(file)), given);
    const kernels = instantiate(`${__dirname}/../dist/kernels.simd.wasm`, { env: { memory: imports.env.memory } });
    const tests = instantiate(__filename.replace(/js$/, 'wasm'), { ...imports, kernels: kernels.exports });
    done(tests);
    return tests.exports;
  },
};
