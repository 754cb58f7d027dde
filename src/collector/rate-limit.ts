/**
 * So many per key and window of time. In memory: a restart forgets it, and each of several collectors counts for itself.
 * A window begins with a key's first use, so nothing happens on the full hour.
 */
export class RateLimit {
  readonly #most: number;
  readonly #windowMs: number;
  readonly #mostKeys: number;
  readonly #now: () => number;
  /** In order of their windows' beginning, as a Map keeps what is added at its end. */
  readonly #windows = new Map<string, { began: number; used: number }>();

  /** @param most - 0 for no limit. */
  constructor(most: number, windowMs: number, { mostKeys = 50_000, now = Date.now } = {}) {
    this.#most = most;
    this.#windowMs = windowMs;
    this.#mostKeys = mostKeys;
    this.#now = now;
  }

  /** Uses one. @returns 0, or in how many seconds to try again. */
  take(key: string): number {
    if (this.#most === 0) return 0;
    const now = this.#now();
    let window = this.#windows.get(key);
    if (!window || window.began + this.#windowMs <= now) {
      this.#windows.delete(key);
      this.#makeRoom(now);
      window = { began: now, used: 0 };
      this.#windows.set(key, window);
    }
    if (window.used >= this.#most) return Math.max(1, Math.ceil((window.began + this.#windowMs - now) / 1000));
    window.used++;
    return 0;
  }

  /** Takes one use back. */
  giveBack(key: string): void {
    const window = this.#windows.get(key);
    if (window && window.used > 0) window.used--;
  }

  #makeRoom(now: number) {
    for (const [key, { began }] of this.#windows) {
      if (began + this.#windowMs > now && this.#windows.size < this.#mostKeys) return;
      this.#windows.delete(key);
    }
  }
}
