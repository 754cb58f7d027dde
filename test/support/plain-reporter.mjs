// A reporter for @web/test-runner: one block for each failed test, one line for each browser, and a closing line that can be counted.

function* testsOf(suite, names = []) {
  for (const test of suite?.tests ?? []) yield { test, name: [...names, test.name].join(' > ') };
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...names, inner.name]);
}

const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The test runner takes the message out of the stack. */
const describe = (error) => [error?.message ?? 'no error given', error?.stack].filter(Boolean).join('\n  ');

export function plainReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const all = { passed: 0, failed: 0, skipped: 0 };
      const byBrowser = new Map();
      for (const { browser, testFile, testResults, errors, logs } of sessions) {
        const counts = byBrowser.get(browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        byBrowser.set(browser.name, counts);
        const file = testFile.split(/[\\/]test[\\/]/).pop();
        let failures = 0;
        const fail = (text) => {
          failures += 1;
          console.log(`FAILED ${browser.name} ${file} ${text}`);
        };
        for (const { test, name } of testsOf(testResults)) {
          const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
          counts[outcome] += 1;
          if (outcome === 'failed') fail(`${name}\n  ${describe(test.error)}`);
        }
        for (const { message, stack } of errors) {
          counts.failed += 1;
          fail(`\n  ${describe({ message, stack })}`);
        }
        if (!testResults && errors.length === 0) {
          counts.failed += 1;
          fail('never reported a result');
        }
        if (failures > 0) for (const words of logs) console.log('  console:', ...words);
      }
      for (const [name, counts] of byBrowser) {
        console.log(`  ${name}: ${line(counts)}`);
        for (const key of Object.keys(all)) all[key] += counts[key];
      }
      console.log(`browser: ${line(all)}`);
    },
  };
}
