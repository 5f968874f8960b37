// Threads that share the units of a kernel. Each has an instance of this module over the same memory: the core's thread
// posts a job, takes units too, and waits only for those that have entered it; the others stay in k_work.
//   sequence   odd while a job is open; what idle threads wait on
//   next       first unit that nobody has taken
//   slots      one per thread: whether it is inside of the job, and what it has taken
// All loads and stores of what is shared are sequentially consistent: a thread enters by writing its slot and looking at
// the sequence again, the job ends by changing the sequence and looking at the slots, so that one sees the other.
#include "abi.h"
#include "simd.h"

namespace gossamer::kernels {

#ifdef __wasm__

namespace {

using Run = void (*)(const void*, int, int);
#define RUN(name, Arguments) reinterpret_cast<Run>(name),
constexpr int kKernelCount = 0
#define COUNT(name, Arguments) + 1
    GOSSAMER_KERNELS(COUNT)
#undef COUNT
    ;
const Run kKernels[kKernelCount] = {GOSSAMER_KERNELS(RUN)};
#undef RUN

constexpr int kSpins = 50'000;                   // about 50 us: longer than it takes from one kernel of a model to the next
constexpr int64_t kPatience = 10'000'000'000;    // spins: some seconds, when a share of the work takes milliseconds
constexpr int kWaits = 50;                       // as long, in many parts: a process that was stopped for a while loses one of them
constexpr int64_t kWaitNs = 100'000'000;
constexpr int kLargestShare = 16;                // times the least
constexpr int kOutside = 0, kLost = 2;

struct Units {
  int begin, end;
};

// Each word that threads write lies on a cache line of its own.
struct alignas(64) Slot {
  int state;  // kOutside, kLost, or the sequence, which is odd, of the job that the thread is in
  Units units;
};
struct alignas(64) Word {
  int value;
};
struct Pool {
  Word sequence, next, sleepers;
  alignas(64) Run run;
  const void* arguments;
  int units, least;
  int threads, may_wait;
  int highest;      // slot of all threads that have come
  int is_waiting;   // the core's thread has been suspended and wants to be told
  Slot slots[kMaxThreads];
};
Pool pool;

thread_local int index;

int load(const int& word) { return __atomic_load_n(&word, __ATOMIC_SEQ_CST); }
void store(int& word, int value) { __atomic_store_n(&word, value, __ATOMIC_SEQ_CST); }
void add(int& word, int value) { __atomic_fetch_add(&word, value, __ATOMIC_SEQ_CST); }
bool replace(int& word, int from, int to) {
  return __atomic_compare_exchange_n(&word, &from, to, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

// Takes the next units, in shares that shrink towards the end so that all threads finish together. A share is written
// down before it is taken: whoever stops in between has left nothing undone that is not in its slot.
bool take(Slot& slot) {
  for (;;) {
    const int begin = load(pool.next.value), left = pool.units - begin;
    if (left <= 0) return false;
    int count = left / (2 * pool.threads);
    if (count > kLargestShare * pool.least) count = kLargestShare * pool.least;
    if (count < pool.least) count = pool.least;
    if (count > left) count = left;
    slot.units = {begin, begin + count};
    if (replace(pool.next.value, begin, begin + count)) return true;
  }
}

void run_units(Slot& slot) {
  while (take(slot)) pool.run(pool.arguments, slot.units.begin, slot.units.end);
}

// Waits until a thread is out of the job; false when it is lost.
bool has_left(Slot& slot) {
  int waits = 0;
  for (int64_t spins = 0; spins < kPatience && waits < kWaits; ++spins) {
    const int state = load(slot.state);
    if (state == kOutside) return true;
    if (state == kLost) return false;
    if (spins < kSpins || !pool.may_wait) continue;
    store(pool.is_waiting, 1);
    waits += __builtin_wasm_memory_atomic_wait32(&slot.state, state, kWaitNs) == 2;
    store(pool.is_waiting, 0);
  }
  return false;
}

// The sequence once it is no longer `seen`.
int next_sequence(int seen) {
  int& sequence = pool.sequence.value;
  for (;;) {
    for (int spins = 0; spins < kSpins; ++spins) {
      if (const int now = load(sequence); now != seen) return now;
    }
    add(pool.sleepers.value, 1);
    __builtin_wasm_memory_atomic_wait32(&sequence, seen, -1);
    add(pool.sleepers.value, -1);
  }
}

}  // namespace

int thread_index() { return index; }

KERNEL(k_run) void k_run(int kernel, const void* arguments, int units) { kKernels[kernel](arguments, 0, units); }

KERNEL(k_share) void k_share(int kernel, const void* arguments, int units, int least) {
  if (load(pool.highest) == 0) return k_run(kernel, arguments, units);
  pool.run = kKernels[kernel];
  pool.arguments = arguments;
  pool.units = units;
  pool.least = least;
  store(pool.next.value, 0);
  const int open = static_cast<int>(static_cast<unsigned>(pool.sequence.value) + 1) | 1;
  store(pool.sequence.value, open);
  if (load(pool.sleepers.value)) __builtin_wasm_memory_atomic_notify(&pool.sequence.value, ~0u);
  run_units(pool.slots[0]);
  store(pool.sequence.value, static_cast<int>(static_cast<unsigned>(open) + 1));
  for (int i = 1; i <= pool.highest; ++i) {
    Slot& slot = pool.slots[i];
    if (slot.state == kLost || has_left(slot)) continue;
    store(slot.state, kLost);
    pool.run(pool.arguments, slot.units.begin, slot.units.end);
  }
}

KERNEL(k_set_threads) void k_set_threads(int threads, int may_wait) {
  store(pool.threads, threads);
  store(pool.may_wait, may_wait);
}

// What a worker is for. It comes back when the core's thread has given it up for lost.
KERNEL(k_work) void k_work(int own_index) {
  index = own_index;
  Slot& slot = pool.slots[index];
  for (int highest = load(pool.highest); highest < index && !replace(pool.highest, highest, index);) highest = load(pool.highest);
  for (int seen = 0;;) {
    seen = next_sequence(seen);
    if (seen % 2 == 0 || index >= load(pool.threads)) continue;
    if (!replace(slot.state, kOutside, seen)) return;
    if (load(pool.sequence.value) == seen) run_units(slot);
    if (!replace(slot.state, seen, kOutside)) return;
    if (load(pool.is_waiting)) __builtin_wasm_memory_atomic_notify(&slot.state, ~0u);
  }
}

// Says that a thread has stopped, wherever it was.
KERNEL(k_lose) void k_lose(int lost) {
  store(pool.slots[lost].state, kLost);
  __builtin_wasm_memory_atomic_notify(&pool.slots[lost].state, ~0u);
}

#else

int thread_index() { return 0; }  // native builds have one

#endif

}  // namespace gossamer::kernels
