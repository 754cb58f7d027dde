export { c as createCollector } from './node/create-collector.js';
import 'node:crypto';
import 'fastify';
import 'node:http';
import './node/passphrase.js';
import 'node:util';
import 'node:net';
