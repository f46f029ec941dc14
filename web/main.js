// SPDX-License-Identifier: MIT
// The page as it is served: everything with its defaults.
import { start } from './app.js';

start(document, {});
