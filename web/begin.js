// SPDX-License-Identifier: MIT
// Starts the worker, the engine and the index while the rest of the page is still on its way. Analysers with the
// same options share one worker: the page's own call finds this one, and is the one that reports a failure.
import { createAnalyser } from './engine/engine.js';

createAnalyser().catch(() => {});
