// A thread: an instance of the kernels over the shared memory, which waits for jobs (backends/wasm/kernels/threads.cpp).
// A worker's script of its own, classic or module, in browsers and in Node.
const work = ({module, memory, index, stack, locals}) => {
  const {exports} = new WebAssembly.Instance(module, {env: {memory}});
  exports.__stack_pointer.value = stack;
  exports.__wasm_init_tls(locals);
  try {
    exports.k_work(index); // comes back when the thread has been given up
  } catch (error) {
    exports.k_lose(index);
    throw error;
  }
};

const given = globalThis.process?.getBuiltinModule?.('node:worker_threads')?.workerData;
if (given) {
  work(given);
} else {
  globalThis.onmessage = ({data}) => {
    work(data);
    globalThis.close();
  };
}
