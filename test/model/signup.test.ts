import { expect } from 'chai';

import { defaultForm } from '../../src/model/default-form.ts';
import { form as formType, type Form } from '../../src/model/form.ts';
import type { Issue } from '../../src/model/issue.ts';
import { read } from '../../src/model/schema.ts';
import { checkSignup, readSignup } from '../../src/model/signup.ts';

const form: Form = {
  id: 'f',
  consent: { version: '2026-11' },
  fields: [
    {
      name: 'roles',
      type: 'checkboxes',
      label: 'Rollen',
      required: true,
      options: [
        { value: 'a', label: 'A' },
        { value: 'b', label: 'B' },
      ],
    },
    { name: 'times', type: 'weekgrid', label: 'Zeit', options: [{ value: 'saturday', label: 'Samstag' }] },
    { name: 'name', type: 'text', label: 'Name', required: true, maxLength: 10 },
    { name: 'email', type: 'email', label: 'E-Mail', required: true },
    { name: 'phone', type: 'tel', label: 'Telefon' },
    { name: 'postcode', type: 'text', label: 'PLZ', format: 'plz' },
    {
      name: 'age',
      type: 'radio',
      label: 'Alter',
      options: [
        { value: '18+', label: 'ab 18' },
        { value: '16-17', label: '16' },
      ],
    },
    { name: 'guardian', type: 'text', label: 'Eltern', required: true, showIf: { field: 'age', is: ['16-17'] } },
    { name: 'note', type: 'info', label: 'Hinweis' },
    { name: 'consent', type: 'consent', label: 'Ja', required: true },
  ],
};

const good = {
  form: 'f',
  lang: 'ar',
  answers: {
    roles: ['a'],
    times: ['saturday.morning'],
    name: 'Renate',
    email: 'renate@beispiel.example',
    age: '18+',
    consent: true,
  },
};

const codes = (answers: Record<string, unknown>) =>
  checkSignup({ ...good, answers: { ...good.answers, ...answers } }, form).map(({ path, code }) => `${path} ${code}`);

describe('checkSignup', () => {
  it('has nothing against a good signup, and keeps what was asked', () => {
    const { signup, issues } = readSignup(good, form);
    expect(issues).to.deep.equal([]);
    expect(signup).to.deep.equal({ ...good, consentVersion: '2026-11' });
  });

  it('names the fields that are missing', () => {
    expect(checkSignup({ form: 'f', answers: {} }, form).map(({ path, code }) => `${path} ${code}`)).to.deep.equal([
      '/answers/roles required',
      '/answers/name required',
      '/answers/email required',
      '/answers/consent consent',
    ]);
    expect(codes({ roles: [], name: '  ', consent: false })).to.deep.equal([
      '/answers/roles required',
      '/answers/name required',
      '/answers/consent consent',
    ]);
  });

  it('asks for what a shown field requires, and only then', () => {
    expect(codes({ age: '16-17' })).to.deep.equal(['/answers/guardian required']);
    expect(
      readSignup({ ...good, answers: { ...good.answers, guardian: 'x' } }, form).signup.answers,
    ).not.to.have.property('guardian');
  });

  for (const [answers, fault] of [
    [{ roles: ['c'] }, '/answers/roles option'],
    [{ roles: 'a' }, '/answers/roles type'],
    [{ times: ['saturday.night'] }, '/answers/times option'],
    [{ name: 'x'.repeat(11) }, '/answers/name too-long'],
    [{ name: 5 }, '/answers/name type'],
    [{ email: 'renate.beispiel.example' }, '/answers/email email'],
    [{ email: 'a@b.example, c@d.example' }, '/answers/email email'],
    [{ email: 'a@b.example\nBcc: c@d.example' }, '/answers/email email'],
    [{ phone: 'ruf an' }, '/answers/phone phone'],
    [{ phone: '12' }, '/answers/phone phone'],
    [{ postcode: '1234' }, '/answers/postcode plz'],
    [{ age: '99' }, '/answers/age option'],
    [{ consent: 'yes' }, '/answers/consent type'],
  ] as const) {
    it(`finds ${fault} in ${JSON.stringify(answers)}`, () => expect(codes(answers)).to.deep.equal([fault]));
  }

  it('takes phone numbers as people write them', () => {
    for (const phone of ['0221 4710 145', '(0 64 41) 99-0', '+49 (0)6441 99 01', '06441/99012']) {
      expect(codes({ phone }), phone).to.deep.equal([]);
    }
  });

  it('never repeats what somebody typed', () => {
    const issues = checkSignup({ form: 'secret-form', answers: { email: 'secret-address', age: 'secret' } }, form);
    expect(JSON.stringify(issues)).not.to.contain('secret');
  });

  it('survives anything that is not a signup', () => {
    for (const nonsense of [null, undefined, 5, 'x', [], { answers: [] }, { answers: { roles: { length: 1 } } }]) {
      expect(checkSignup(nonsense, form)).not.to.have.length(0);
    }
  });
});

describe('defaultForm', () => {
  it('is a form by the rules that a feed’s form obeys', () => {
    const issues: Issue[] = [];
    expect(read(formType, defaultForm, '', { issues })).to.deep.equal(defaultForm);
    expect(issues).to.deep.equal([]);
  });
});

describe('readSignup', () => {
  it('keeps the wording that was agreed to, though the form has a newer one', () => {
    expect(readSignup({ ...good, consentVersion: '2026-05' }, form).signup.consentVersion).to.equal('2026-05');
  });

  it('knows numbers as people write them', () => {
    const age: Form = { id: 'f', fields: [{ name: 'n', type: 'number', label: 'N', min: 1, max: 99 }] };
    const codes = (n: string) => checkSignup({ form: 'f', answers: { n } }, age).map(({ code }) => code);
    for (const right of ['7', '3,5', '99']) expect(codes(right), right).to.deep.equal([]);
    expect(codes('0x1F')).to.deep.equal(['number']);
    expect(codes('1e3')).to.deep.equal(['number']);
    expect(codes('100')).to.deep.equal(['range']);
  });
});
