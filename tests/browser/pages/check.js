// What every kind of page computes: that the runtime starts there, adds right, and frees what it made.
export async function check(tf) {
  await tf.ready();
  const before = tf.memory().numTensors;
  const a = tf.tensor1d([1, 2, 3]);
  const b = tf.tensor1d([10, 20, 30]);
  const sum = tf.add(a, b);
  const values = Array.from(await sum.data());
  tf.dispose([a, b, sum]);
  return { values, leaked: tf.memory().numTensors - before };
}
