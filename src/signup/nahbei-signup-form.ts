import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';

import { isShown, type Answer, type Answers } from '../model/answers.ts';
import type { Feed } from '../model/feed.ts';
import type { Field, Form } from '../model/form.ts';
import type { Rich } from '../model/schema.ts';
import type { Text } from '../model/text.ts';
import { adoptMore } from '../ui/adopt-more.ts';
import { base } from '../ui/base.styles.ts';
import { define } from '../ui/define.ts';
import { FeedElement } from '../ui/feed-element.ts';
import { splitHash } from '../ui/hash.ts';
import { heading } from '../ui/heading.ts';
import { tokens } from '../ui/tokens.styles.ts';
import { fieldTemplate } from './field.template.ts';
import { signupStyles } from './signup.styles.ts';
import type { FeedbackView, Submission, SubmissionView } from './submission-parts.ts';

/** The field that asks for roles; filled in from the link that led here. */
const ROLES = 'opportunities';

type FormParts = typeof import('./form-parts.ts');
type SubmissionParts = typeof import('./submission-parts.ts');

/**
 * A form for people who want to volunteer: the questions of the feed's form, sent to a collector that the page names.
 *
 * @element nahbei-signup-form
 * @fires {FeedLoadEvent} nahbei-feed-load - The feed is there.
 * @fires {FeedErrorEvent} nahbei-feed-error - The feed cannot be shown.
 * @fires {SignupSubmitEvent} nahbei-signup-submit - The answers are complete and about to be sent; cancelable.
 * @fires {SignupSendEvent} nahbei-signup-send - How sending ended.
 * @slot - Shown without JavaScript, while loading and when the feed fails.
 * @slot before - Above the form.
 * @slot after - Below the form.
 * @csspart field - One question.
 * @csspart button - A button.
 */
export class SignupForm extends FeedElement {
  static override styles = [tokens, base, signupStyles];

  protected override get lists() {
    return ['forms', 'opportunities', 'categories'] as const;
  }

  /** URL of a collector's `/v1/centres/{centre}/signups`, or of any form handler; https, or on this machine. */
  @property() endpoint = '';

  /** How answers are sent: `json` to a collector, `form` to a handler that takes fields as a page sends them. */
  @property() encoding = 'json';

  /** Id of the volunteer role to tick; the one in the page's address wins. */
  @property() opportunity = '';

  /** URL of the privacy notice. */
  @property() privacy = '';

  /** The code that sends could not be loaded. */
  @state() private unprepared = false;
  @state() private fallback: Form | undefined;
  @state() private parts: FormParts | undefined;

  /** What was typed; in memory only, and read by the template only where one answer decides about another field. */
  #answers: Answers = {};
  #submission: Submission | undefined;
  #feedback: SubmissionParts | undefined;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#prefill);
    this.#prefill();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#prefill);
    this.#submission?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('opportunity')) this.#prefill();
    if (this.source.feed && !this.source.feed.forms.length && !this.fallback) {
      void import('../model/default-form.ts').then(({ defaultForm }) => (this.fallback = defaultForm));
    }
    if (!this.parts && this.#form && needsParts(this.#form)) void this.#loadParts();
  }

  /** Not every form asks for times, or says what comes next. */
  async #loadParts() {
    try {
      const parts = await import('./form-parts.ts');
      adoptMore(this, parts.partStyles);
      this.parts = parts;
    } catch (error) {
      console.error('nahbei: the form is not complete.', error);
    }
  }

  get #form(): Form | undefined {
    return this.source.feed?.forms[0] ?? this.fallback;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const form = this.#form;
    // Nothing jumps: the form is shown when all of it can be.
    if (!form || (needsParts(form) && !this.parts)) return html`<slot></slot>`;
    const submission = this.#submission;
    return html`
      ${heading(this.level(), form.title ? this.words(form.title) : msg('Ich möchte mithelfen'), 'title')}
      ${form.intro ? html`<p class="lead">${this.#rich(form.intro)}</p>` : nothing}
      ${
        submission?.outcome === 'sent'
          ? html`${this.#feedback?.thanksTemplate(this.#view)}
            <div class="columns">${this.#aside(form)}</div>`
          : html`<div class="columns">${this.#formTemplate(form, feed)}${this.#aside(form)}</div>`
      }
    `;
  }

  #formTemplate(form: Form, feed: Feed) {
    const submission = this.#submission;
    const sending = submission?.sending;
    const steps = stepsOf(form.fields.filter((field) => isShown(field, this.#answers)));
    return html`<form
      novalidate
      @focusin=${this.#prepare}
      @input=${this.#input}
      @change=${this.#input}
      @focusout=${() => this.#submission?.review()}
      @submit=${this.#submit}
    >
      ${submission && this.#feedback?.summaryTemplate(submission.issues, this.#view)}
      <p class="how">
        ${msg('Bitte füllen Sie alle Felder aus. Nur wenn „freiwillig“ dabei steht, dürfen Sie das Feld leer lassen.')}
      </p>
      ${steps.map(({ title, fields }, index) => {
        const number = index + 1;
        const content = html`<div class="fields">${fields.map((field) => this.#field(form, field, feed, title))}</div>`;
        if (!title) return html`<div class="step">${content}</div>`;
        return html`<fieldset class="step">
          <legend>
            <span>${msg(str`Schritt ${number} von ${steps.length}`)}</span>
            ${heading(this.level(1), this.words(title))}
          </legend>
          ${content}
        </fieldset>`;
      })}
      ${this.#notice(form)}
      <div role="alert">
        ${
          this.unprepared
            ? html`<p class="note">${msg('Das Formular konnte nicht ganz geladen werden. Bitte versuchen Sie es noch einmal.')}</p>`
            : this.#feedback?.troubleTemplate(submission?.outcome, this.encoding)
        }
      </div>
      <button class="button primary send" part="button" type="submit" aria-disabled=${sending ? 'true' : nothing}>
        ${sending ? msg('Wird gesendet …') : msg('Anmeldung absenden')}
      </button>
    </form>`;
  }

  #field(form: Form, field: Field, feed: Feed, title: Text | undefined) {
    return fieldTemplate({
      field,
      id: idOf(form, field),
      answer: this.#answers[field.name],
      advice: this.#advice(field),
      labelHidden: title !== undefined && this.plain(title) === this.plain(field.label),
      more: field.type === 'consent' ? this.#privacyLink(form) : nothing,
      week: this.parts?.weekGridTemplate,
      words: (text) => this.words(text),
      sign: (value) => (field.name === ROLES ? this.#sign(feed, value) : nothing),
    });
  }

  #advice(field: Field): string {
    const issue = this.#submission?.issues.find(({ path }) => path === `/answers/${field.name}`);
    return (issue && this.#feedback?.adviceFor(issue.code, field)) ?? '';
  }

  /** How what comes with the submission sees the form. */
  readonly #view: FeedbackView & SubmissionView = {
    form: () => this.#form,
    answers: () => this.#answers,
    lang: () => this.locale.lang,
    fault: () => msg('Fehler'),
    level: () => this.level(1),
    idOf: (field) => idOf(this.#form!, field),
    focus: (id) => this.#focus(id),
    plain: (text) => this.plain(text),
    rich: (text) => this.#rich(text),
    report: (problem) => this.report(problem),
  };

  async #focus(id: string) {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus();
  }

  #privacyLink(form: Form) {
    const url = this.privacy ? new URL(this.privacy, document.baseURI).href : form.consent?.privacyUrl;
    return url ? html`<a href=${url} target="_blank" rel="noopener">${msg('Datenschutz lesen')}</a>` : nothing;
  }

  /** What happens with the answers (DSGVO Art. 13), before they are sent. */
  #notice({ consent }: Form) {
    if (!consent?.text) return nothing;
    return html`<details class="notice">
      <summary>${msg('Was mit Ihren Angaben geschieht')}</summary>
      <p>${this.#rich(consent.text)}</p>
    </details>`;
  }

  /** Signs come later than words: the form is read without them. */
  #sign(feed: Feed, value: string) {
    const role = feed.opportunities.find(({ id }) => id === value);
    const topic = role?.categories?.[0];
    const name = feed.categories.find(({ id }) => id === topic)?.icon;
    if (name === undefined) return nothing;
    if (!this.#categoryIcon) {
      void import('../ui/category-icon.ts').then(({ categoryIcon }) => {
        this.#categoryIcon = categoryIcon;
        this.requestUpdate();
      });
      return html`<span class="icon"></span>`;
    }
    return this.#categoryIcon(name);
  }
  #categoryIcon: ((name: string | undefined) => unknown) | undefined;

  #aside = (form: Form) => this.parts?.asideTemplate(form, this.level(1), (text) => this.words(text)) ?? nothing;

  #rich = (text: Rich) => this.words(isRich(text) ? text.value : text);

  /** Ticks the role that a link led here for: `#nahbei?opportunity=familienpatin`. */
  readonly #prefill = () => {
    const role = (!this.noHash && splitHash()[1].get('opportunity')) || this.opportunity;
    const chosen = this.#answers[ROLES];
    const before = Array.isArray(chosen) ? chosen : [];
    if (!role || before.includes(role)) return;
    this.#answers[ROLES] = [...before, role];
    this.requestUpdate();
  };

  /** Rules, words and the way out are needed only now that somebody begins to fill the form in. */
  readonly #prepare = async (): Promise<Submission | undefined> => {
    try {
      const parts = (this.#feedback ??= await import('./submission-parts.ts'));
      adoptMore(this, parts.feedbackStyles);
      return (this.#submission ??= new parts.Submission(this, this.#view));
    } catch (error) {
      console.error('nahbei: the form is not complete.', error);
      return undefined;
    }
  };

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    const submission = await this.#prepare();
    this.unprepared = !submission;
    await submission?.submit();
    if (submission?.outcome === 'sent') this.#answers = {};
  }

  #input({ target }: Event) {
    const form = this.#form;
    const field = form && fieldOf(form, target);
    if (!field) return;
    const answer = answerOf(field, target as HTMLInputElement, this.#answers[field.name]);
    this.#answers[field.name] = answer;
    // A keystroke touches no other field; only an answer that decides about one asks for an update.
    if (form.fields.some(({ showIf }) => showIf?.field === field.name)) this.requestUpdate();
  }
}

const needsParts = ({ fields, nextSteps, contact }: Form) =>
  Boolean(nextSteps?.length || contact || fields.some(({ type }) => type === 'weekgrid'));

const isRich = (text: Rich): text is Exclude<Rich, Text> => typeof text === 'object' && 'format' in text;

interface Step {
  title: Text | undefined;
  fields: Field[];
}

/** A field with `step` begins a new one. */
function stepsOf(fields: readonly Field[]): Step[] {
  const steps: Step[] = [];
  for (const field of fields) {
    if (field.step !== undefined || !steps.length) steps.push({ title: field.step, fields: [] });
    steps.at(-1)!.fields.push(field);
  }
  return steps;
}

/** Ids are counted: nothing from a feed becomes one. */
const idOf = (form: Form, field: Field) => `field-${form.fields.indexOf(field)}`;

function fieldOf(form: Form, target: EventTarget | null): Field | undefined {
  const index = target instanceof HTMLElement ? /^field-(\d+)/.exec(target.id)?.[1] : undefined;
  return index === undefined ? undefined : form.fields[Number(index)];
}

function answerOf({ type }: Field, control: HTMLInputElement, before: Answer | undefined): Answer {
  if (type === 'checkbox' || type === 'consent') return control.checked;
  if (type !== 'checkboxes' && type !== 'weekgrid') return control.value;
  const others = Array.isArray(before) ? before.filter((value) => value !== control.value) : [];
  return control.checked ? [...others, control.value] : others;
}

define('nahbei-signup-form', SignupForm);

declare global {
  interface HTMLElementTagNameMap {
    'nahbei-signup-form': SignupForm;
  }
}
