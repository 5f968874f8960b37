// A pole on a cart that is to be kept upright: gradients of actions that were sampled, weighted by what they led to.
import { stream } from './numbers.mjs';

// One step of the physics.
function move([x, v, angle, spin], right) {
  const force = right ? 10 : -10, sine = Math.sin(angle), cosine = Math.cos(angle);
  const pull = (force + 0.05 * spin * spin * sine) / 1.1;
  const turn = (9.8 * sine - cosine * pull) / (0.5 * (4 / 3 - 0.1 * cosine * cosine / 1.1)), push = pull - 0.05 * turn * cosine / 1.1;
  return [x + 0.02 * v, v + 0.02 * push, angle + 0.02 * spin, spin + 0.02 * turn];
}

function discounted(rewards, rate) {
  const sums = rewards.slice();
  for (let i = sums.length - 2; i >= 0; i--) sums[i] += rate * sums[i + 1];
  return sums;
}

export async function cartPole(tf) {
  const seeded = (seed) => tf.initializers.glorotUniform({ seed });
  const policy = tf.sequential({ layers: [
    tf.layers.dense({ units: 8, activation: 'elu', inputShape: [4], kernelInitializer: seeded(1) }), tf.layers.dense({ units: 1, kernelInitializer: seeded(2) }),
  ] });
  const optimizer = tf.train.adam(0.05), next = stream(5), out = [];
  for (let game = 0; game < 4; game++) {
    let state = [0.1, 0, 0.05 * (game - 1), 0];
    const gradients = [], rewards = [];
    for (let step = 0; step < 12; step++) {
      const draw = next();
      const { grads, value } = tf.variableGrads(() => tf.tidy(() => {
        const logits = policy.predict(tf.tensor2d([state]));
        const right = draw > tf.sigmoid(logits).dataSync()[0];
        state = move(state, right);
        return tf.losses.sigmoidCrossEntropy(tf.tensor2d([[right ? 0 : 1]]), logits).asScalar();
      }));
      gradients.push(grads);
      out.push(value.dataSync()[0]);
      rewards.push(Math.abs(state[2]) > 0.2 ? 0 : 1);
    }
    const values = tf.tensor1d(discounted(rewards, 0.95)), { mean, variance } = tf.moments(values);
    const weights = values.sub(mean).div(variance.sqrt().add(1e-6)).dataSync(), all = {};
    for (const name of Object.keys(gradients[0])) {
      all[name] = tf.tidy(() => tf.stack(gradients.map((grads, i) => grads[name].mul(weights[i]))).mean(0));
    }
    optimizer.applyGradients(all);
    tf.dispose([gradients, all, values, mean, variance]);
  }
  return [...out, ...policy.getWeights().flatMap((w) => [...w.dataSync()])];
}
