import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { newPassphrase } from '../collector/passphrase.ts';
import { readForms } from '../collector/read-forms.ts';
import { freePort } from './free-port.ts';
import { packageRoot } from './package-root.ts';
import { parseFlags } from './parse-flags.ts';
import { staticFiles } from './static-files.ts';
import { untilStopped } from './until-stopped.ts';
import { UsageError } from './usage-error.ts';

const PORT = 4173;

/**
 * As strict as a town may be: what the elements need, and nothing else. No `frame-ancestors`: `embed.html` is there to be framed.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html nahbei',
].join('; ');

/** `nahbei demo`: the demo town until it is stopped. */
export async function demo(args: string[]): Promise<number> {
  const flags = parseFlags(args, {
    help: { type: 'boolean', short: 'h' },
    port: { type: 'string' },
    'no-collector': { type: 'boolean' },
  });
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const wanted = flags.port ?? process.env['NAHBEI_PORT'];
  const port = wanted === undefined ? await freePort(PORT) : Number(wanted);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port must be a whole number from 0 to 65535.');

  const running = await startDemo({ port, collector: !flags['no-collector'] });
  console.log(`The town of Weidenfurt: ${running.url}/`);
  if (running.login) {
    console.log(`What the volunteer centre gets: ${running.url}/inbox`);
    console.log(`  E-Mail      ${running.login.email}`);
    console.log(`  Passphrase  ${running.login.passphrase}`);
  }
  console.log('Stop it with Ctrl+C; the signups of the demo are deleted then.');
  return untilStopped(running.close);
}

export interface RunningDemo {
  /** `http://localhost:4173` */
  url: string;
  /** Absent without a collector. */
  login: { email: string; passphrase: string } | undefined;
  /** Stops it and deletes its signups. */
  close(): Promise<void>;
}

/**
 * Starts the demo: `demo/` at the root, `dist/` beside it, and a collector under the same origin, whose signups live as long as it.
 *
 * @param passphrase - Of the inbox; a new one where absent. For tests.
 */
export async function startDemo({
  port = 0,
  collector: withCollector = true,
  passphrase = newPassphrase(),
}: {
  port?: number;
  collector?: boolean;
  passphrase?: string;
} = {}): Promise<RunningDemo> {
  const root = packageRoot();
  for (const folder of ['demo', 'dist']) {
    if (!existsSync(join(root, folder))) {
      throw new UsageError(`${join(root, folder)} is missing.${folder === 'dist' ? ' "npm run build" makes it.' : ''}`);
    }
  }
  const serve = staticFiles(
    { '/': join(root, 'demo'), '/demo/': join(root, 'demo'), '/dist/': join(root, 'dist') },
    { 'content-security-policy': PAGE_POLICY, 'referrer-policy': 'strict-origin-when-cross-origin' },
  );
  return withCollector ? startWithCollector(serve, port, passphrase, root) : startAlone(serve, port);
}

type Serve = ReturnType<typeof staticFiles>;

async function startWithCollector(serve: Serve, port: number, passphrase: string, root: string): Promise<RunningDemo> {
  const { createCollector } = await import('../collector/create-collector.ts');
  const data = await mkdtemp(join(tmpdir(), 'nahbei-demo-'));
  const remove = () => rm(data, { recursive: true, force: true, maxRetries: 5 });
  try {
    const centre = { slug: 'demo', name: 'Freiwilligenzentrum Weidenfurt' };
    const feed = join(root, 'demo/feeds/freiwilligenzentrum.json');
    const collector = await createCollector({
      data,
      logLevel: 'warn',
      centres: [{ ...centre, ...(existsSync(feed) && readForms(feed, root)) }],
    });
    try {
      const login = { email: 'team@weidenfurt.example', passphrase };
      await collector.setLogin({ centre: centre.slug, ...login });
      // Not through Fastify's answer, so that the pages have their own policy and not that of the collector.
      collector.app.get('/*', (request, reply) => {
        reply.hijack();
        void answer(serve, request.raw, reply.raw);
      });
      const close = async () => {
        await collector.close();
        await remove();
      };
      return { url: await collector.listen({ port }), login, close };
    } catch (error) {
      await collector.close();
      throw error;
    }
  } catch (error) {
    await remove();
    throw error;
  }
}

async function startAlone(serve: Serve, port: number): Promise<RunningDemo> {
  const server = createServer((request, response) => void answer(serve, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, host: 'localhost' }, resolve);
  });
  const address = server.address();
  const url = `http://localhost:${typeof address === 'object' ? address?.port : port}`;
  const close = async () => {
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, login: undefined, close };
}

async function answer(serve: Serve, ...[request, response]: Parameters<Serve>): Promise<void> {
  try {
    await serve(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}

const HELP = `nahbei demo [--port N] [--no-collector]

Serves the demo town on http://localhost:${PORT}, or the next port that is free, with a collector whose signups are deleted at the end.`;
