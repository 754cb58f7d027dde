import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, as a person would: `Tab`, `Shift+PageUp`. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    const [last = '', ...held] = key.split('+').reverse();
    for (const down of held) await sendKeys({ down });
    await sendKeys({ press: last });
    for (const up of held) await sendKeys({ up });
  }
}
