import type { Answers } from '../model/answers.ts';
import type { Form } from '../model/form.ts';
import type { Issue } from '../model/issue.ts';
import { readSignup } from '../model/signup.ts';
import { SignupSendEvent, SignupSubmitEvent, type SendStatus } from './events.ts';
import { sendSignup } from './send-signup.ts';

/** The element, as far as a submission touches it. */
export interface SubmissionHost extends HTMLElement {
  endpoint: string;
  encoding: string;
  requestUpdate(): void;
}

/** What is asked, what was answered, and what the page is to do. */
export interface SubmissionView {
  form(): Form | undefined;
  answers(): Readonly<Answers>;
  /** What the reader reads, BCP 47. */
  lang(): string;
  /** "Fehler", for the title of the page. */
  fault(): string;
  /** Takes the focus to the element with this id, once it is rendered. */
  focus(id: string): Promise<void>;
  report(problem: string): void;
}

/**
 * What a form needs only once somebody fills it in: the rules, the words for faults, the way to the collector. Loaded on first focus.
 */
export class Submission {
  /** What was wrong at the last try to send, and is not mended yet. */
  issues: readonly Issue[] = [];
  sending = false;
  outcome: SendStatus | undefined;

  readonly #host: SubmissionHost;
  readonly #view: SubmissionView;
  #key: { of: string; key: string } | undefined;
  #abort = new AbortController();
  #title: string | undefined;

  constructor(host: SubmissionHost, view: SubmissionView) {
    this.#host = host;
    this.#view = view;
  }

  /** Stops what is under way; what was typed stays. */
  disconnect() {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.sending = false;
    this.#restoreTitle();
  }

  /** After the first try to send, what is mended stops complaining when its field is left. */
  review() {
    const form = this.#view.form();
    if (!form || !this.issues.length) return;
    const before = new Set(this.issues.map(({ path }) => path));
    this.issues = readSignup(this.#signup(form), form).issues.filter(({ path }) => before.has(path));
    this.#host.requestUpdate();
  }

  /** Checks, sends, and says truly what came of it. A second call while it is under way does nothing. */
  async submit(): Promise<void> {
    const host = this.#host;
    const form = this.#view.form();
    if (!form || this.sending) return;
    this.outcome = undefined;
    const { signup, issues } = readSignup(this.#signup(form), form);
    this.issues = issues;
    if (issues.length) return this.#showFaults();
    this.#restoreTitle();
    host.requestUpdate();
    if (!host.dispatchEvent(new SignupSubmitEvent(form.id))) return;
    const endpoint = this.#endpoint();
    if (!endpoint) {
      this.outcome = 'refused';
      return;
    }
    const content = JSON.stringify(signup);
    if (this.#key?.of !== content) this.#key = { of: content, key: newKey() };
    const { signal } = this.#abort;
    this.sending = true;
    try {
      const encoding = host.encoding === 'form' ? 'form' : 'json';
      const result = await sendSignup(signup, { endpoint, encoding, key: this.#key.key, signal });
      this.outcome = result.status;
      this.issues = result.issues;
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    } finally {
      this.sending = false;
      host.requestUpdate();
    }
    host.dispatchEvent(new SignupSendEvent(this.outcome));
    if (this.issues.length) return this.#showFaults();
    if (this.outcome === 'sent') {
      this.#key = undefined;
      await this.#view.focus('done');
    }
  }

  readonly #signup = (form: Form) => ({ form: form.id, lang: this.#view.lang(), answers: this.#view.answers() });

  /** Only https carries personal data, or a collector on the visitor's own machine. */
  #endpoint(): string | undefined {
    const { endpoint } = this.#host;
    const url = endpoint ? new URL(endpoint, document.baseURI) : undefined;
    const local = url && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
    if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && local))) return url.href;
    this.#view.report(`endpoint="${endpoint}" must be an https address.`);
    return undefined;
  }

  async #showFaults() {
    this.#title ??= document.title;
    document.title = `${this.#view.fault()}: ${this.#title}`;
    this.#host.requestUpdate();
    await this.#view.focus('summary');
  }

  #restoreTitle() {
    if (this.#title !== undefined) document.title = this.#title;
    this.#title = undefined;
  }
}

/** A fresh key for one set of answers. `randomUUID` exists only on https; the random numbers are the same ones. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
