import { readConfig, settings } from '../collector/config.ts';
import type { Collector } from '../collector/create-collector.ts';
import { newPassphrase } from '../collector/passphrase.ts';
import { parseFlags } from './parse-flags.ts';
import { untilStopped } from './until-stopped.ts';
import { UsageError } from './usage-error.ts';

/** `nahbei collect`: runs the collector until it is stopped. */
export async function collect(args: string[]): Promise<number> {
  const {
    help,
    'new-passphrase': renew,
    ...flags
  } = parseFlags(args, {
    help: { type: 'boolean', short: 'h' },
    config: { type: 'string' },
    'new-passphrase': { type: 'boolean' },
    ...Object.fromEntries(settings.map(({ flag }) => [flag, { type: 'string' } as const])),
  });
  if (help) {
    console.log(helpText());
    return 0;
  }
  const { config, faults } = readConfig({
    flags: flags as Record<string, string>,
    env: process.env,
    cwd: process.cwd(),
  });
  if (faults.length > 0) throw new UsageError(...faults);

  // Only now: a wrong setting should be told at once, not after the server and its database were loaded.
  const { createCollector } = await import('../collector/create-collector.ts');
  const collector = await createCollector(config);
  try {
    const url = await collector.listen(config);
    const base = config.publicUrl ?? url;
    console.log(`The collector listens on ${url}`);
    for (const { slug, name, origins = [] } of config.centres) {
      console.log(`Forms of ${name} send to ${base}/v1/centres/${slug}/signups`);
      if (origins.length === 0)
        console.log('  but not yet those on other hosts: name their origins with --origins "https://…"');
    }
    if (isOpen(config.host) && !base.startsWith('https:')) {
      console.log(
        'Passphrases and signups cross the network unencrypted: put a proxy with https before it, and set --public-url.',
      );
    }
    await printLogins(collector, config.centres, base, renew === true);
    return await untilStopped(() => collector.close());
  } catch (error) {
    await collector.close();
    throw error;
  }
}

/** Whether others than this machine can come. */
const isOpen = (host: string) => !/^(localhost|127\.[\d.]+|::1)$/.test(host);

/** Makes the first login of each centre, and says its passphrase this once: only its hash is kept. */
async function printLogins(
  collector: Collector,
  centres: readonly { slug: string; name: string; staffEmail: string }[],
  base: string,
  renew: boolean,
): Promise<void> {
  for (const { slug, name, staffEmail } of centres) {
    if (!renew && (await collector.hasLogin(slug))) continue;
    const passphrase = newPassphrase();
    await collector.setLogin({ centre: slug, email: staffEmail, passphrase });
    console.log(`\nTo read the signups of ${name}: ${base}/inbox`);
    console.log(`  E-Mail      ${staffEmail}`);
    console.log(`  Passphrase  ${passphrase}`);
    console.log('Write it down: it is shown only now. With --new-passphrase you get another one.\n');
  }
}

function helpText(): string {
  const line = ({ flag, variable, help }: (typeof settings)[number]) =>
    `  --${flag.padEnd(16)}${variable.padEnd(22)}${help}`;
  return `nahbei collect [settings]

Takes signups and keeps them in ./nahbei-data, or in PostgreSQL. Settings come from a JSON file (--config FILE, same names in
camelCase; "centres": [{"centre": …, "name": …, "origins": …, "forms": …}] for several), from the environment and from flags; the
later wins.

${settings.map(line).join('\n')}
  --${'config'.padEnd(16)}${'NAHBEI_CONFIG'.padEnd(22)}the settings file
  --${'new-passphrase'.padEnd(16)}${''.padEnd(22)}gives the login of each centre a new passphrase and ends its sessions`;
}
