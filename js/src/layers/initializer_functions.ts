// The functions of tf.initializers.
import * as classes from './initializers';
import type {Initializer} from './initializers';

/** Zeros. @example tf.initializers.zeros().apply([2]).print();  // [0, 0] */
export const zeros = (): Initializer => new classes.Zeros();
/** Ones. @example tf.initializers.ones().apply([2]).print();  // [1, 1] */
export const ones = (): Initializer => new classes.Ones();
/** One value everywhere. @example tf.initializers.constant({value: 5}).apply([2]).print();  // [5, 5] */
export const constant = (args: classes.ConstantArgs): Initializer => new classes.Constant(args);
/** Every value of a range alike. @example tf.initializers.randomUniform({minval: -1, maxval: 1, seed: 1}).apply([2]).print(); */
export const randomUniform = (args?: classes.RandomUniformArgs): Initializer => new classes.RandomUniform(args);
/** The normal distribution. @example tf.initializers.randomNormal({stddev: 1, seed: 1}).apply([2]).print(); */
export const randomNormal = (args?: classes.RandomNormalArgs): Initializer => new classes.RandomNormal(args);
/**
 * The normal distribution without what is more than two deviations from the mean.
 * @example tf.initializers.truncatedNormal({stddev: 1, seed: 1}).apply([2]).print();
 */
export const truncatedNormal = (args?: classes.TruncatedNormalArgs): Initializer => new classes.TruncatedNormal(args);
/** The identity matrix times a gain; square matrices only. @example tf.initializers.identity({gain: 2}).apply([2, 2]).print(); */
export const identity = (args?: classes.IdentityArgs): Initializer => new classes.Identity(args);
/**
 * Random values whose variance is `scale / fan`, where fan counts the inputs or outputs of a unit.
 * @example tf.initializers.varianceScaling({scale: 2, mode: 'fanOut', distribution: 'uniform'}).apply([3, 4]).print();
 */
export const varianceScaling = (args?: classes.VarianceScalingArgs): Initializer => new classes.VarianceScaling(args);
/** Uniform within ±sqrt(6 / (fanIn + fanOut)). Source: Glorot and Bengio, 2010. @example tf.initializers.glorotUniform({seed: 1}).apply([3, 4]).print(); */
export const glorotUniform = (args?: classes.SeedOnlyInitializerArgs): Initializer => new classes.GlorotUniform(args);
/** Normal with variance 2 / (fanIn + fanOut). Source: Glorot and Bengio, 2010. @example tf.initializers.glorotNormal({seed: 1}).apply([3, 4]).print(); */
export const glorotNormal = (args?: classes.SeedOnlyInitializerArgs): Initializer => new classes.GlorotNormal(args);
/** Normal with variance 2 / fanIn. Source: He et al., https://arxiv.org/abs/1502.01852. @example tf.initializers.heNormal({seed: 1}).apply([3, 4]).print(); */
export const heNormal = (args?: classes.SeedOnlyInitializerArgs): Initializer => new classes.HeNormal(args);
/** Uniform within ±sqrt(6 / fanIn). Source: He et al., https://arxiv.org/abs/1502.01852. @example tf.initializers.heUniform({seed: 1}).apply([3, 4]).print(); */
export const heUniform = (args?: classes.SeedOnlyInitializerArgs): Initializer => new classes.HeUniform(args);
/** Normal with variance 1 / fanIn. Source: LeCun et al., Efficient BackProp, 1998. @example tf.initializers.leCunNormal({seed: 1}).apply([3, 4]).print(); */
export const leCunNormal = (args?: classes.SeedOnlyInitializerArgs): Initializer => new classes.LeCunNormal(args);
/** Uniform within ±sqrt(3 / fanIn). Source: LeCun et al., Efficient BackProp, 1998. @example tf.initializers.leCunUniform({seed: 1}).apply([3, 4]).print(); */
export const leCunUniform = (args?: classes.SeedOnlyInitializerArgs): Initializer => new classes.LeCunUniform(args);
/** A matrix with orthogonal rows or columns. Source: Saxe et al., https://arxiv.org/abs/1312.6120. @example tf.initializers.orthogonal({seed: 1}).apply([3, 4]).print(); */
export const orthogonal = (args?: classes.OrthogonalArgs): Initializer => new classes.Orthogonal(args);
