import * as tf from '../../../dist/index.js';
import { check } from './check.js';
globalThis.result = check(tf).catch((error) => ({ error: error.message }));
