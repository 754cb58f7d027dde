// Running programs of node_modules from a script, on the Node of node_modules whatever started the script.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = path.join(root, 'node_modules/.bin');

/**
 * Runs a program, from the project's folder where nothing else is said.
 *
 * @param {string} command - The name of a program in node_modules/.bin: `node` there is Node 24.
 * @param {{env?: Record<string, string>, capture?: boolean, cwd?: string, timeoutMs?: number}} options - `capture`: give the output back.
 * @returns {Promise<{status: number, output: string}>}
 */
export function run(command, args, { env = {}, capture = false, cwd = root, timeoutMs } = {}) {
  const child = spawn(command, args, {
    cwd,
    timeout: timeoutMs,
    stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...(capture && { NO_COLOR: '1' }),
      ...env,
      PATH: `${bin}${path.delimiter}${process.env.PATH}`,
    },
  });
  let output = '';
  if (capture)
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal)
        output += `\n${command} was ended by ${signal}${timeoutMs ? `, perhaps after its ${timeoutMs / 60_000} minutes` : ''}\n`;
      resolve({ status: code ?? 1, output });
    });
  });
}

/** The same, for a step that has to succeed: its output is shown only when it fails. */
export async function must(command, args, options) {
  const { status, output } = await run(command, args, { ...options, capture: true });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}
