import { describe, it } from 'node:test';

import { expect } from 'chai';

import { answerLines, personOf } from '../../../src/collector/inbox/answers.ts';
import type { Answers } from '../../../src/model/answers.ts';
import type { Field, Form } from '../../../src/model/form.ts';
import { form } from '../support/collector.ts';

const signup = (answers: Answers) => ({ form: 'help', lang: 'en', answers });
const value = (field: Field, answer: Answers[string], lang = 'de') =>
  answerLines(signup({ [field.name]: answer }), { id: 'help', fields: [field] }, lang)[0]?.value;

describe('answerLines', () => {
  it('speaks the words of the form, in its order', () => {
    const lines = answerLines(signup({ consent: true, roles: ['r2', 'r1'], firstName: 'Ann' }), form, 'de');
    expect(lines.map(({ label, value }) => [label, value])).to.deep.equal([
      ['Was möchten Sie tun?', 'Übersetzen, Familienpatin'],
      ['Vorname', 'Ann'],
      ['Meine Angaben dürfen gespeichert werden', 'ja'],
    ]);
  });

  it('takes German, else the language of the form, else what there is', () => {
    const label = (text: Field['label'], lang: string) =>
      answerLines(signup({ a: 'x' }), { id: 'help', fields: [{ name: 'a', type: 'text', label: text }] }, lang)[0]!
        .label;
    expect(label({ en: 'Name', de: 'Name (de)' }, 'en')).to.equal('Name (de)');
    expect(label({ tr: 'Ad', en: 'Name' }, 'en')).to.equal('Name');
    expect(label({ ar: 'الاسم' }, 'en')).to.equal('الاسم');
  });

  it('writes a week as a sentence, in the order of days and hours', () => {
    const week = form.fields.find(({ type }) => type === 'weekgrid')!;
    expect(value(week, ['saturday.evening', 'weekdays.morning', 'saturday.morning', 'saturday.afternoon'])).to.equal(
      'Montag bis Freitag: vormittags; Samstag: vormittags, nachmittags und abends',
    );
    expect(value(week, ['sunday.morning'])).to.equal('sunday.morning'); // a row that the form no longer has
  });

  it('writes choices by their labels, dates as in Germany, boxes as yes and no', () => {
    const options = [{ value: 'a', label: { de: 'Ah' } }];
    expect(value({ name: 'x', type: 'select', label: 'X', options }, 'a')).to.equal('Ah');
    expect(value({ name: 'x', type: 'radio', label: 'X', options }, 'b')).to.equal('b');
    expect(value({ name: 'x', type: 'date', label: 'X' }, '2027-01-05')).to.equal('05.01.2027');
    expect(value({ name: 'x', type: 'checkbox', label: 'X' }, false)).to.equal('nein');
    expect(value({ name: 'x', type: 'time', label: 'X' }, '09:30')).to.equal('09:30');
  });

  it('shows what the form does not know, last', () => {
    const lines = answerLines(signup({ old: ['a', 'b'], constructor: 'x', firstName: 'Ann' }), form, 'de');
    expect(lines.map(({ label, value }) => [label, value])).to.deep.equal([
      ['Vorname', 'Ann'],
      ['old', 'a, b'],
      ['constructor', 'x'],
    ]);
    expect(answerLines(signup({ a: true }), undefined, 'de')[0]).to.include({ label: 'a', value: 'ja' });
  });
});

describe('personOf', () => {
  const of = (fields: Form['fields'], answers: Answers) => personOf(signup(answers), { id: 'help', fields });
  const text = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'text', label: name, ...more });

  it('finds people by what the fields are for', () => {
    const fields = [
      text('a', { autocomplete: 'family-name' }),
      text('b', { autocomplete: 'section-x given-name' }),
      text('c', { type: 'email' }),
      text('d', { type: 'tel' }),
    ];
    expect(of(fields, { a: 'Berger', b: 'Renate', c: 'a@b.de', d: '06441 1' })).to.deep.equal({
      name: 'Berger Renate',
      email: 'a@b.de',
      phone: '06441 1',
    });
  });

  it('finds them by name, and otherwise not', () => {
    expect(of([text('firstName'), text('lastName')], { firstName: 'Renate', lastName: 'Berger' }).name).to.equal(
      'Renate Berger',
    );
    expect(of([text('why')], { why: 'x' })).to.deep.equal({ name: '', email: '', phone: '' });
    expect(personOf(signup({ name: 'x' }), undefined)).to.deep.equal({ name: '', email: '', phone: '' });
  });
});
