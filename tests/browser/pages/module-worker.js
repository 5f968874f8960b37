import * as tf from '../../../dist/index.js';
import { check } from './check.js';
check(tf).catch((error) => ({ error: error.message })).then((result) => postMessage(result));
