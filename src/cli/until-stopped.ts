/**
 * Waits for Ctrl+C, or for whoever manages the process to stop it, then closes. A second Ctrl+C does not wait.
 *
 * @returns Exit code 0: being stopped is how a server ends.
 */
export async function untilStopped(close: () => Promise<void>): Promise<number> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  process.once('SIGINT', () => process.exit(130));
  await close();
  return 0;
}
