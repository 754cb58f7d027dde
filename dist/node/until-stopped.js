import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { i as isObject, p as pointer, c as cleanText, b as isText, r as readText, d as isDate, E as EMAIL } from './passphrase.js';
import { isIP } from 'node:net';
import { parseArgs } from 'node:util';
import { U as UsageError } from './usage-error.js';

const SCHEMES = /* @__PURE__ */ new Set(["https:", "http:", "mailto:", "tel:"]);
const HIDDEN = /[\s\u0000-\u001f\u007f\\\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const RELATIVE = /^(?:\/(?!\/)|\.{1,2}\/|[?#])/;
function safeUrl(value, base) {
  const text = value.trim();
  if (!text || text.length > 2048 || HIDDEN.test(text)) return void 0;
  if (/^www\.[^/]+\./i.test(text)) return safeUrl(`https://${text}`);
  if (!/^[a-z][a-z0-9+.-]*:/i.test(text)) {
    if (!RELATIVE.test(text)) return void 0;
    return base === void 0 ? text : parse(text, base)?.href;
  }
  const url = parse(text);
  if (!url || !SCHEMES.has(url.protocol) || url.username || url.password) return void 0;
  if (url.protocol === "mailto:" && (url.search || /%0|,|;/i.test(url.pathname))) return void 0;
  if (url.protocol === "tel:" && !/^tel:\+?[\d().\s-]{2,30}$/.test(text)) return void 0;
  return url.href;
}
function parse(text, base) {
  try {
    return new URL(text, base);
  } catch (error) {
    if (error instanceof TypeError) return void 0;
    throw error;
  }
}

const id = { is: "id" };
const text$1 = { is: "text" };
const rich = { is: "rich" };
const url = { is: "url" };
const boolean = { is: "boolean" };
const string = (max = 500) => ({ is: "string", max });
function pattern(pattern2, valid) {
  return { is: "string", max: 500, pattern: pattern2, ...valid && { valid } };
}
const number = (min = -Infinity, max = Infinity) => ({ is: "number", min, max, integer: false });
const integer = (min = 0, max = Number.MAX_SAFE_INTEGER) => ({
  is: "number",
  min,
  max,
  integer: true
});
const oneOf$1 = (...values) => ({ is: "enum", values });
const list = (of, max = 1e4) => ({ is: "list", of, min: 0, max, whole: false });
const tuple = (of, min, max = min) => ({ is: "list", of, min, max, whole: true });
function object(required, optional, oneOf2) {
  return { is: "object", required, optional, ...oneOf2 };
}
const either = (a, b) => ({ is: "either", of: [a, b] });
function read(type, value, path, context) {
  return readShape(type, value, path, context);
}
function readShape(type, value, path, context) {
  const wrong = (code, message) => {
    context.issues.push({ path, code, message, severity: "warning" });
  };
  switch (type.is) {
    case "boolean":
      return typeof value === "boolean" ? value : wrong("type", "Expected true or false.");
    case "number":
      if (typeof value !== "number" || !Number.isFinite(value)) return wrong("type", "Expected a number.");
      if (type.integer && !Number.isInteger(value)) return wrong("type", "Expected a whole number.");
      return value >= type.min && value <= type.max ? value : wrong("range", `Expected ${type.min} to ${type.max}.`);
    case "text":
      return readWords(value, path, context) ?? wrong(isText(value) ? "blank" : "type", "Expected words, or an object of them by language.");
    case "rich": {
      if (isText(value)) return readWords(value, path, context) ?? wrong("blank", "Expected words.");
      const { format, value: inner } = value ?? {};
      const content = readWords(inner, pointer(path, "value"), context);
      if (content === void 0 || !(format === "plain" || format === "markdown" || format === "html")) {
        return wrong("type", "Expected text, or {format, value}.");
      }
      return { format, value: content };
    }
    case "list":
      return readList(type, value, path, context, wrong);
    case "object":
      return readObject(type, value, path, context, wrong);
    case "record": {
      if (!isObject(value)) return wrong("type", "Expected an object.");
      const result = /* @__PURE__ */ Object.create(null);
      for (const [key, item] of Object.entries(value)) {
        const read2 = readShape(type.of, item, pointer(path, key), context);
        if (read2 !== void 0 && key !== "__proto__") result[cleanText(key, 200)] = read2;
      }
      return result;
    }
    case "either": {
      let first;
      for (const option of type.of) {
        const issues = [];
        const result = readShape(option, value, path, { ...context, issues });
        if (result !== void 0) {
          context.issues.push(...issues);
          return result;
        }
        first ??= issues;
      }
      context.issues.push(...first ?? []);
      return void 0;
    }
  }
  const given = type.is === "id" && Number.isInteger(value) ? String(value) : value;
  if (typeof given !== "string") return wrong("type", "Expected a string.");
  if (type.is === "url") {
    return safeUrl(given, context.base) ?? wrong("url", "Expected an http, https, mailto or tel address.");
  }
  const max = type.is === "string" ? type.max : 200;
  if (given.length > max) return wrong("limit", `Expected at most ${max} characters.`);
  const string2 = cleanText(given, max);
  if (type.is === "id") {
    return string2 || wrong("pattern", "Expected an id of 1 to 200 characters.");
  }
  if (type.is === "enum") {
    return type.values.includes(string2) ? string2 : wrong("enum", `Expected one of ${type.values.join(", ")}.`);
  }
  if (!string2) return wrong("type", "Expected a string that is not empty.");
  const { pattern: pattern2, valid } = type;
  if (pattern2 && !pattern2.test(string2)) return wrong("pattern", "Expected another notation.");
  return valid?.(string2) === false ? wrong("range", "There is no such value.") : string2;
}
function readWords(value, path, { issues, lang }) {
  const words = readText(value, lang);
  if (words === void 0 || !isObject(value)) return words;
  for (const [tag, given] of Object.entries(value)) {
    if (typeof given === "string" && !given.trim() || Object.hasOwn(words, tag.toLowerCase())) continue;
    issues.push({
      path: pointer(path, tag),
      code: "language",
      message: "Expected text in a language.",
      severity: "warning"
    });
  }
  return words;
}
function readList(type, value, path, context, wrong) {
  if (!Array.isArray(value)) return wrong("type", "Expected a list.");
  if (value.length > type.max) wrong("limit", `Only the first ${type.max} entries are read.`);
  const items = [];
  for (let index = 0; index < Math.min(value.length, type.max); index++) {
    if (isAbsent(type.of, value[index])) continue;
    const item = readShape(type.of, value[index], pointer(path, index), context);
    if (item !== void 0) items.push(item);
  }
  if (type.whole && (items.length < type.min || items.length !== value.length)) {
    return wrong("range", `Expected ${type.min} to ${type.max} entries.`);
  }
  return items;
}
function readObject(type, value, path, context, wrong) {
  if (!isObject(value)) return wrong("type", "Expected an object.");
  const own = (key) => Object.hasOwn(value, key) ? value[key] : void 0;
  const result = {};
  for (const [key, field] of Object.entries(type.required)) {
    const given = own(key);
    if (given === void 0 || given === null) return wrong("required", `"${key}" is missing.`);
    const read2 = readShape(field, given, pointer(path, key), context);
    if (read2 === void 0) return void 0;
    result[key] = read2;
  }
  for (const [key, field] of Object.entries(type.optional)) {
    const given = own(key);
    if (isAbsent(field, given)) continue;
    const read2 = readShape(field, given, pointer(path, key), context);
    if (read2 !== void 0) result[key] = read2;
  }
  if (type.oneOf && type.oneOf.filter((key) => key in result).length !== 1) {
    return wrong("required", `Expected exactly one of ${type.oneOf.join(", ")}.`);
  }
  return result;
}
const isAbsent = (type, value) => value === void 0 || value === null || type.is === "enum" && value === "unknown" || type.is === "rich" && isObject(value) && "format" in value && isAbsent(text$1, value["value"]);

const date = pattern(/^\d{4}-\d{2}-\d{2}$/, isDate);
const isTime = (value) => isDate(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
const instant = pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, isTime);
pattern(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/, isTime);
const lang = pattern(/^[a-zA-Z]{2,3}(-[A-Za-z0-9]{1,8})*$/);
const geo = object(
  {
    /** Latitude, -90 to 90, north positive. */
    lat: number(-90, 90),
    /** Longitude, -180 to 180, east positive. */
    lon: number(-180, 180)
  },
  {
    /** How exact the position is. Absent: exact. */
    precision: oneOf$1("exact", "street", "postcode", "place", "area")
  }
);
const time = pattern(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const hours = object(
  {},
  {
    /** OpenStreetMap opening_hours syntax: `We 09:30-11:00; PH off`. */
    osm: string(),
    /** In words; always shown when the others cannot be read. */
    text: text$1,
    /** Seven days from Monday, each a list of `[from, to]` pairs, `HH:MM`; `24:00` is the end of the day. */
    week: tuple(list(tuple(time, 2)), 7),
    /** Only by appointment. */
    byAppointment: boolean,
    /** Times when it is closed in spite of the above: holidays, works. */
    closed: list(
      object({}, {
        /** First day. */
        from: date,
        /** Last day, inclusive. */
        to: date,
        /** Why. */
        note: text$1
      })
    )
  }
);
const wheelchair = oneOf$1("yes", "limited", "no");
const place = object(
  {},
  {
    id,
    /** Name of the house. */
    name: text$1,
    /** Street and number. */
    street: string(),
    postcode: string(20),
    city: string(),
    /** Id of one of the feed's districts, or a name. */
    district: string(),
    /** ISO 3166-1 alpha-2. */
    country: pattern(/^[A-Z]{2}$/),
    /** The whole address in one, where its parts are not known. */
    address: text$1,
    /** How to find the door. */
    hint: text$1,
    geo,
    /** Never shown on the map: women's shelters, private homes. */
    hidden: boolean,
    /** Absent: unknown. */
    wheelchair,
    /** Opening hours of the house, which may differ from those of the offer. */
    hours
  }
);
const contact = object(
  {},
  {
    /** What this contact is for. */
    role: text$1,
    name: string(),
    /** As people write it; a link is made from it only when it is unmistakable. */
    phone: string(60),
    mobile: string(60),
    email: pattern(EMAIL),
    url,
    /** When somebody answers; differs from the hours of the place. */
    hours,
    /** Languages spoken, BCP 47. */
    languages: list(lang, 50)
  }
);
const link = object(
  { url },
  {
    label: text$1,
    rel: oneOf$1("website", "signup", "tickets", "details", "map", "video", "document", "related")
  }
);
const media = object(
  {
    src: url,
    /** What it shows, for those who do not see it. */
    alt: text$1
  },
  {
    /** In pixels. */
    width: integer(1, 1e5),
    /** In pixels. */
    height: integer(1, 1e5),
    type: oneOf$1("image", "video", "audio", "document"),
    credit: text$1,
    licence: string()
  }
);
object(
  { id },
  {
    name: text$1,
    kind: oneOf$1("public", "nonprofit", "church", "selfhelp", "company", "other"),
    description: rich,
    places: list(place, 50),
    contacts: list(contact, 50),
    links: list(link, 50),
    media: list(media, 50),
    /** Id of the body it belongs to. */
    parent: id
  }
);
const polygon = tuple(tuple(number(), 2, 3), 4, 1e5);
({
  /** Where it is on the internet. */
  online: object({}, { url, text: text$1 }),
  /** For whom it comes without a place: districts it serves. */
  serviceArea: object(
    {},
    {
      /** Official municipality keys (AGS). */
      ags: list(string(12), 1e3),
      /** Ids of districts. */
      districts: list(id, 1e3),
      text: text$1
    }
  ),
  /** For whom it is. */
  audience: object(
    {},
    {
      /** Youngest age of the child, in `ageUnit`. */
      ageMin: number(0, 2e3),
      /** Oldest age of the child, in `ageUnit`, inclusive. */
      ageMax: number(0, 2e3),
      /** Absent: years. */
      ageUnit: oneOf$1("years", "months"),
      stages: list(oneOf$1("pregnancy", "birth"), 2),
      /** `mothers`, `fathers`, `single-parents`, `multiples`, `refugees`, … */
      groups: list(string(60), 50),
      text: text$1
    }
  ),
  accessibility: object(
    {},
    {
      /** Absent: unknown. */
      wheelchair,
      features: list(
        oneOf$1(
          "toilet",
          "parking",
          "induction-loop",
          "sign-language",
          "easy-language",
          "guide-dog",
          "tactile",
          "quiet-room",
          "changing-table"
        )
      ),
      text: text$1
    }
  ),
  cost: object(
    {},
    {
      /** Absent: unknown. */
      free: boolean,
      /** Lowest price, in `currency`. */
      min: number(0, 1e6),
      /** Highest price, in `currency`. */
      max: number(0, 1e6),
      /** ISO 4217; absent: EUR. */
      currency: pattern(/^[A-Z]{3}$/),
      text: text$1
    }
  ),
  /** Days on which the record is true; afterwards it is not shown. */
  valid: object({}, {
    /** First day. */
    from: date,
    /** Last day, inclusive. */
    until: date
  }),
  /** Where an adapter got it. */
  source: object({}, { adapter: string(), id: string(), url, fetched: instant })});
object(
  {
    id,
    name: text$1
  },
  {
    geo,
    /** Its outline, a GeoJSON Polygon or MultiPolygon (RFC 7946, 3.1). */
    area: either(
      object({ type: oneOf$1("Polygon"), coordinates: tuple(polygon, 1, 1e3) }, {}),
      object({ type: oneOf$1("MultiPolygon"), coordinates: tuple(tuple(polygon, 1, 1e3), 1, 1e3) }, {})
    )
  }
);

const fieldName = pattern(/^[a-z][a-zA-Z0-9]{0,40}$/);
const field = object(
  {
    name: fieldName,
    type: oneOf$1(
      "text",
      "textarea",
      "email",
      "tel",
      "number",
      "date",
      "time",
      "select",
      "radio",
      "checkbox",
      "checkboxes",
      "weekgrid",
      "consent",
      "info"
    ),
    label: text$1
  },
  {
    hint: text$1,
    /** Heading of the step that begins with this field. */
    step: text$1,
    required: boolean,
    /** HTML autofill token: `email`, `postal-code`. */
    autocomplete: pattern(/^[a-z0-9]+([ -][a-z0-9]+)*$/),
    /** Choices; the rows of a week grid. */
    options: list(object({ value: string(200), label: text$1 }, { hint: text$1 }), 200),
    min: either(number(), string(40)),
    max: either(number(), string(40)),
    maxLength: integer(1, 5e3),
    format: oneOf$1("plz", "phone-de", "iban"),
    /** Shown only when another field has this value, or one of these. */
    showIf: object({ field: fieldName, is: either(either(list(string(200), 50), boolean), string(200)) }, {})
  }
);
const form = object(
  {
    id,
    fields: list(field, 60)
  },
  {
    title: text$1,
    intro: rich,
    /** Name of an endpoint set in the page, never an address: a feed cannot redirect personal data. */
    target: pattern(/^[a-z][a-z0-9-]{0,40}$/),
    consent: object(
      {},
      {
        text: rich,
        privacyUrl: url,
        /** Which wording was agreed to; sent along. */
        version: string(60)
      }
    ),
    /** What the person reads after sending. */
    success: rich,
    /** What happens then, step by step. */
    nextSteps: list(object({ title: text$1 }, { text: text$1 }), 10),
    /** Whom to ask. */
    contact
  }
);

class WrongSetting extends Error {
  constructor() {
    super(...arguments);
    this.name = "WrongSetting";
  }
}
function text(most) {
  return (value) => {
    if (typeof value !== "string" || value.trim() === "" || value.length > most) {
      throw new WrongSetting(`must be text of 1 to ${most} characters.`);
    }
    return value.trim();
  };
}
function wholeNumber(least, most) {
  return (value) => {
    const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isInteger(number) || number < least || number > most) {
      throw new WrongSetting(`must be a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}
function oneOf(...values) {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found === void 0) throw new WrongSetting(`must be one of ${values.join(", ")}.`);
    return found;
  };
}
function listOf(read) {
  return (value) => {
    const items = typeof value === "string" ? value.split(/[\s,]+/).filter(Boolean) : Array.isArray(value) ? value : [0];
    return items.map((item) => {
      if (typeof item !== "string") throw new WrongSetting("must be a list of texts.");
      return read(item);
    });
  };
}
function slug(value) {
  if (typeof value === "string" && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(value)) return value;
  throw new WrongSetting('must be 1 to 63 small letters, digits and hyphens, such as "weidenfurt".');
}
function email(value) {
  if (typeof value === "string" && EMAIL.test(value.trim())) return value.trim().toLowerCase();
  throw new WrongSetting("must be one e-mail address.");
}
function origin(value) {
  const url = URL.canParse(value) ? new URL(value) : void 0;
  if (url && /^https?:$/.test(url.protocol) && url.origin === value && !value.includes("*")) return value;
  const meant = url && url.origin !== "null" && url.origin !== value ? ` Did you mean "${url.origin}"?` : "";
  throw new WrongSetting(
    `must be origins such as "https://www.example.org", without a path or a slash at the end.${meant}`
  );
}
function publicUrl(value) {
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : void 0;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash || url.username) {
    throw new WrongSetting(
      'must be an address such as "https://mithelfen.example.org", without a path: the collector needs a host of its own.'
    );
  }
  return url.origin;
}
function databaseUrl(value) {
  if (typeof value === "string" && /^postgres(ql)?:\/\/[^\s/]*/.test(value)) return value;
  throw new WrongSetting('must be an address of PostgreSQL, "postgres://user:password@host/database".');
}
function network(value) {
  const [address = "", bits, ...rest] = value.split("/");
  const version = isIP(address);
  const most = version === 6 ? 128 : 32;
  if (version !== 0 && rest.length === 0 && (bits === void 0 || /^\d{1,3}$/.test(bits) && Number(bits) <= most))
    return value;
  throw new WrongSetting('must be addresses or CIDR ranges, such as "10.0.0.0/8".');
}
function timeZone(value) {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text(100)(value) }).resolvedOptions().timeZone;
  } catch {
    throw new WrongSetting('must be the name of a time zone, such as "Europe/Berlin".');
  }
}

function readForms(value, folder) {
  if (typeof value !== "string") throw new WrongSetting("must be the path of a feed.");
  const feed = readJson(resolve(folder, value));
  if (!isObject(feed) || !Array.isArray(feed["forms"]))
    throw new WrongSetting('must be a nahbei feed with "forms" in it.');
  const issues = [];
  const forms = read(list(form), feed["forms"], "/forms", { issues });
  const fault = issues.find(({ path }) => /^\/forms(\/\d+(\/fields(\/\d+.*)?)?)?$/.test(path));
  if (fault) throw new WrongSetting(`has a fault at ${fault.path}: ${fault.message}`);
  if (!forms || forms.length === 0) throw new WrongSetting('must be a nahbei feed with "forms" in it.');
  const info = feed["feed"];
  const lang = isObject(info) && typeof info["lang"] === "string" ? info["lang"] : "de";
  return { forms, lang };
}
function readJson(path) {
  let content;
  try {
    content = readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error;
    throw new WrongSetting(
      code === "ENOENT" ? "names a file that is not there." : `names a file that cannot be read (${code}).`
    );
  }
  try {
    return JSON.parse(content);
  } catch {
    throw new WrongSetting("names a file that is no JSON.");
  }
}

function parseFlags(args, options) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error;
    if (!code?.startsWith("ERR_PARSE_ARGS_")) throw error;
    if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError(message.split("\n")[0]);
    const flag = /'(-[^']*)'/.exec(message)?.[1] ?? "one of the flags";
    throw new UsageError(
      `There is no ${flag}. There are ${Object.keys(options).map((name) => `--${name}`).join(", ")}.`
    );
  }
}

async function untilStopped(close) {
  await new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
  });
  process.once("SIGINT", () => process.exit(130));
  await close();
  return 0;
}

export { WrongSetting as W, readForms as a, timeZone as b, origin as c, databaseUrl as d, email as e, parseFlags as f, listOf as l, network as n, oneOf as o, publicUrl as p, readJson as r, slug as s, text as t, untilStopped as u, wholeNumber as w };
