import { createServer } from 'node:net';

import { UsageError } from './usage-error.ts';

/**
 * The first port from `port` on that nobody listens on, neither by IPv4 nor by IPv6: a browser that opens localhost may take either,
 * and would find somebody else's server.
 */
export async function freePort(port: number): Promise<number> {
  for (let next = port; next < Math.min(port + 100, 65_536); next++) {
    if ((await isFree(next, '127.0.0.1')) && (await isFree(next, '::1'))) return next;
  }
  throw new UsageError(`No port from ${port} to ${port + 99} is free.`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: Error & { code?: string }) => {
      // A machine without IPv6 has nobody on it either.
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(true);
      else if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
