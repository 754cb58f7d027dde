// node --import ./test/support/node-globals.ts --test …: the tests of model and feed are written once, with the globals that
// the browsers' test runner has. Here node:test lends them.
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });
