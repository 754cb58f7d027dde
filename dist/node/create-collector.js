import { randomBytes, createHash } from 'node:crypto';
import Fastify, { LogController } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { e as pickText, c as cleanText, P as PassphraseChecker, L as LONGEST_PASSPHRASE, O as OverloadError, i as isObject, p as pointer, d as isDate, E as EMAIL, G as GroupCommit, h as hashPassphrase } from './passphrase.js';
import { isIPv4, isIPv6 } from 'node:net';

const SECURITY_HEADERS = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "x-robots-tag": "noindex"
};
const PAGE_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const STRICT_TRANSPORT = "max-age=63072000";

function ownOrigin(request, publicUrl) {
  return publicUrl === void 0 ? `${request.protocol}://${request.host}` : new URL(publicUrl).origin;
}
function maySend(request, origins, own) {
  const { origin } = request.headers;
  if (origin !== void 0) return origin === own || origins.includes(origin);
  const site = request.headers["sec-fetch-site"];
  return site === void 0 || site === "same-origin" || site === "none";
}
function isForged(request, own) {
  const site = request.headers["sec-fetch-site"];
  if (site !== void 0) return site !== "same-origin" && site !== "none";
  const { origin } = request.headers;
  return origin !== void 0 && origin !== own;
}

class Problem extends Error {
  constructor(status, code, details = {}) {
    super(code, { cause: details.cause });
    this.name = "Problem";
    this.status = status;
    this.code = code;
    this.details = details;
  }
  /** The document of RFC 9457; `code` and `issues` are its extension members. */
  toJSON() {
    return {
      type: "about:blank",
      title: STATUS_CODES[this.status],
      status: this.status,
      code: this.code,
      ...this.details.issues && { issues: this.details.issues }
    };
  }
}
const FASTIFY_CODES = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media-type",
  FST_ERR_CTP_EMPTY_JSON_BODY: "json",
  FST_ERR_CTP_INVALID_JSON_BODY: "json"
};
function problemOf(error) {
  if (error instanceof Problem) return error;
  const { name, statusCode, code } = error;
  if (name === "StoreDownError") return new Problem(503, "store", { retryAfter: 5, cause: error });
  if (name === "OverloadError") return new Problem(503, "overload", { retryAfter: 2, cause: error });
  if (typeof statusCode === "number" && statusCode >= 400 && statusCode < 500) {
    return new Problem(statusCode, FASTIFY_CODES[String(code)] ?? "request");
  }
  return new Problem(500, "internal", { cause: error });
}

function parseJson(app) {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  refuseEncoded(app);
  app.addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => {
    let text;
    try {
      text = utf8(body);
    } catch (error) {
      done(error);
      return;
    }
    void parse(request, text, done);
  });
}
function parseForm(app) {
  app.removeAllContentTypeParsers();
  refuseEncoded(app);
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "buffer" },
    async (_request, body) => new URLSearchParams(utf8(body))
  );
}
function utf8(body) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (error) {
    throw new Problem(400, "encoding", { cause: error });
  }
}
function refuseEncoded(app) {
  app.addHook("preParsing", (request, _reply, _payload, done) => {
    const encoding = request.headers["content-encoding"];
    done(encoding === void 0 || encoding === "identity" ? null : new Problem(415, "content-encoding"));
  });
}

class Markup {
  #text;
  constructor(text) {
    this.#text = text;
  }
  /** For {@link markup} alone. */
  static fromTemplate(strings, values) {
    return new Markup(strings.reduce((text, string, index) => text + escaped(values[index - 1]) + string));
  }
  toString() {
    return this.#text;
  }
}
function markup(strings, ...values) {
  return Markup.fromTemplate(strings, values);
}
const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;"
};
function escaped(value) {
  if (value === null || value === void 0 || value === false) return "";
  if (value instanceof Markup) return value.toString();
  if (typeof value === "object") return value.map(escaped).join("");
  return String(value).replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character]);
}

let last = 0;
let counter = 0;
function uuidv7(now = Date.now()) {
  if (now > last) {
    last = now;
    counter = randomBytes(2).readUInt16BE() & 2047;
  } else if (++counter > 4095) {
    last++;
    counter = 0;
  }
  const random = randomBytes(8);
  random[0] = random[0] & 63 | 128;
  const hex = last.toString(16).padStart(12, "0") + "7" + counter.toString(16).padStart(3, "0") + random.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
const isUuid = (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

function pack(value) {
  return { enc: "none", kid: null, payload: new TextEncoder().encode(JSON.stringify(value)) };
}
const unpackSignup = (stored) => unpack(stored);
const unpackNote = (stored) => unpack(stored);
function unpack({ enc, payload }) {
  if (enc !== "none") throw new RangeError(`A payload of kind "${enc}" needs a newer nahbei`);
  return JSON.parse(new TextDecoder().decode(payload));
}

const DAY_PARTS = ["morning", "afternoon", "evening"];
function isShown(field, answers) {
  if (!field.showIf) return true;
  const answer = Object.hasOwn(answers, field.showIf.field) ? answers[field.showIf.field] : void 0;
  const wanted = [field.showIf.is].flat();
  return wanted.some((value) => Array.isArray(answer) ? answer.includes(String(value)) : answer === value);
}
const maxLength = (field) => field.maxLength ?? (field.type === "textarea" ? 2e3 : 200);

const PARTS = {
  morning: "vormittags",
  afternoon: "nachmittags",
  evening: "abends"
};
function answerLines({ answers }, form, formLang) {
  const word = (text) => pickText(text, "de", formLang)?.value ?? "";
  const fields = form?.fields.filter(({ type }) => type !== "info") ?? [];
  const known = new Set(fields.map(({ name }) => name));
  const lines = fields.flatMap((field) => {
    const answer = Object.hasOwn(answers, field.name) ? answers[field.name] : void 0;
    if (answer === void 0) return [];
    const kind = field.type === "email" || field.type === "tel" ? field.type : "text";
    const own = field.type === "text" || field.type === "textarea";
    return [{ name: field.name, label: word(field.label), value: answerText(field, answer, word), kind, own }];
  });
  const rest = Object.entries(answers).filter(([name]) => !known.has(name));
  return [
    ...lines,
    ...rest.map(([name, answer]) => ({ name, label: name, value: plain(answer), kind: "text", own: true }))
  ];
}
function answerText(field, answer, word) {
  const choice = (value) => {
    const label = field.options?.find((option) => option.value === value)?.label;
    return label === void 0 ? value : word(label);
  };
  if (field.type === "weekgrid" && Array.isArray(answer)) return weekText(field, answer, choice);
  if (field.type === "date" && typeof answer === "string") return answer.replace(/^(\d+)-(\d\d)-(\d\d)$/, "$3.$2.$1");
  if (field.options && typeof answer !== "boolean") return [answer].flat().map(choice).join(", ");
  return plain(answer);
}
function weekText(field, cells, choice) {
  const rows = field.options?.map(({ value }) => value) ?? [];
  const lines = rows.flatMap((row) => {
    const parts = DAY_PARTS.filter((part) => cells.includes(`${row}.${part}`)).map((part) => PARTS[part]);
    return parts.length === 0 ? [] : [`${choice(row)}: ${sentence(parts)}`];
  });
  const known = new Set(rows.flatMap((row) => DAY_PARTS.map((part) => `${row}.${part}`)));
  return [...lines, ...cells.filter((cell) => !known.has(cell))].join("; ");
}
const sentence = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} und ${words.at(-1)}`;
const plain = (answer) => typeof answer === "boolean" ? answer ? "ja" : "nein" : [answer].flat().join(", ");
function personOf({ answers }, form) {
  const given = (test) => (form?.fields ?? []).filter(test).map(({ name }) => Object.hasOwn(answers, name) ? answers[name] : void 0).filter((answer) => typeof answer === "string" && answer !== "").join(" ");
  const token = (...tokens) => given(({ autocomplete }) => tokens.includes(autocomplete?.split(" ").at(-1) ?? ""));
  return {
    name: token("name") || token("given-name", "additional-name", "family-name") || given(({ name }) => /^(name|firstName|lastName|vorname|nachname)$/.test(name)),
    email: given(({ type }) => type === "email"),
    phone: given(({ type }) => type === "tel")
  };
}

function openSignup(stored, centre) {
  const signup = unpackSignup(stored);
  const form = centre.forms.find(({ id }) => id === signup.form);
  return { stored, signup, form, lines: answerLines(signup, form, centre.lang), person: personOf(signup, form) };
}
const inboxHeader = (centre, { email }) => markup`<header><div class="bar">
<strong><a href="/inbox">Anmeldungen · ${centre.name}</a></strong>
<div class="who"><span>${email}</span>
<form method="post" action="/inbox/logout"><button type="submit" class="quiet">Ausloggen</button></form></div>
</div></header>`;
function timeOf(instant, timeZone) {
  return markup`<time datetime="${instant}">${timeText(instant, timeZone)}</time>`;
}
const timeText = (instant, timeZone) => new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(instant));
const dayOf = (instant, timeZone) => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone }).format(new Date(instant));

const MINUTE = 6e4;
const IDLE = 30 * MINUTE;
const ABSOLUTE = 8 * 60 * MINUTE;
class Sessions {
  #store;
  #now;
  constructor(store, now) {
    this.#store = store;
    this.#now = now;
  }
  /** A new session, always with a new token (no fixation), and its cookie. */
  async open(staff, reply, secure) {
    const token = randomBytes(32).toString("base64url");
    const created = this.#iso();
    await this.#store.endExpiredSessions(created);
    await this.#store.openSession({
      centreId: staff.centreId,
      idHash: hash(token),
      staffId: staff.id,
      created,
      seen: created,
      expires: this.#iso(ABSOLUTE)
    });
    reply.header("set-cookie", cookie(`${staff.centreId}.${token}`, secure));
  }
  /** Who asks, if the session is still good: used in the last half hour, and not older than a working day. */
  async find(request, secure) {
    const [centreId, token] = tokenOf(request, secure);
    if (centreId === void 0 || token === void 0) return void 0;
    const session = await this.#store.session(centreId, hash(token));
    if (!session) return void 0;
    const now = this.#now();
    if (now >= Date.parse(session.expires) || now - Date.parse(session.seen) >= IDLE) {
      await this.#store.endSession(centreId, session.idHash);
      return void 0;
    }
    if (now - Date.parse(session.seen) >= MINUTE) await this.#store.touchSession(centreId, session.idHash, this.#iso());
    return session;
  }
  async end(session, reply, secure) {
    await this.#store.endSession(session.centreId, session.idHash);
    reply.header("set-cookie", `${cookie("", secure)}; Max-Age=0`);
  }
  #iso(after = 0) {
    return new Date(this.#now() + after).toISOString();
  }
}
const hash = (token) => createHash("sha256").update(token).digest("hex");
const nameOf = (secure) => secure ? "__Host-nahbei" : "nahbei";
const cookie = (value, secure) => `${nameOf(secure)}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}`;
function tokenOf({ headers }, secure) {
  const name = `${nameOf(secure)}=`;
  const pair = headers.cookie?.split(";").find((part) => part.trimStart().startsWith(name));
  const [centreId = "", token = ""] = pair?.trim().slice(name.length).split(".") ?? [];
  return isUuid(centreId) && /^[\w-]{43}$/.test(token) ? [centreId, token] : [];
}

class Desk {
  #app;
  constructor(app, services) {
    this.#app = app;
    this.services = services;
    this.sessions = new Sessions(services.store, services.now);
  }
  /** Adds a route for those who are signed in; everybody else goes to the login. */
  route(method, url, serve) {
    this.#app.route({
      method,
      url,
      config: { page: true },
      handler: async (request, reply) => {
        const session = await this.sessions.find(request, this.isSecure(request));
        const centre = session && this.services.centres.byId(session.centreId);
        if (!centre) return reply.redirect("/inbox/login", 303);
        return serve({ session, centre, request, reply });
      }
    });
  }
  /** Whether the browser came by https. */
  isSecure(request) {
    return ownOrigin(request, this.services.settings.publicUrl).startsWith("https:");
  }
  /** The signup that the address names. @throws {Problem} When this centre has none such. */
  async signup({ centre, request }) {
    const { id = "" } = request.params;
    const stored = isUuid(id) ? await this.services.store.signup(centre.id, id) : void 0;
    if (!stored) throw new Problem(404, "signup");
    return openSignup(stored, centre);
  }
  /** Writes down who did what; never what it said. */
  async audit(staff, action, objectId = null) {
    const { centreId, staffId } = staff;
    await this.services.store.audit({ centreId, id: uuidv7(), at: this.time(), staffId, action, objectId });
  }
  /** Now, ISO 8601 in UTC. */
  time() {
    return new Date(this.services.now()).toISOString();
  }
}
function field({ body }, name, most) {
  const value = body instanceof URLSearchParams ? body.get(name) ?? "" : "";
  return cleanText(value, 2 * most).slice(0, most);
}
function doneLine(done) {
  const sentence = typeof done === "string" && Object.hasOwn(DONE, done) ? DONE[done] : void 0;
  return sentence === void 0 ? void 0 : markup`<p class="note" role="status">${sentence}</p>`;
}
const DONE = {
  state: "Der Status ist gespeichert.",
  note: "Die Notiz ist gespeichert.",
  delete: "Die Anmeldung ist gel\xF6scht.",
  outdated: "Jemand anderes hat den Status inzwischen ge\xE4ndert. Ihre \xC4nderung wurde nicht gespeichert."
};

const STYLE_PATH = "/inbox/collector.css";
function sendPage(reply, { title, content, header }, status = 200) {
  const page = markup`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<a class="skip" href="#content">Zum Inhalt</a>
${header}
<main id="content" tabindex="-1">
${content}
</main>
</body>
</html>
`;
  return reply.code(status).header("content-security-policy", PAGE_POLICY).type("text/html; charset=utf-8").send(page.toString());
}
function sendFailure(reply, status) {
  const [heading, sentence] = FAILURES[status] ?? (status >= 500 ? FAILURES[500] : FAILURES[400]);
  const content = markup`<h1>${heading}</h1>
<p>${sentence}</p>
<p><a href="/inbox">Zu den Anmeldungen</a></p>`;
  return sendPage(reply, { title: heading, content }, status);
}
const FAILURES = {
  400: [
    "Das hat nicht geklappt",
    "Der Browser hat etwas geschickt, das wir nicht verstehen. Bitte versuchen Sie es noch einmal."
  ],
  403: [
    "Das ist nicht erlaubt",
    "Diese Anfrage kam von einer anderen Website. Bitte \xF6ffnen Sie die Seite neu und versuchen Sie es noch einmal."
  ],
  404: ["Hier ist nichts", "Diese Seite gibt es nicht, oder die Anmeldung wurde gel\xF6scht."],
  413: ["Das ist zu viel auf einmal", "Bitte k\xFCrzen Sie den Text und versuchen Sie es noch einmal."],
  429: ["Zu viele Versuche", "Bitte warten Sie eine Viertelstunde und versuchen Sie es dann noch einmal."],
  500: ["Das hat nicht geklappt", "Bei uns ist ein Fehler passiert. Bitte versuchen Sie es sp\xE4ter noch einmal."],
  503: [
    "Gerade nicht erreichbar",
    "Die Datenbank antwortet nicht. Es ist nichts verloren. Bitte versuchen Sie es in einer Minute noch einmal."
  ]
};

const SIGNUP_STATES = ["new", "contacted", "interview", "training", "placed", "paused", "declined"];
const isSignupState = (value) => SIGNUP_STATES.includes(value);

const FORMULA = /^[\s\p{Cf}'"]*[=+\-@|＝＋－＠]/u;
function csv(rows) {
  return "\uFEFF" + rows.map((row) => row.map(cell).join(";") + "\r\n").join("");
}
function cell(value) {
  return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}

const STATE_LABELS = {
  new: "neu",
  contacted: "kontaktiert",
  interview: "Erstgespr\xE4ch",
  training: "Schulung",
  placed: "vermittelt",
  paused: "pausiert",
  declined: "abgesagt"
};

function exportCsv(signups, notes, centre, timeZone) {
  const columns = /* @__PURE__ */ new Map();
  for (const { fields } of centre.forms) {
    for (const { name, type, label } of fields) {
      if (type !== "info" && !columns.has(name)) columns.set(name, pickText(label, "de", centre.lang)?.value ?? name);
    }
  }
  for (const { lines } of signups) {
    for (const { name, label } of lines) if (!columns.has(name)) columns.set(name, label);
  }
  const notesOf = Map.groupBy(notes, ({ signupId }) => signupId);
  const names = [...columns.keys()];
  const head = ["Eingang", "Status", "Formular", "Sprache", ...columns.values(), "Einwilligung", "Notizen", "Kennung"];
  const rows = signups.map(({ stored, signup, lines }) => [
    timeText(stored.created, timeZone),
    STATE_LABELS[stored.state],
    signup.form,
    signup.lang,
    ...names.map((name) => lines.find((line) => line.name === name)?.value ?? ""),
    stored.consentVersion ?? "",
    (notesOf.get(stored.id) ?? []).map((note) => unpackNote(note).text).join("\n"),
    stored.id
  ]);
  return csv([head, ...rows]);
}

function listPage(parts) {
  const { centre, session, signups, state, done } = parts;
  const search = session.search ?? "";
  const content = markup`<h1>Anmeldungen</h1>
${done}
<nav aria-label="Nach Status">${stateLinks(parts)}</nav>
<form method="post" action="/inbox/search" class="panel" role="search">
<div class="row"><div class="field"><label for="search">Suchen in allen Angaben</label>
<input id="search" name="search" type="search" maxlength="100" value="${search}" autocomplete="off"></div>
<button type="submit">Suchen</button></div>
<input type="hidden" name="state" value="${state}">
</form>
${search && markup`<div class="note row"><span>Gezeigt wird nur, was zu „<bdi>${search}</bdi>“ passt.</span>
<form method="post" action="/inbox/search"><input type="hidden" name="state" value="${state}">
<button type="submit" class="second" name="search" value="">Suche beenden</button></form></div>`}
${signups.length > 0 ? table(parts) : markup`<p>${emptySentence(parts)}</p>`}
${pages(parts)}
<form method="post" action="/inbox/export.csv">
<input type="hidden" name="state" value="${state}">
<button type="submit" class="second">Als Tabelle (CSV) herunterladen</button>
<p class="muted">${state ? `Alle mit Status \u201E${STATE_LABELS[state]}\u201C` : "Alle Anmeldungen"}, mit allen Angaben. Bewahren Sie die Datei sicher auf.</p>
</form>`;
  return { title: `Anmeldungen \u2013 ${centre.name}`, header: inboxHeader(centre, session), content };
}
function stateLinks({ counts, state }) {
  const all = SIGNUP_STATES.reduce((sum, one) => sum + counts[one], 0);
  const link = (href, label, count, current) => markup`<li>${current ? markup`<a href="${href}" aria-current="page">${label} (${count})</a>` : markup`<a href="${href}">${label} (${count})</a>`}</li>`;
  return markup`<ul class="states" role="list">
${link("/inbox", "alle", all, state === void 0)}
${SIGNUP_STATES.map((one) => link(`/inbox?state=${one}`, STATE_LABELS[one], counts[one], one === state))}
</ul>`;
}
function table({ signups, timeZone }) {
  const row = ({ stored, person }) => markup`<tr role="row">
<th role="rowheader" scope="row"><a href="/inbox/${stored.id}"><bdi>${person.name || "Ohne Namen"}</bdi></a>
<div class="muted">${[person.email, person.phone].filter(Boolean).map((way) => markup`<div><bdi>${way}</bdi></div>`)}</div></th>
<td role="cell">${timeOf(stored.created, timeZone)}</td>
<td role="cell">${STATE_LABELS[stored.state]}</td>
</tr>`;
  return markup`<table role="table">
<caption>Neueste zuerst</caption>
<thead role="rowgroup"><tr role="row">
<th role="columnheader" scope="col">Name</th>
<th role="columnheader" scope="col">Eingang</th>
<th role="columnheader" scope="col">Status</th>
</tr></thead>
<tbody role="rowgroup">
${signups.map(row)}
</tbody>
</table>`;
}
function pages({ next, later, state }) {
  const query = (before) => {
    const params = new URLSearchParams({ ...state && { state }, ...before && { before } }).toString();
    return params ? `/inbox?${params}` : "/inbox";
  };
  if (next === void 0 && !later) return false;
  return markup`<nav aria-label="Seiten" class="row">
${later && markup`<a class="button second" href="${query()}">Zu den neuesten</a>`}
${next !== void 0 && markup`<a class="button second" href="${query(next)}">Ältere zeigen</a>`}
</nav>`;
}
function emptySentence({ session, state, later }) {
  if (session.search !== null) return "Keine Anmeldung passt zu dieser Suche.";
  if (later) return "\xC4ltere Anmeldungen gibt es nicht.";
  return state === void 0 ? "Noch hat sich niemand angemeldet." : `Keine Anmeldung hat den Status \u201E${STATE_LABELS[state]}\u201C.`;
}

const MARKS = /[\u0300-\u036f\u064b-\u065f\u0670]/g;
const HIDDEN = /[\u00ad\u00b7\u2027\u0640\u200b-\u200f\u2060]/g;
const GENDER = /[*:_/]-?(?=in(?:nen)?\b)/g;
const POSTING = /\((?:[mwdfx][/|, ]*){1,5}\)/g;
const BRACKETED = /\((in|innen)\)/g;
const LETTERS = {
  \u00DF: "ss",
  \u00E6: "ae",
  \u0153: "oe",
  \u00F8: "o",
  \u0142: "l",
  \u0111: "d",
  \u00F0: "d",
  \u00FE: "th",
  \u0131: "i"
};
function foldText(text) {
  return text.toLowerCase().normalize("NFD").replace(MARKS, "").replace(HIDDEN, "").replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]).replace(POSTING, "").replace(BRACKETED, "$1").replace(GENDER, "").replace(/\s+/g, " ").trim();
}

function matches({ lines }, search) {
  const text = foldText(lines.map(({ value }) => value).join(" "));
  return foldText(search).split(" ").every((word) => text.includes(word));
}

const PAGE = 50;
const BATCH = 500;
function listRoutes(desk) {
  const { store, settings } = desk.services;
  const { timeZone } = settings;
  desk.route("GET", "/inbox", async ({ session, centre, request, reply }) => {
    const { before: from, done } = request.query;
    const state = stateOf(request.query["state"]);
    const before = typeof from === "string" && isUuid(from) ? from : void 0;
    const { signups, next } = await pageOf(store, centre, { state, before }, session.search);
    const counts = await store.countSignups(centre.id);
    const later = before !== void 0;
    return sendPage(
      reply,
      listPage({ centre, session, counts, state, signups, next, later, done: doneLine(done), timeZone })
    );
  });
  desk.route("POST", "/inbox/search", async ({ session, centre, request, reply }) => {
    await store.setSearch(centre.id, session.idHash, field(request, "search", 100) || null);
    const state = stateOf(field(request, "state", 20));
    return reply.redirect(state ? `/inbox?state=${state}` : "/inbox", 303);
  });
  desk.route("POST", "/inbox/export.csv", async ({ session, centre, request, reply }) => {
    const signups = [];
    const state = stateOf(field(request, "state", 20));
    for await (const one of allSignups(store, centre, { state }, BATCH)) signups.push(one);
    const notes = await store.notes(centre.id);
    await desk.audit(session, "export");
    return reply.header(
      "content-disposition",
      `attachment; filename="anmeldungen-${centre.slug}-${dayOf(desk.time(), timeZone)}.csv"`
    ).type("text/csv; charset=utf-8; header=present").send(exportCsv(signups, notes, centre, timeZone));
  });
}
const stateOf = (value) => isSignupState(value) ? value : void 0;
async function pageOf(store, centre, from, search) {
  const signups = [];
  for await (const one of allSignups(store, centre, from, search === null ? PAGE + 1 : BATCH)) {
    if (search !== null && !matches(one, search)) continue;
    if (signups.length === PAGE) return { signups, next: signups.at(-1).stored.id };
    signups.push(one);
  }
  return { signups, next: void 0 };
}
async function* allSignups(store, centre, { state, before }, limit) {
  for (let from = before; ; ) {
    const batch = await store.signups(centre.id, { state, before: from, limit });
    for (const stored of batch) yield openSignup(stored, centre);
    if (batch.length < limit) return;
    from = batch.at(-1).id;
  }
}

function clientNetwork(address) {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== void 0) return mapped;
  if (isIPv4(address) || !isIPv6(address)) return address;
  const [head = "", tail] = address.split("%")[0].toLowerCase().split("::");
  const left = head.split(":").filter(Boolean);
  const right = (tail ?? "").split(":").filter(Boolean);
  const missing = tail === void 0 ? 0 : 8 - left.length - right.length - (right.at(-1)?.includes(".") ? 1 : 0);
  const groups = [...left, ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...right];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

class RateLimit {
  #most;
  #windowMs;
  #mostKeys;
  #now;
  /** In order of their windows' beginning, as a Map keeps what is added at its end. */
  #windows = /* @__PURE__ */ new Map();
  /** @param most - 0 for no limit. */
  constructor(most, windowMs, { mostKeys = 5e4, now = Date.now } = {}) {
    this.#most = most;
    this.#windowMs = windowMs;
    this.#mostKeys = mostKeys;
    this.#now = now;
  }
  /** Uses one. @returns 0, or in how many seconds to try again. */
  take(key) {
    if (this.#most === 0) return 0;
    const now = this.#now();
    let window = this.#windows.get(key);
    if (!window || window.began + this.#windowMs <= now) {
      this.#windows.delete(key);
      this.#makeRoom(now);
      window = { began: now, used: 0 };
      this.#windows.set(key, window);
    }
    if (window.used >= this.#most) return Math.max(1, Math.ceil((window.began + this.#windowMs - now) / 1e3));
    window.used++;
    return 0;
  }
  /** Takes one use back. */
  giveBack(key) {
    const window = this.#windows.get(key);
    if (window && window.used > 0) window.used--;
  }
  #makeRoom(now) {
    for (const [key, { began }] of this.#windows) {
      if (began + this.#windowMs > now && this.#windows.size < this.#mostKeys) return;
      this.#windows.delete(key);
    }
  }
}

function loginPage({ email = "", failed = false } = {}) {
  const content = markup`<div class="narrow">
<h1>Anmeldungen lesen</h1>
<p>Für Mitarbeiterinnen und Mitarbeiter des Freiwilligenzentrums.</p>
${failed && markup`<div class="error" role="alert"><h2>Das hat nicht geklappt</h2><p>E-Mail oder Passphrase stimmt nicht.</p></div>`}
<form method="post" action="/inbox/login" class="narrow">
<div class="field"><label for="email">E-Mail</label>
<input id="email" name="email" type="email" autocomplete="username" required maxlength="200" value="${email}"></div>
<div class="field"><label for="passphrase">Passphrase</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="current-password" required maxlength="1024"></div>
<div><button type="submit">Einloggen</button></div>
</form>
</div>`;
  return { title: failed ? "Fehler: Einloggen" : "Einloggen", content };
}

const QUARTER = 15 * 6e4;
const LOGINS = 10;
function loginRoutes(app, desk) {
  const { store, centres, now } = desk.services;
  const passphrases = new PassphraseChecker();
  const perAccount = new RateLimit(LOGINS, QUARTER, { now });
  const perNetwork = new RateLimit(LOGINS, QUARTER, { now });
  const config = { page: true };
  app.get("/inbox/login", { config }, async (_request, reply) => sendPage(reply, loginPage()));
  app.post("/inbox/login", { config }, async (request, reply) => {
    const email = field(request, "email", 200).toLowerCase();
    const given = request.body instanceof URLSearchParams ? request.body.get("passphrase") ?? "" : "";
    const network = clientNetwork(request.ip);
    const retryAfter = perNetwork.take(network) || perAccount.take(email);
    if (retryAfter > 0) throw new Problem(429, "too-many", { retryAfter });
    const staff = await store.staffByEmail(email);
    const passphrase = given.length > LONGEST_PASSPHRASE ? "" : given;
    const right = await passphrases.check(passphrase, staff?.passphraseHash).catch((error) => {
      throw error instanceof OverloadError ? new Problem(429, "too-many", { retryAfter: 5 }) : error;
    });
    if (!right || !staff || !centres.byId(staff.centreId)) {
      return sendPage(reply, loginPage({ email, failed: true }), 401);
    }
    perNetwork.giveBack(network);
    perAccount.giveBack(email);
    await desk.sessions.open(staff, reply, desk.isSecure(request));
    await desk.audit({ centreId: staff.centreId, staffId: staff.id }, "login");
    return reply.redirect("/inbox", 303);
  });
  desk.route("POST", "/inbox/logout", async ({ session, request, reply }) => {
    await desk.sessions.end(session, reply, desk.isSecure(request));
    return reply.redirect("/inbox/login", 303);
  });
}

function signupPage({ centre, session, opened, notes, done, timeZone }) {
  const { stored, signup, form, lines, person } = opened;
  const name = person.name || "Ohne Namen";
  const title = pickText(form?.title, "de", centre.lang)?.value ?? signup.form;
  const content = markup`<p><a href="/inbox">Alle Anmeldungen</a></p>
<h1><bdi>${name}</bdi></h1>
${done}
<form method="post" action="/inbox/${stored.id}/state" class="panel">
<input type="hidden" name="from" value="${stored.state}">
<div class="row"><div class="field"><label for="state">Status</label>
<select id="state" name="state">${SIGNUP_STATES.map(
    (state) => state === stored.state ? markup`<option value="${state}" selected>${STATE_LABELS[state]}</option>` : markup`<option value="${state}">${STATE_LABELS[state]}</option>`
  )}</select></div>
<button type="submit">Status speichern</button></div>
</form>
<h2>Angaben</h2>
<dl class="answers">
${lines.map((line) => markup`<div><dt>${line.label}</dt>${answer(line, signup.lang)}</div>`)}
<div><dt>Eingang</dt><dd>${timeOf(stored.created, timeZone)}</dd></div>
<div><dt>Formular</dt><dd>${title}</dd></div>
<div><dt>Sprache des Formulars</dt><dd>${languageName(signup.lang)}</dd></div>
${stored.consentVersion !== null && markup`<div><dt>Fassung der Einwilligung</dt><dd>${stored.consentVersion}</dd></div>`}
</dl>
<h2>Notizen</h2>
${notes.length > 0 && markup`<ol class="notes" role="list">${notes.map(
    (note) => markup`<li><p dir="auto">${unpackNote(note).text}</p>
<p class="muted">${timeOf(note.created, timeZone)}, ${note.author}</p></li>`
  )}</ol>`}
<form method="post" action="/inbox/${stored.id}/notes" class="panel">
<div class="field"><label for="note">Neue Notiz</label>
<textarea id="note" name="note" maxlength="2000" required></textarea></div>
<div><button type="submit">Notiz speichern</button></div>
</form>
<p><a class="button second" href="/inbox/${stored.id}/delete">Anmeldung löschen …</a></p>`;
  return { title: `${name} \u2013 Anmeldungen`, header: inboxHeader(centre, session), content };
}
function deletePage({ centre, session, opened }) {
  const { stored, person } = opened;
  const content = markup`<div class="narrow">
<h1>Anmeldung löschen?</h1>
<p>Die Angaben von <bdi><strong>${person.name || "dieser Person"}</strong></bdi> und alle Notizen dazu werden gelöscht. Das lässt sich nicht rückgängig machen.</p>
<form method="post" action="/inbox/${stored.id}/delete" class="row">
<button type="submit" class="danger">Endgültig löschen</button>
<a class="button second" href="/inbox/${stored.id}">Behalten</a>
</form>
</div>`;
  return { title: "Anmeldung l\xF6schen?", header: inboxHeader(centre, session), content };
}
function answer({ value, kind, own }, lang) {
  if (kind === "email" && value)
    return markup`<dd><a href="mailto:${encodeURIComponent(value).replace("%40", "@")}"><bdi>${value}</bdi></a></dd>`;
  if (kind === "tel" && value)
    return markup`<dd><a href="tel:${value.replaceAll(/[^\d+]/g, "")}" dir="ltr">${value}</a></dd>`;
  return own ? markup`<dd lang="${lang}" dir="auto">${value}</dd>` : markup`<dd>${value}</dd>`;
}
function languageName(lang) {
  try {
    return new Intl.DisplayNames("de", { type: "language" }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}

function oneRoutes(desk) {
  const { store, settings, now } = desk.services;
  const { timeZone } = settings;
  desk.route("GET", "/inbox/:id", async (visit) => {
    const { centre, session, request, reply } = visit;
    const opened = await desk.signup(visit);
    await desk.audit(session, "view", opened.stored.id);
    const notes = await store.notes(centre.id, opened.stored.id);
    const done = doneLine(request.query["done"]);
    return sendPage(reply, signupPage({ centre, session, opened, notes, done, timeZone }));
  });
  desk.route("POST", "/inbox/:id/state", async (visit) => {
    const { centre, session, request, reply } = visit;
    const { id } = (await desk.signup(visit)).stored;
    const from = field(request, "from", 20);
    const to = field(request, "state", 20);
    if (!isSignupState(from) || !isSignupState(to)) throw new Problem(400, "state");
    const changed = await store.setState(centre.id, id, from, to);
    if (changed) await desk.audit(session, `state:${to}`, id);
    return reply.redirect(`/inbox/${id}?done=${changed ? "state" : "outdated"}`, 303);
  });
  desk.route("POST", "/inbox/:id/notes", async (visit) => {
    const { centre, session, request, reply } = visit;
    const { id } = (await desk.signup(visit)).stored;
    const text = field(request, "note", 2e3);
    if (!text) return reply.redirect(`/inbox/${id}`, 303);
    await store.addNote(centre.id, id, session.staffId, { id: uuidv7(now()), created: desk.time(), ...pack({ text }) });
    await desk.audit(session, "note", id);
    return reply.redirect(`/inbox/${id}?done=note`, 303);
  });
  desk.route("GET", "/inbox/:id/delete", async (visit) => {
    return sendPage(visit.reply, deletePage({ ...visit, opened: await desk.signup(visit) }));
  });
  desk.route("POST", "/inbox/:id/delete", async (visit) => {
    const { centre, session, reply } = visit;
    const { id } = (await desk.signup(visit)).stored;
    const deleted = await store.deleteSignup(centre.id, id, "staff", dayOf(desk.time(), timeZone));
    if (deleted) await desk.audit(session, "delete", id);
    return reply.redirect("/inbox?done=delete", 303);
  });
}

function inboxRoutes(app, services) {
  parseForm(app);
  app.addHook("onRequest", (request, _reply, done) => {
    const changes = request.method !== "GET" && request.method !== "HEAD";
    const forged = changes && isForged(request, ownOrigin(request, services.settings.publicUrl));
    done(forged ? new Problem(403, "cross-site") : void 0);
  });
  const desk = new Desk(app, services);
  loginRoutes(app, desk);
  listRoutes(desk);
  oneRoutes(desk);
}

function loggerOptions({ logLevel, logTo }) {
  return {
    level: logLevel,
    base: null,
    timestamp: () => `,"time":"${(/* @__PURE__ */ new Date()).toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: errorLine, req: nothing, res: nothing },
    // Should a line of somebody else's slip in
    redact: { paths: ["ip", "url", "path", "headers", "body", "remoteAddress", "hostname", "host"], remove: true },
    stream: logTo ?? process.stderr
  };
}
function logRequest(log, request, reply) {
  const { method, routeOptions, id } = request;
  const route = routeOptions.url ?? "none";
  log.info({ method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), id }, "request");
}
const nothing = () => ({});
function errorLine(error) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, errcode } = error;
  return {
    type: error.name,
    ...typeof code === "string" && { code },
    ...typeof errcode === "number" && { errcode },
    at: (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)).slice(0, 8).map((line) => line.trim()),
    ...error.cause !== void 0 && { cause: errorLine(error.cause) }
  };
}

const issue = {
  type: "object",
  required: ["path", "code", "message", "severity"],
  properties: {
    path: { type: "string", description: "JSON pointer (RFC 6901) into the body that was sent." },
    code: { type: "string" },
    message: { type: "string", description: "A sentence for developers. Never a value that a person typed." },
    severity: { enum: ["error"] }
  }
};
const problem = {
  type: "object",
  description: "RFC 9457, with a code for programs.",
  required: ["type", "title", "status", "code"],
  properties: {
    type: { const: "about:blank" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string" },
    issues: { type: "array", items: { $ref: "#/components/schemas/Issue" } }
  }
};
const signup = {
  type: "object",
  required: ["form", "answers"],
  properties: {
    form: { type: "string", description: "Id of the form, as in the feed." },
    lang: { type: "string", description: "Language in which it was filled in, BCP 47.", example: "de" },
    answers: {
      type: "object",
      description: 'By field name. Text as a string; true or false for checkbox and consent; chosen values for checkboxes; cells such as "saturday.morning" for weekgrid. What the form does not ask for is not kept.',
      additionalProperties: {
        oneOf: [{ type: "string" }, { type: "boolean" }, { type: "array", items: { type: "string" } }]
      }
    }
  },
  example: {
    form: "nahbei-default",
    lang: "de",
    answers: { name: "Renate Berger", email: "renate@example.org", consent: true }
  }
};
const centre = {
  name: "centre",
  in: "path",
  required: true,
  description: "Name of the centre in addresses.",
  schema: { type: "string" }
};
const later = { "Retry-After": { description: "Seconds after which to try again.", schema: { type: "integer" } } };
const refused = (description, headers) => ({
  description,
  ...headers && { headers },
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }
});
const page = (description, headers) => ({
  description,
  ...headers && { headers },
  content: { "text/html": { schema: { type: "string" } } }
});
const status = {
  description: "Yes.",
  content: {
    "application/json": { schema: { type: "object", required: ["status"], properties: { status: { const: "ok" } } } }
  }
};
const openApi = {
  openapi: "3.1.0",
  info: {
    title: "nahbei collector",
    version: "1",
    description: "Takes the signups of a volunteer centre. An answer of 202 means that the signup is on disk.",
    license: { name: "MIT", identifier: "MIT" }
  },
  paths: {
    "/v1/centres/{centre}/signups": {
      post: {
        operationId: "addSignup",
        summary: "Sends a signup",
        parameters: [
          centre,
          {
            name: "Idempotency-Key",
            in: "header",
            description: "Chosen by the sender, new for each signup and for each change of its answers. With the same key and the same body a request is the same signup, however often it comes. Absent: each request is a signup of its own.",
            schema: { type: "string", minLength: 1, maxLength: 130 }
          }
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Signup" } } }
        },
        responses: {
          202: {
            description: "Stored, by this request or an earlier one. Always the same answer.",
            content: {
              "application/json": {
                schema: { type: "object", required: ["status"], properties: { status: { const: "pending" } } }
              }
            }
          },
          400: refused("No JSON, or no key. Codes: json, encoding, idempotency-key, request."),
          403: refused("This page may not send here. Code: origin."),
          404: refused("There is no such centre. Code: centre."),
          413: refused("More than 16 KiB. Code: too-large."),
          415: refused("Not application/json, or compressed. Codes: media-type, content-encoding."),
          422: refused(
            "The answers do not keep the rules of the form, or the key was used for others. Codes: signup, idempotency-key."
          ),
          429: refused("Too many signups from this network. Code: too-many.", later),
          503: refused(
            "Cannot be stored now. Nothing was lost: send it again with the same key. Codes: store, overload.",
            later
          )
        }
      },
      options: {
        operationId: "mayAddSignup",
        summary: "Whether a page may send (CORS)",
        parameters: [centre],
        responses: {
          204: { description: "Yes." },
          403: refused("No. Code: origin."),
          404: refused("There is no such centre. Code: centre.")
        }
      }
    },
    "/v1/centres/{centre}/signups.form": {
      post: {
        operationId: "addSignupByForm",
        summary: "Sends a signup from an HTML form without JavaScript",
        parameters: [centre],
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: {
                type: "object",
                description: "The names are those of the form\u2019s fields, and form and lang. Several choices are several values of one name.",
                properties: { form: { type: "string" }, lang: { type: "string" } },
                additionalProperties: true
              }
            }
          }
        },
        responses: {
          303: {
            description: "Stored; the address says thank you. The same answers on the same day are the same signup.",
            headers: { Location: { schema: { type: "string" } } }
          },
          400: page("Not understood."),
          403: page("This page may not send here."),
          404: page("There is no such centre."),
          413: page("More than 16 KiB."),
          415: page("Not application/x-www-form-urlencoded."),
          422: page("The answers do not keep the rules of the form; says which."),
          429: page("Too many signups from this network.", later),
          503: page("Cannot be stored now.", later)
        }
      }
    },
    "/v1/centres/{centre}/thanks": {
      get: {
        operationId: "thanks",
        summary: "The page after a form without JavaScript",
        parameters: [
          centre,
          { name: "form", in: "query", schema: { type: "string" } },
          { name: "lang", in: "query", schema: { type: "string" } }
        ],
        responses: { 200: page("Thank you."), 404: page("There is no such centre.") }
      }
    },
    "/healthz": {
      get: { operationId: "isAlive", summary: "Whether the collector runs", responses: { 200: status } }
    },
    "/readyz": {
      get: {
        operationId: "isReady",
        summary: "Whether its database takes signups",
        responses: { 200: status, 503: refused("No. Code: store.", later) }
      }
    },
    "/openapi.json": {
      get: {
        operationId: "describe",
        summary: "This description",
        responses: {
          200: { description: "OpenAPI 3.1", content: { "application/json": { schema: { type: "object" } } } }
        }
      }
    }
  },
  components: { schemas: { Signup: signup, Issue: issue, Problem: problem } }
};

const styles = `
:root {
  --accent: #0b5e55; --on-accent: #fff; --paper: #fff; --stone: #f3f4f0; --ink: #1b2426; --muted: #4d5a5c;
  --line: #cdd3cc; --line-strong: #76827f; --honey-soft: #fdf0d3; --err: #b3261e; --err-soft: #fbe9e7; --ok: #1c6b34;
  --radius: 6px;
  color-scheme: light;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-block: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, p, ul, ol, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance; }
h2 { font-size: 1.1875rem; line-height: 1.25; }
a { color: var(--accent); text-decoration-thickness: 1.5px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 3px; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; box-shadow: 0 0 0 2px var(--paper); border-radius: var(--radius); }
main:focus-visible { outline: none; box-shadow: none; }
.skip { position: absolute; inset-inline-start: -100vw; padding: 12px 16px; background: var(--paper); }
.skip:focus { inset-inline-start: 8px; inset-block-start: 8px; z-index: 1; }

main, .bar { inline-size: 100%; max-inline-size: 60rem; margin-inline: auto; padding-inline: 16px; }
main { padding-block: 32px 64px; display: grid; gap: 24px; }
header { border-block-end: 2px solid var(--ink); }
.bar { padding-block: 8px; display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: center; justify-content: space-between; }
.bar strong a { color: inherit; text-decoration: none; display: inline-block; padding-block: 10px; }
.who { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: center; color: var(--muted); font-size: .9375rem; }
.narrow { max-inline-size: 30rem; display: grid; gap: 24px; }
.panel { background: var(--stone); border-radius: var(--radius); padding: 16px; display: grid; gap: 16px; }
.row { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; }
.row > .field { flex: 1 1 14rem; }
.note { background: var(--honey-soft); border-radius: var(--radius); padding: 12px 16px; }
.error { border: 2px solid var(--err); background: var(--err-soft); border-radius: var(--radius); padding: 16px; display: grid; gap: 8px; }
.error h2 { color: var(--err); }
.error ul { padding-inline-start: 1.25em; }
.note.row { align-items: center; }
.muted { color: var(--muted); font-size: .9375rem; }

label { display: block; font-weight: 700; margin-block-end: 6px; }
input, select, textarea { display: block; inline-size: 100%; min-block-size: 48px; padding: .5em .8em; font: inherit; color: inherit;
  background: var(--paper); border: 2px solid var(--line-strong); border-radius: var(--radius); }
textarea { min-block-size: 7rem; resize: vertical; }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-block-size: 48px; padding: .4em 1.15em;
  font: inherit; font-weight: 700; line-height: 1.2; border: 2px solid var(--accent); border-radius: var(--radius);
  background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; }
button.second, .button.second { background: var(--paper); color: var(--ink); border-color: var(--line-strong); }
button.danger, .button.danger { background: var(--err); border-color: var(--err); color: #fff; }
button.quiet { min-block-size: 44px; padding-inline: .6em; background: none; border-color: transparent; color: var(--accent);
  font-weight: 600; text-decoration: underline; text-underline-offset: .2em; }

.states { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; }
.states a { display: inline-flex; align-items: center; gap: .4em; min-block-size: 44px; padding: .3em .8em; border: 2px solid var(--line-strong);
  border-radius: var(--radius); color: var(--ink); text-decoration: none; font-weight: 600; font-size: .9375rem; }
.states a[aria-current] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.states a[aria-current]::before { content: ""; inline-size: .95em; block-size: .55em; border: solid currentColor; border-width: 0 0 2.5px 2.5px;
  rotate: -45deg; translate: 0 -.12em; flex: none; }

table { inline-size: 100%; border-collapse: collapse; }
caption { text-align: start; color: var(--muted); font-size: .9375rem; padding-block-end: 8px; }
th, td { text-align: start; vertical-align: top; padding: 12px 16px 12px 0; font-weight: 400; border-block-end: 1px solid var(--line); }
thead th { font-weight: 700; border-block-end: 2px solid var(--ink); }
th:last-child, td:last-child { padding-inline-end: 0; }
tbody th a { font-weight: 700; display: inline-block; padding-block: 3px; }
tbody a { display: inline-block; padding-block: 3px; }
td time { white-space: nowrap; }

.answers { display: grid; border-block-start: 2px solid var(--ink); }
.answers > div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: 4px 24px; padding-block: 12px; border-block-end: 1px solid var(--line); }
.answers dt { color: var(--muted); }
.answers dd, .notes p { white-space: pre-line; }
.notes { list-style: none; display: grid; gap: 16px; }
@media (max-width: 40rem) {
  .answers > div { grid-template-columns: minmax(0, 1fr); }
  table, tbody, caption { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody { border-block-start: 2px solid var(--ink); }
  tbody tr { display: flex; flex-wrap: wrap; gap: 2px 16px; padding-block: 12px; border-block-end: 1px solid var(--line); }
  tbody th, tbody td { padding: 0; border: 0; }
  tbody th { flex: 1 0 100%; }
}
@media (forced-colors: active) {
  .states a[aria-current] { outline: 3px solid Highlight; }
}
@media print {
  .skip, form, nav, .who { display: none; }
}
`;

function readSignup(value, form) {
  const issues = [];
  const fault = (path, code, message) => issues.push({ path, code, message, severity: "error" });
  const body = isObject(value) ? value : {};
  const given = isObject(body["answers"]) ? body["answers"] : {};
  const own = (name) => Object.hasOwn(given, name) ? given[name] : void 0;
  if (body["form"] !== form.id) fault("/form", "form", "This is not the form that is asked here.");
  const signup = { form: form.id, lang: langOf(body["lang"]), answers: {} };
  const agreed = typeof body["consentVersion"] === "string" ? cleanText(body["consentVersion"], 60) : "";
  const version = agreed || form.consent?.version;
  if (version !== void 0) signup.consentVersion = version;
  for (const field of form.fields) {
    if (field.type === "info" || !isShown(field, signup.answers)) continue;
    const path = pointer("/answers", field.name);
    const answer = cleanAnswer(own(field.name));
    if (answer === void 0) {
      if (own(field.name) !== void 0 && own(field.name) !== null) fault(path, "type", "This is no answer.");
      else if (field.required) fault(path, ...missing(field));
      continue;
    }
    const code = faultOf(field, answer);
    if (code) fault(path, code, MESSAGES[code] ?? "This answer does not fit.");
    else if (answer === false || answer !== true && answer.length === 0) {
      if (field.required) fault(path, ...missing(field));
      else if (answer === false) signup.answers[field.name] = false;
    } else signup.answers[field.name] = answer;
  }
  return { signup, issues };
}
const MESSAGES = {
  type: "This kind of field has another kind of answer.",
  option: "This is none of the choices.",
  "too-long": "The answer is too long.",
  email: "This is no e-mail address.",
  phone: "This is no phone number.",
  plz: "A postcode has five digits.",
  iban: "This is no IBAN.",
  number: "This is no number.",
  date: "This is no date.",
  time: "This is no time.",
  range: "This is out of range."
};
const missing = (field) => field.type === "consent" ? ["consent", "Consent is needed."] : ["required", "An answer is needed."];
const langOf = (value) => typeof value === "string" && /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/.test(value) && value.length < 36 ? value : "de";
function cleanAnswer(value) {
  if (typeof value === "string") return cleanText(value, 5001);
  if (typeof value === "boolean") return value;
  if (!Array.isArray(value) || value.length > 500 || !value.every((item) => typeof item === "string")) return void 0;
  return [...new Set(value.map((item) => cleanText(item, 200)))];
}
function faultOf(field, answer) {
  const values = field.options?.map((option) => option.value) ?? [];
  switch (field.type) {
    case "checkbox":
    case "consent":
      return typeof answer === "boolean" ? void 0 : "type";
    case "checkboxes":
      if (!Array.isArray(answer)) return "type";
      return answer.every((value) => values.includes(value)) ? void 0 : "option";
    case "weekgrid": {
      if (!Array.isArray(answer)) return "type";
      const cells = values.flatMap((row) => DAY_PARTS.map((part) => `${row}.${part}`));
      return answer.every((cell) => cells.includes(cell)) ? void 0 : "option";
    }
  }
  if (typeof answer !== "string") return "type";
  if (answer.length > maxLength(field)) return "too-long";
  if (answer === "") return void 0;
  switch (field.type) {
    case "select":
    case "radio":
      return values.includes(answer) ? void 0 : "option";
    case "email":
      return EMAIL.test(answer) ? void 0 : "email";
    case "tel":
      return isPhone(answer) ? void 0 : "phone";
    case "number": {
      const number = Number(answer.replace(",", "."));
      return /^-?\d+([.,]\d+)?$/.test(answer) ? outOfRange(number, Number(field.min ?? -Infinity), Number(field.max ?? Infinity)) : "number";
    }
    case "date":
      return isDate(answer) ? outOfRange(answer, String(field.min ?? "0000"), String(field.max ?? "9999-12-31")) : "date";
    case "time":
      return /^([01]\d|2[0-3]):[0-5]\d$/.test(answer) ? outOfRange(answer, String(field.min ?? "00:00"), String(field.max ?? "24:00")) : "time";
  }
  if (field.format === "plz") return /^\d{5}$/.test(answer) ? void 0 : "plz";
  if (field.format === "phone-de") return isPhone(answer) ? void 0 : "phone";
  if (field.format === "iban") return isIban(answer) ? void 0 : "iban";
  return void 0;
}
const outOfRange = (value, min, max) => value < min || value > max ? "range" : void 0;
const isPhone = (value) => /^\+?[\d\s()/.-]+$/.test(value) && /^\d{6,15}$/.test(value.replaceAll(/\D/g, ""));
function isIban(value) {
  const iban = value.replaceAll(/\s/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

class Centres {
  #bySlug = /* @__PURE__ */ new Map();
  #byId = /* @__PURE__ */ new Map();
  /** Reads the centres' ids from the store, or makes them. */
  static async load(settings, store) {
    const centres = new Centres();
    for (const centre of settings) {
      const known = { ...centre, id: await store.centreId(centre.slug) };
      centres.#bySlug.set(known.slug, known);
      centres.#byId.set(known.id, known);
    }
    return centres;
  }
  bySlug(slug) {
    return this.#bySlug.get(slug);
  }
  byId(id) {
    return this.#byId.get(id);
  }
}
function formOf(centre, id) {
  return centre.forms.find((form) => form.id === id) ?? centre.forms[0];
}

function formBody(params, form) {
  const answers = [];
  for (const { name, type } of form.fields) {
    if (!params.has(name)) continue;
    if (type === "checkbox" || type === "consent") answers.push([name, !/^(false|0|)$/.test(params.get(name))]);
    else if (type === "checkboxes" || type === "weekgrid") answers.push([name, params.getAll(name)]);
    else answers.push([name, params.get(name)]);
  }
  return { form: params.get("form") ?? form.id, lang: params.get("lang"), answers: Object.fromEntries(answers) };
}

function thanksPage(form, centre, lang) {
  const words = pickText(wordsOf(form.success), lang, centre.lang);
  const steps = form.nextSteps?.flatMap(({ title }) => pickText(title, lang, centre.lang) ?? []) ?? [];
  const content = markup`<div class="narrow">
<h1>Danke, Ihre Anmeldung ist da</h1>
${words ? markup`<p class="note" lang="${words.lang}" dir="auto">${words.value}</p>` : markup`<p>${centre.name} meldet sich bei Ihnen.</p>`}
${steps.length > 0 && markup`<h2>So geht es weiter</h2>
<ol>${steps.map((step) => markup`<li lang="${step.lang}" dir="auto">${step.value}</li>`)}</ol>`}
</div>`;
  return { title: `Danke \u2013 ${centre.name}`, content };
}
function refusalPage(issues, form, centre) {
  const count = issues.length;
  const lines = issues.map((issue) => {
    const field = form.fields.find(({ name }) => issue.path === `/answers/${name}`);
    const label = field && labelOf(field, centre.lang);
    return markup`<li>${label !== void 0 && markup`<strong>${label}:</strong> `}${SENTENCES[issue.code] ?? "Das passt hier nicht."}</li>`;
  });
  const content = markup`<div class="narrow">
<h1>Es fehlt noch etwas</h1>
<div class="error" role="alert">
<h2>Bitte prüfen Sie ${count === 1 ? "eine Angabe" : `${count} Angaben`}</h2>
<ul>${lines}</ul>
</div>
<p>Gehen Sie im Browser eine Seite zurück. Was Sie geschrieben haben, steht dort noch. Es wurde noch nichts gespeichert.</p>
</div>`;
  return { title: `Fehler: Bitte pr\xFCfen \u2013 ${centre.name}`, content };
}
function wordsOf(rich) {
  if (typeof rich !== "object" || !("format" in rich && "value" in rich)) return rich;
  return rich.format === "html" ? void 0 : rich.value;
}
const labelOf = ({ label }, formLang) => pickText(label, "de", formLang)?.value;
const SENTENCES = {
  required: "Bitte f\xFCllen Sie das Feld aus.",
  consent: "Bitte stimmen Sie zu, sonst d\xFCrfen wir Ihre Angaben nicht speichern.",
  option: "Bitte w\xE4hlen Sie aus der Liste.",
  "too-long": "Das ist zu lang.",
  email: "Schreiben Sie die Adresse mit @, zum Beispiel name@beispiel.de.",
  phone: "Das ist keine Telefonnummer.",
  plz: "Die Postleitzahl hat f\xFCnf Ziffern.",
  iban: "Das ist keine IBAN.",
  number: "Bitte schreiben Sie eine Zahl.",
  date: "Das ist kein Datum.",
  time: "Das ist keine Uhrzeit.",
  range: "Das liegt au\xDFerhalb des M\xF6glichen.",
  form: "Dieses Formular gibt es hier nicht (mehr)."
};

const TEN_MINUTES = 6e5;
function signupRoutes(app, settings, store, centres) {
  const commit = new GroupCommit((signups) => store.addSignups(signups));
  const limit = new RateLimit(settings.signupLimit, TEN_MINUTES);
  const centreOf = (request) => {
    const centre = centres.bySlug(request.params.centre);
    if (!centre) throw new Problem(404, "centre");
    return centre;
  };
  const isAllowed = (request) => maySend(request, centreOf(request).origins, ownOrigin(request, settings.publicUrl));
  const share = ({ headers: { origin } }, reply) => {
    reply.header("vary", "Origin");
    if (origin === void 0) return;
    reply.header("access-control-allow-origin", origin).header("access-control-expose-headers", "Retry-After");
  };
  const admit = (request, reply, done) => {
    if (!isAllowed(request)) throw new Problem(403, "origin");
    share(request, reply);
    done();
  };
  const keep = async (request, centre, signup, idem) => {
    const retryAfter = limit.take(clientNetwork(request.ip));
    if (retryAfter > 0) throw new Problem(429, "too-many", { retryAfter });
    const result = await commit.add({
      centreId: centre.id,
      id: uuidv7(),
      idem,
      bodyHash: hashOf(signup),
      consentVersion: signup.consentVersion ?? null,
      created: (/* @__PURE__ */ new Date()).toISOString(),
      ...pack(signup)
    });
    if (result === "conflict") {
      const message = "Another signup was sent with this Idempotency-Key.";
      throw new Problem(422, "idempotency-key", {
        issues: [{ path: "", code: "idempotency-key", message, severity: "error" }]
      });
    }
  };
  app.register(async (json) => {
    parseJson(json);
    const path = "/v1/centres/:centre/signups";
    json.post(path, { onRequest: admit }, async (request, reply) => {
      const centre = centreOf(request);
      const idem = idempotencyKey(request.headers["idempotency-key"]);
      const { body } = request;
      const { signup, issues } = readSignup(body, formOf(centre, isObject(body) ? body["form"] : void 0));
      if (issues.length > 0) throw new Problem(422, "signup", { issues });
      await keep(request, centre, signup, idem);
      return reply.code(202).send({ status: "pending" });
    });
    json.options(path, { onRequest: admit }, async (_request, reply) => {
      reply.header("access-control-allow-methods", "POST").header("access-control-allow-headers", "Content-Type, Idempotency-Key").header("access-control-max-age", "600");
      return reply.code(204).send();
    });
    only(json, path, "POST, OPTIONS", ["GET", "PUT", "PATCH", "DELETE"]);
  });
  app.register(async (form) => {
    parseForm(form);
    const path = "/v1/centres/:centre/signups.form";
    form.post(path, { onRequest: admit, config: { page: true } }, async (request, reply) => {
      const centre = centreOf(request);
      const asked = formOf(centre, request.body.get("form"));
      const { signup, issues } = readSignup(formBody(request.body, asked), asked);
      if (issues.length > 0) return sendPage(reply, refusalPage(issues, asked, centre), 422);
      await keep(request, centre, signup, formKey(signup));
      const query = new URLSearchParams({ form: asked.id, lang: signup.lang });
      return reply.redirect(`/v1/centres/${centre.slug}/thanks?${query.toString()}`, 303);
    });
    only(form, path, "POST", ["GET", "PUT", "PATCH", "DELETE"]);
  });
  app.get(
    "/v1/centres/:centre/thanks",
    { config: { page: true } },
    async (request, reply) => {
      const centre = centreOf(request);
      if (isAllowed(request)) share(request, reply);
      const lang = typeof request.query.lang === "string" ? request.query.lang : "de";
      return sendPage(reply, thanksPage(formOf(centre, request.query.form), centre, lang));
    }
  );
}
function only(app, url, allow, method) {
  app.route({
    method,
    url,
    handler: () => {
      throw new Problem(405, "method", { headers: { allow } });
    }
  });
}
function idempotencyKey(header) {
  if (header === void 0) return null;
  const key = /^"([\x21\x23-\x7e]{1,128})"$/.exec(String(header))?.[1] ?? String(header);
  if (!/^[\x21\x23-\x7e]{1,128}$/.test(key)) throw new Problem(400, "idempotency-key");
  return key;
}
const formKey = (signup) => `form:${(/* @__PURE__ */ new Date()).toISOString().slice(0, 10)}:${hashOf(signup)}`;
const hashOf = (signup) => createHash("sha256").update(JSON.stringify(signup)).digest("hex");

function createApp({ settings, store, centres, now = Date.now }) {
  const app = Fastify({
    // A signup is a few kilobytes. Fastify's own limits are generous or none; these close slow and greedy connections.
    bodyLimit: 16 * 1024,
    requestTimeout: 1e4,
    connectionTimeout: 2e4,
    keepAliveTimeout: 5e3,
    http: { maxHeaderSize: 8 * 1024, headersTimeout: 8e3, connectionsCheckingInterval: 2e3 },
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 100 },
    // Ranges only: a count of proxies can be lied to (CVE-2026-16732).
    trustProxy: settings.trustProxy.length > 0 && [...settings.trustProxy],
    logController: new LogController({ disableRequestLogging: true }),
    logger: loggerOptions(settings),
    genReqId: () => uuidv7(),
    clientErrorHandler: refuseConnection,
    // Addresses that are no address
    frameworkErrors: (error, request, reply) => void sendError(error, request, reply.headers(SECURITY_HEADERS))
  });
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    if (ownOrigin(request, settings.publicUrl).startsWith("https:"))
      reply.header("strict-transport-security", STRICT_TRANSPORT);
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    logRequest(app.log, request, reply);
    done();
  });
  warnOfUnknownProxy(app, settings);
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) => sendError(new Problem(404, "route"), request, reply));
  app.get("/healthz", async () => ({ status: "ok" }));
  app.get("/readyz", async () => {
    await store.check();
    return { status: "ok" };
  });
  app.get("/openapi.json", async () => openApi);
  const etag = `"${createHash("sha256").update(styles).digest("base64url").slice(0, 16)}"`;
  app.get(STYLE_PATH, async (request, reply) => {
    reply.header("cache-control", "no-cache").header("etag", etag).type("text/css; charset=utf-8");
    return request.headers["if-none-match"] === etag ? reply.code(304).send() : styles;
  });
  signupRoutes(app, settings, store, centres);
  app.register(async (inbox) => inboxRoutes(inbox, { settings, store, centres, now }));
  return app;
}
function sendError(error, request, reply) {
  const problem = problemOf(error);
  const { status, details } = problem;
  if (status >= 500) request.log.error({ err: details.cause ?? error, code: problem.code }, "failed");
  if (details.retryAfter !== void 0) reply.header("retry-after", String(details.retryAfter));
  if (details.headers) reply.headers(details.headers);
  const isPage = request.routeOptions.config?.page === true || /^\/inbox(\/|\?|$)/.test(request.url);
  if (isPage) return sendFailure(reply, status);
  return reply.code(status).type("application/problem+json; charset=utf-8").send(JSON.stringify(problem));
}
function refuseConnection(error, socket) {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const status = error.code === "HPE_HEADER_OVERFLOW" ? 431 : error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  const code = status === 431 ? "headers" : status === 408 ? "timeout" : "request";
  const problem = new Problem(status, code);
  const body = JSON.stringify(problem);
  socket.end(
    `HTTP/1.1 ${status} ${String(problem.toJSON()["title"])}\r
Content-Type: application/problem+json; charset=utf-8\r
Content-Length: ${Buffer.byteLength(body)}\r
Connection: close\r
\r
${body}`
  );
}
function warnOfUnknownProxy(app, { trustProxy }) {
  let warned = trustProxy.length > 0;
  app.addHook("onRequest", (request, _reply, done) => {
    if (!warned && request.headers["x-forwarded-for"] !== void 0) {
      warned = true;
      app.log.warn(
        "Requests come with X-Forwarded-For, but no proxy is named in trustProxy: all of them count as one visitor"
      );
    }
    done();
  });
}

const defaultForm = {
  id: "nahbei-default",
  title: { de: "Ich m\xF6chte mithelfen", en: "I would like to help", ar: "\u0623\u0648\u062F\u0651 \u0627\u0644\u0645\u0633\u0627\u0639\u062F\u0629" },
  fields: [
    {
      name: "name",
      type: "text",
      label: { de: "Name", en: "Name", ar: "\u0627\u0644\u0627\u0633\u0645" },
      required: true,
      autocomplete: "name"
    },
    {
      name: "email",
      type: "email",
      label: { de: "E-Mail", en: "E-mail", ar: "\u0627\u0644\u0628\u0631\u064A\u062F \u0627\u0644\u0625\u0644\u0643\u062A\u0631\u0648\u0646\u064A" },
      required: true,
      autocomplete: "email"
    },
    {
      name: "phone",
      type: "tel",
      label: { de: "Telefon", en: "Phone", ar: "\u0627\u0644\u0647\u0627\u062A\u0641" },
      hint: {
        de: "Dann k\xF6nnen wir Sie schneller erreichen.",
        en: "Then we can reach you more quickly.",
        ar: "\u0639\u0646\u062F\u0647\u0627 \u064A\u0645\u0643\u0646\u0646\u0627 \u0627\u0644\u0648\u0635\u0648\u0644 \u0625\u0644\u064A\u0643\u0645 \u0628\u0633\u0631\u0639\u0629 \u0623\u0643\u0628\u0631."
      },
      autocomplete: "tel"
    },
    {
      name: "motivation",
      type: "textarea",
      label: { de: "Was m\xF6chten Sie gern tun?", en: "What would you like to do?", ar: "\u0645\u0627 \u0627\u0644\u0630\u064A \u062A\u0648\u062F\u0651\u0648\u0646 \u0627\u0644\u0642\u064A\u0627\u0645 \u0628\u0647\u061F" },
      maxLength: 500
    },
    {
      name: "consent",
      type: "consent",
      label: {
        de: "Meine Angaben d\xFCrfen gespeichert werden, um mich zu erreichen. Ich kann das jederzeit zur\xFCcknehmen.",
        en: "My details may be stored in order to reach me. I can withdraw this at any time.",
        ar: "\u064A\u062C\u0648\u0632 \u062D\u0641\u0638 \u0628\u064A\u0627\u0646\u0627\u062A\u064A \u0645\u0646 \u0623\u062C\u0644 \u0627\u0644\u062A\u0648\u0627\u0635\u0644 \u0645\u0639\u064A\u060C \u0648\u064A\u0645\u0643\u0646\u0646\u064A \u0627\u0644\u062A\u0631\u0627\u062C\u0639 \u0639\u0646 \u0630\u0644\u0643 \u0641\u064A \u0623\u064A \u0648\u0642\u062A."
      },
      required: true
    }
  ],
  consent: { version: "nahbei-1" }
};

function withDefaults(settings) {
  const centres = settings.centres ?? [{ slug: "demo", name: "Freiwilligenzentrum" }];
  return {
    data: "./nahbei-data",
    trustProxy: [],
    signupLimit: 30,
    timeZone: "Europe/Berlin",
    logLevel: "info",
    ...settings,
    centres: centres.map((centre) => ({ origins: [], forms: [defaultForm], lang: "de", ...centre }))
  };
}

async function createCollector(settings = {}, { now = Date.now } = {}) {
  const complete = withDefaults(settings);
  const warnings = [];
  const store = await openStore(complete, (sentence) => warnings.push(sentence));
  try {
    const centres = await Centres.load(complete.centres, store);
    const app = createApp({ settings: complete, store, centres, now });
    for (const warning of warnings) app.log.warn(warning);
    app.addHook("onClose", () => store.close());
    const idOf = (slug) => {
      const centre = centres.bySlug(slug);
      if (!centre) throw new RangeError(`There is no centre "${slug}" in the settings`);
      return centre.id;
    };
    return {
      app,
      listen: async ({ host = "localhost", port = 4180 } = {}) => {
        const url = await app.listen({ host, port });
        return host === "localhost" ? `http://localhost:${new URL(url).port}` : url;
      },
      setLogin: ({ centre, email, passphrase }) => setLogin(store, idOf(centre), email.trim().toLowerCase(), passphrase),
      hasLogin: async (centre) => (await store.staff(idOf(centre))).length > 0,
      close: () => app.close()
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
async function openStore({ databaseUrl, data }, warn) {
  if (databaseUrl !== void 0) return (await import('./postgres.js')).openPostgresStore(databaseUrl, warn);
  return (await import('./sqlite.js')).openSqliteStore(data);
}
async function setLogin(store, centreId, email, passphrase) {
  const passphraseHash = await hashPassphrase(passphrase);
  const known = await store.staffByEmail(email);
  if (known && known.centreId !== centreId) throw new RangeError("This e-mail address belongs to another centre");
  if (known) {
    await store.setPassphrase(centreId, known.id, passphraseHash);
    await store.endSessionsOf(centreId, known.id);
  } else {
    await store.addStaff({ centreId, id: uuidv7(), email, passphraseHash, created: (/* @__PURE__ */ new Date()).toISOString() });
  }
}

const createCollector$1 = /*#__PURE__*/Object.freeze(/*#__PURE__*/Object.defineProperty({
  __proto__: null,
  createCollector
}, Symbol.toStringTag, { value: 'Module' }));

export { SIGNUP_STATES as S, createCollector$1 as a, createCollector as c, uuidv7 as u };
