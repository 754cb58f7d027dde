import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { LightMyRequestResponse } from 'fastify';

import { createCollector, type Collector } from '../../../src/collector/create-collector.ts';
import type { CollectorSettings } from '../../../src/collector/settings.ts';
import type { Form } from '../../../src/model/form.ts';

/** A form with one field of each kind that is read differently. */
export const form: Form = {
  id: 'help',
  title: { de: 'Mithelfen', en: 'Help' },
  fields: [
    { name: 'hello', type: 'info', label: 'Willkommen' },
    {
      name: 'roles',
      type: 'checkboxes',
      label: 'Was möchten Sie tun?',
      required: true,
      options: [
        { value: 'r1', label: 'Familienpatin' },
        { value: 'r2', label: { de: 'Übersetzen', en: 'Translate' } },
      ],
    },
    {
      name: 'time',
      type: 'weekgrid',
      label: 'Wann haben Sie Zeit?',
      options: [
        { value: 'weekdays', label: 'Montag bis Freitag' },
        { value: 'saturday', label: 'Samstag' },
      ],
    },
    { name: 'firstName', type: 'text', label: 'Vorname', required: true, autocomplete: 'given-name' },
    { name: 'lastName', type: 'text', label: 'Nachname', required: true, autocomplete: 'family-name' },
    { name: 'email', type: 'email', label: 'E-Mail', required: true, autocomplete: 'email' },
    { name: 'phone', type: 'tel', label: 'Telefon', autocomplete: 'tel' },
    { name: 'start', type: 'date', label: 'Ab wann?' },
    { name: 'car', type: 'checkbox', label: 'Ich habe ein Auto' },
    { name: 'message', type: 'textarea', label: 'Was wir wissen sollten' },
    { name: 'consent', type: 'consent', label: 'Meine Angaben dürfen gespeichert werden', required: true },
  ],
  consent: { version: 'v7' },
  success: 'Wir rufen Sie an.',
};

/** What the form sends when everything is right. */
export const signup = (answers: Record<string, unknown> = {}) => ({
  form: form.id,
  lang: 'de',
  answers: {
    roles: ['r1'],
    time: ['weekdays.afternoon', 'saturday.morning', 'saturday.evening'],
    firstName: 'Renate',
    lastName: 'Berger',
    email: 'renate.berger@example.org',
    consent: true,
    ...answers,
  },
});

export const LOGIN = { email: 'haddad@example.org', passphrase: 'correct horse battery staple' };
export const ORIGIN = 'https://www.weidenfurt.example';

/** A new folder, and how to remove it. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'nahbei-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export interface TestCollector extends Collector {
  folder: string;
  /** Lines of the log, parsed. */
  log: Record<string, unknown>[];
  /** Milliseconds that its clock runs ahead. */
  ahead: number;
  /** Signs in, and gives the cookie. */
  login(login?: { email: string; passphrase: string }): Promise<string>;
}

/** A collector with two centres, `demo` (with {@link LOGIN}) and `other`, on an SQLite file that goes when it closes. */
export async function startCollector(settings: CollectorSettings = {}): Promise<TestCollector> {
  const folder = temporaryFolder();
  const log: Record<string, unknown>[] = [];
  const clock = { ahead: 0 };
  const collector = await createCollector(
    {
      data: folder.path,
      signupLimit: 0,
      logTo: { write: (line) => void log.push(JSON.parse(line) as Record<string, unknown>) },
      centres: [
        { slug: 'demo', name: 'Freiwilligenzentrum Weidenfurt', origins: [ORIGIN], forms: [form] },
        { slug: 'other', name: 'Freiwilligenagentur Anderswo', origins: ['https://anderswo.example'], forms: [form] },
      ],
      ...settings,
    },
    { now: () => Date.now() + clock.ahead },
  );
  await collector.setLogin({ centre: 'demo', ...LOGIN });
  return {
    ...collector,
    folder: folder.path,
    log,
    get ahead() {
      return clock.ahead;
    },
    set ahead(ms) {
      clock.ahead = ms;
    },
    login: async (login = LOGIN) => cookieOf(await postForm(collector, '/inbox/login', login)),
    close: async () => {
      await collector.close();
      folder.remove();
    },
  };
}

/** `name=value` of the cookie that was set. */
export function cookieOf(response: LightMyRequestResponse): string {
  return String(response.headers['set-cookie'] ?? '').split(';')[0]!;
}

export function postSignup(
  { app }: Pick<Collector, 'app'>,
  body: unknown,
  { centre = 'demo', key, headers = {} }: { centre?: string; key?: string; headers?: Record<string, string> } = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url: `/v1/centres/${centre}/signups`,
    headers: { 'content-type': 'application/json', ...(key !== undefined && { 'idempotency-key': key }), ...headers },
    payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body),
  });
}

export function postForm(
  { app }: Pick<Collector, 'app'>,
  url: string,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = {},
): Promise<LightMyRequestResponse> {
  return app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
}

/** A page as somebody sees it who has this cookie. */
export function get({ app }: Pick<Collector, 'app'>, url: string, cookie = ''): Promise<LightMyRequestResponse> {
  return app.inject({ url, headers: cookie ? { cookie } : {} });
}

/** The ids of the signups on a page of the list, in its order. */
export const idsOn = (page: string): string[] =>
  [...page.matchAll(/href="\/inbox\/([0-9a-f-]{36})"/g)].map(([, id]) => id!);
