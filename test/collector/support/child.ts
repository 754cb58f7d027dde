import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

const running = new Set<ChildProcess>();
// A test that failed did not stop its child, and the file would wait for it.
after(() => running.forEach((child) => child.kill('SIGKILL')));

/** `nahbei …` in a process of its own. */
export interface Child {
  process: ChildProcess;
  /** Where it listens, once it said so. */
  url: string;
  /** What it printed so far. */
  output: () => string;
  /** Sends a signal and waits for the end. @returns Exit code and signal. */
  stop(signal?: NodeJS.Signals): Promise<[code: number | null, signal: NodeJS.Signals | null]>;
}

/**
 * Starts the command line and waits until it listens.
 *
 * @param shell - What to start it with instead of Node itself: `['sh', '-c', 'ulimit -f 100; exec "$@"', 'sh']`.
 */
export async function startChild(
  args: string[],
  { shell = [], ...options }: Omit<SpawnOptions, 'shell'> & { shell?: string[] } = {},
): Promise<Child> {
  const [command, ...rest] = [...shell, process.execPath, CLI, ...args];
  const child = spawn(command!, rest, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  child.stdout!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr!.on('data', (chunk: Buffer) => (output += chunk.toString()));
  running.add(child);
  const ended = once(child, 'exit').finally(() => running.delete(child)) as Promise<
    [number | null, NodeJS.Signals | null]
  >;
  let url: string | undefined;
  const listening = (async () => {
    while (url === undefined) {
      await once(child.stdout!, 'data');
      url = /(?:listens on|Weidenfurt:) (http:\/\/[\d.a-z]+:\d+)/.exec(output)?.[1];
    }
  })();
  await Promise.race([
    listening,
    ended.then(([code]) => {
      throw new Error(`ended with ${code} before it listened:\n${output}`);
    }),
  ]);
  return {
    process: child,
    url: url!,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a command to its end. */
export async function runCli(
  args: string[],
  options: SpawnOptions = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [CLI, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 15_000,
    ...options,
  });
  const text = async (stream: NodeJS.ReadableStream) => {
    let all = '';
    for await (const chunk of stream) all += String(chunk);
    return all;
  };
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  return { code, stdout, stderr };
}
