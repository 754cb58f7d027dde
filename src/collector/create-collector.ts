import type { FastifyInstance } from 'fastify';

import { createApp } from './app.ts';
import { Centres } from './centres.ts';
import { hashPassphrase } from './passphrase.ts';
import { withDefaults, type CollectorSettings } from './settings.ts';
import type { Store } from './store/store.ts';
import { uuidv7 } from './uuid.ts';

/** A login to a centre's inbox. */
export interface StaffLogin {
  /** Slug of the centre. */
  centre: string;
  email: string;
  passphrase: string;
}

/** A collector that is ready to listen. */
export interface Collector {
  /** The HTTP application (Fastify): to add routes before it listens, or to ask without a socket. */
  readonly app: FastifyInstance;
  /** @returns Where it listens, `http://localhost:4180`. */
  listen(options?: { host?: string; port?: number }): Promise<string>;
  /** Makes a login, or gives the one with this address a new passphrase and ends its sessions. */
  setLogin(login: StaffLogin): Promise<void>;
  /** Whether anybody can sign in at a centre. */
  hasLogin(centre: string): Promise<boolean>;
  /** Answers what was asked, then closes the store. */
  close(): Promise<void>;
}

/**
 * Opens the store, brings it to the newest schema, and makes the application.
 *
 * @param now - The clock of sessions and limits, milliseconds since 1970; for tests.
 * @throws {StoreOpenError} When the database cannot be used.
 */
export async function createCollector(
  settings: CollectorSettings = {},
  { now = Date.now }: { now?: () => number } = {},
): Promise<Collector> {
  const complete = withDefaults(settings);
  const warnings: string[] = [];
  const store = await openStore(complete, (sentence) => warnings.push(sentence));
  try {
    const centres = await Centres.load(complete.centres, store);
    const app = createApp({ settings: complete, store, centres, now });
    for (const warning of warnings) app.log.warn(warning);
    app.addHook('onClose', () => store.close());

    const idOf = (slug: string) => {
      const centre = centres.bySlug(slug);
      if (!centre) throw new RangeError(`There is no centre "${slug}" in the settings`);
      return centre.id;
    };
    return {
      app,
      listen: async ({ host = 'localhost', port = 4180 } = {}) => {
        const url = await app.listen({ host, port });
        return host === 'localhost' ? `http://localhost:${new URL(url).port}` : url;
      },
      setLogin: ({ centre, email, passphrase }) =>
        setLogin(store, idOf(centre), email.trim().toLowerCase(), passphrase),
      hasLogin: async (centre) => (await store.staff(idOf(centre))).length > 0,
      close: () => app.close(),
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The one line that decides about the database; each is loaded only when it is wanted. */
async function openStore(
  { databaseUrl, data }: { databaseUrl?: string | undefined; data: string },
  warn: (sentence: string) => void,
) {
  if (databaseUrl !== undefined) return (await import('./store/postgres.ts')).openPostgresStore(databaseUrl, warn);
  return (await import('./store/sqlite.ts')).openSqliteStore(data);
}

async function setLogin(store: Store, centreId: string, email: string, passphrase: string): Promise<void> {
  const passphraseHash = await hashPassphrase(passphrase);
  const known = await store.staffByEmail(email);
  if (known && known.centreId !== centreId) throw new RangeError('This e-mail address belongs to another centre');
  if (known) {
    await store.setPassphrase(centreId, known.id, passphraseHash);
    await store.endSessionsOf(centreId, known.id);
  } else {
    await store.addStaff({ centreId, id: uuidv7(), email, passphraseHash, created: new Date().toISOString() });
  }
}
