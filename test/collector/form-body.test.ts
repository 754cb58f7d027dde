import { describe, it } from 'node:test';

import { expect } from 'chai';

import { formBody } from '../../src/collector/form-body.ts';
import { form } from './support/collector.ts';

const read = (query: string) => formBody(new URLSearchParams(query), form);

describe('formBody', () => {
  it('gives each kind of field the answer it has', () => {
    expect(
      read(
        'form=help&lang=de&roles=r1&roles=r2&time=saturday.morning&firstName=A&car=on&consent=true&start=2027-01-01',
      ),
    ).to.deep.equal({
      form: 'help',
      lang: 'de',
      answers: {
        roles: ['r1', 'r2'],
        time: ['saturday.morning'],
        firstName: 'A',
        car: true,
        consent: true,
        start: '2027-01-01',
      },
    });
  });

  it('takes boxes for unticked that say so', () => {
    for (const no of ['', '0', 'false']) expect(read(`consent=${no}`)).to.deep.include({ answers: { consent: false } });
  });

  it('leaves out what was not asked and not sent', () => {
    expect(read('x=1&__proto__=1&constructor=2&hello=3&firstName=')).to.deep.equal({
      form: 'help',
      lang: null,
      answers: { hello: '3', firstName: '' },
    });
  });
});
