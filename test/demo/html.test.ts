import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

import { expect } from 'chai';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const demo = new URL('../../demo/', import.meta.url);
const validate = new HtmlValidate(new FileSystemConfigLoader());

describe('the pages of the demo', () => {
  it('are valid HTML, the page in the frame too', async () => {
    const pages = (await readdir(demo)).filter((name) => name.endsWith('.html')).map((name) => new URL(name, demo));
    const faults: string[] = [];
    for (const page of [...pages, new URL('../../src/embed.html', import.meta.url)]) {
      const report = await validate.validateString(await readFile(page, 'utf8'), new URL('x.html', demo).pathname);
      for (const { messages } of report.results) {
        for (const { line, message, ruleId } of messages) {
          faults.push(`${page.pathname.split('/').pop()}:${line} ${message} (${ruleId})`);
        }
      }
    }
    expect(faults).to.deep.equal([]);
  });
});
