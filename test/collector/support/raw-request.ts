import { once } from 'node:events';
import { connect } from 'node:net';

/** Sends bytes as they are, and gives what comes back until the connection closes. */
export async function rawRequest(
  port: number,
  bytes: string | Buffer,
  { end = false, timeoutMs = 15_000 } = {},
): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setTimeout(timeoutMs, () => socket.destroy(new Error('timeout')));
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk: string) => (answer += chunk));
  await once(socket, 'connect');
  socket.write(bytes);
  if (end) socket.end();
  const [hadError] = (await once(socket, 'close')) as [boolean];
  if (hadError && answer === '') return 'reset';
  return answer;
}

export const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);
