import { resolve, dirname } from 'node:path';
import { i as isObject, n as newPassphrase } from './passphrase.js';
import { r as readJson, W as WrongSetting, e as email, a as readForms, l as listOf, t as text, s as slug, o as oneOf, b as timeZone, w as wholeNumber, p as publicUrl, d as databaseUrl, c as origin, n as network, f as parseFlags, u as untilStopped } from './until-stopped.js';
import { U as UsageError } from './usage-error.js';
import 'node:crypto';
import 'node:util';
import 'node:fs';
import 'node:net';

const setting = (help, read) => ({ help, read });
const CENTRE_SETTINGS = {
  centre: setting("name of the centre in addresses (demo)", slug),
  name: setting("name of the centre for people", text(200)),
  origins: setting(
    'origins of the pages that may send signups: "https://www.example.org https://\u2026"',
    listOf(origin)
  ),
  forms: setting("feed (JSON file) whose forms it takes; a small form of our own where absent", readForms),
  staffEmail: setting("e-mail address of its first login", email)
};
const SETTINGS = {
  host: setting("name or address to listen on; 0.0.0.0 for all networks (localhost)", text(255)),
  port: setting("port to listen on (4180)", wholeNumber(0, 65535)),
  data: setting(
    "folder of the SQLite file (./nahbei-data)",
    (given, folder) => resolve(folder, text(4096)(given))
  ),
  databaseUrl: setting("PostgreSQL instead of SQLite: postgres://user:password@host/database", databaseUrl),
  publicUrl: setting("where people reach the collector behind a proxy: https://\u2026", publicUrl),
  trustProxy: setting("addresses of that proxy, as CIDR ranges", listOf(network)),
  signupLimit: setting("signups per network in ten minutes, 0 for no limit (30)", wholeNumber(0, 1e6)),
  timeZone: setting("zone of the times in the inbox (Europe/Berlin)", timeZone),
  logLevel: setting("info, warn, error or silent (info)", oneOf("info", "warn", "error", "silent"))
};
const ALL = { ...SETTINGS, ...CENTRE_SETTINGS };
const settings = Object.entries(ALL).map(
  ([name, { help }]) => ({
    flag: flagOf(name),
    variable: variableOf(name),
    help
  })
);
function readConfig({ flags, env, cwd }) {
  const faults = [];
  const given = new Givens(faults);
  const file = flags["config"] ?? env["NAHBEI_CONFIG"];
  let centres = [given];
  if (file !== void 0) {
    const { centres: several, ...content } = readFile(resolve(cwd, file), file, faults);
    const folder = dirname(resolve(cwd, file));
    given.addObject(content, ALL, `in ${file}`, folder);
    if (several !== void 0) centres = severalCentres(several, file, folder, faults);
    if (several !== void 0 && Object.keys(CENTRE_SETTINGS).some((name) => given.has(name))) {
      faults.push(
        `${file} has "centres" and beside it settings of one centre (${Object.keys(CENTRE_SETTINGS).join(", ")}): move those into "centres".`
      );
    }
  }
  for (const name of Object.keys(ALL)) {
    given.add(name, env[variableOf(name)], variableOf(name), cwd);
    given.add(name, flags[flagOf(name)], `--${flagOf(name)}`, cwd);
  }
  const config = {
    host: given.take("host", SETTINGS.host) ?? "localhost",
    port: given.take("port", SETTINGS.port) ?? 4180,
    data: given.take("data", SETTINGS.data) ?? resolve(cwd, "nahbei-data"),
    ...present("databaseUrl", given.take("databaseUrl", SETTINGS.databaseUrl)),
    ...present("publicUrl", given.take("publicUrl", SETTINGS.publicUrl)),
    ...present("trustProxy", given.take("trustProxy", SETTINGS.trustProxy)),
    ...present("signupLimit", given.take("signupLimit", SETTINGS.signupLimit)),
    ...present("timeZone", given.take("timeZone", SETTINGS.timeZone)),
    ...present("logLevel", given.take("logLevel", SETTINGS.logLevel)),
    centres: centres.map(centreOf)
  };
  const slugs = config.centres.map(({ slug }) => slug);
  for (const slug of new Set(slugs.filter((one, index) => slugs.indexOf(one) < index))) {
    faults.push(`There are two centres with the name "${slug}".`);
  }
  return { config, faults };
}
function centreOf(given) {
  const slug = given.take("centre", CENTRE_SETTINGS.centre) ?? "demo";
  return {
    slug,
    name: given.take("name", CENTRE_SETTINGS.name) ?? "Freiwilligenzentrum",
    ...present("origins", given.take("origins", CENTRE_SETTINGS.origins)),
    ...given.take("forms", CENTRE_SETTINGS.forms),
    staffEmail: given.take("staffEmail", CENTRE_SETTINGS.staffEmail) ?? `team@${slug}.example`
  };
}
function severalCentres(several, file, folder, faults) {
  if (!Array.isArray(several) || several.length === 0 || !several.every(isObject)) {
    faults.push(`"centres" in ${file} must be a list of objects, one for each centre.`);
    return [];
  }
  return several.map((entry, index) => {
    const where = `of centre ${index + 1} in ${file}`;
    if (!Object.hasOwn(entry, "centre")) faults.push(`"centre" ${where} is missing: its name in addresses.`);
    const given = new Givens(faults);
    given.addObject(entry, CENTRE_SETTINGS, where, folder);
    return given;
  });
}
function readFile(path, name, faults) {
  try {
    const content = readJson(path);
    if (isObject(content)) return content;
    faults.push(`${name} must hold a JSON object with the settings.`);
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    faults.push(`--config ${error.message}`);
  }
  return {};
}
class Givens {
  #faults;
  #values = /* @__PURE__ */ new Map();
  constructor(faults) {
    this.#faults = faults;
  }
  has(name) {
    return this.#values.has(name);
  }
  /** The later of two wins. */
  add(name, value2, source, folder) {
    if (value2 !== void 0) this.#values.set(name, { value: value2, source, folder });
  }
  addObject(object, known, where, folder) {
    for (const [name, value2] of Object.entries(object)) {
      if (Object.hasOwn(known, name)) this.add(name, value2, `"${name}" ${where}`, folder);
      else this.#faults.push(`There is no setting "${name}" (${where}). There are ${Object.keys(known).join(", ")}.`);
    }
  }
  take(name, { read }) {
    const given = this.#values.get(name);
    if (!given) return void 0;
    try {
      return read(given.value, given.folder);
    } catch (error) {
      if (!(error instanceof WrongSetting)) throw error;
      this.#faults.push(`${given.source} ${error.message}`);
      return void 0;
    }
  }
}
function present(name, given) {
  return given === void 0 ? {} : { [name]: given };
}
function flagOf(name) {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function variableOf(name) {
  return `NAHBEI_${flagOf(name).replaceAll("-", "_").toUpperCase()}`;
}

async function collect(args) {
  const {
    help,
    "new-passphrase": renew,
    ...flags
  } = parseFlags(args, {
    help: { type: "boolean", short: "h" },
    config: { type: "string" },
    "new-passphrase": { type: "boolean" },
    ...Object.fromEntries(settings.map(({ flag }) => [flag, { type: "string" }]))
  });
  if (help) {
    console.log(helpText());
    return 0;
  }
  const { config, faults } = readConfig({
    flags,
    env: process.env,
    cwd: process.cwd()
  });
  if (faults.length > 0) throw new UsageError(...faults);
  const { createCollector } = await import('./create-collector.js').then(n => n.a);
  const collector = await createCollector(config);
  try {
    const url = await collector.listen(config);
    const base = config.publicUrl ?? url;
    console.log(`The collector listens on ${url}`);
    for (const { slug, name, origins = [] } of config.centres) {
      console.log(`Forms of ${name} send to ${base}/v1/centres/${slug}/signups`);
      if (origins.length === 0)
        console.log('  but not yet those on other hosts: name their origins with --origins "https://\u2026"');
    }
    if (isOpen(config.host) && !base.startsWith("https:")) {
      console.log(
        "Passphrases and signups cross the network unencrypted: put a proxy with https before it, and set --public-url."
      );
    }
    await printLogins(collector, config.centres, base, renew === true);
    return await untilStopped(() => collector.close());
  } catch (error) {
    await collector.close();
    throw error;
  }
}
const isOpen = (host) => !/^(localhost|127\.[\d.]+|::1)$/.test(host);
async function printLogins(collector, centres, base, renew) {
  for (const { slug, name, staffEmail } of centres) {
    if (!renew && await collector.hasLogin(slug)) continue;
    const passphrase = newPassphrase();
    await collector.setLogin({ centre: slug, email: staffEmail, passphrase });
    console.log(`
To read the signups of ${name}: ${base}/inbox`);
    console.log(`  E-Mail      ${staffEmail}`);
    console.log(`  Passphrase  ${passphrase}`);
    console.log("Write it down: it is shown only now. With --new-passphrase you get another one.\n");
  }
}
function helpText() {
  const line = ({ flag, variable, help }) => `  --${flag.padEnd(16)}${variable.padEnd(22)}${help}`;
  return `nahbei collect [settings]

Takes signups and keeps them in ./nahbei-data, or in PostgreSQL. Settings come from a JSON file (--config FILE, same names in
camelCase; "centres": [{"centre": \u2026, "name": \u2026, "origins": \u2026, "forms": \u2026}] for several), from the environment and from flags; the
later wins.

${settings.map(line).join("\n")}
  --${"config".padEnd(16)}${"NAHBEI_CONFIG".padEnd(22)}the settings file
  --${"new-passphrase".padEnd(16)}${"".padEnd(22)}gives the login of each centre a new passphrase and ends its sessions`;
}

export { collect };
