import { StoreDownError } from './store/store.ts';

/** There are more waiting than the collector can write in good time. */
export class OverloadError extends Error {
  override readonly name = 'OverloadError';
}

interface Waiting<T, R> {
  item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/**
 * Writes what arrives in one turn of the event loop together, so that signups that come at the same time share one fsync; under
 * load that is the difference between hundreds and thousands a second.
 */
export class GroupCommit<T, R> {
  readonly #write: (items: T[]) => Promise<R[]>;
  readonly #most: number;
  readonly #mostWaiting: number;
  #waiting: Waiting<T, R>[] = [];
  #running = false;

  /**
   * @param write - Writes all or none; the results are in the order of the items.
   * @param most - Items in one write.
   * @param mostWaiting - More than these are turned away.
   */
  constructor(write: (items: T[]) => Promise<R[]>, { most = 200, mostWaiting = 2000 } = {}) {
    this.#write = write;
    this.#most = most;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * @returns The item's result, when it is on disk.
   * @throws {OverloadError} When too many are waiting.
   */
  add(item: T): Promise<R> {
    if (this.#waiting.length >= this.#mostWaiting)
      return Promise.reject(new OverloadError('Too many signups are waiting'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (this.#running) return;
      this.#running = true;
      setImmediate(() => void this.#run());
    });
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#commit(this.#waiting.splice(0, this.#most));
      // Lets the sockets be read, so that the next write is as large as can be.
      await new Promise(setImmediate);
    }
    this.#running = false;
  }

  async #commit(batch: Waiting<T, R>[]): Promise<void> {
    try {
      const results = await this.#write(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      if (error instanceof StoreDownError || batch.length === 1) {
        for (const { reject } of batch) reject(error);
        return;
      }
      // One of them cannot be stored. Each alone, so that it takes none of its neighbours with it.
      for (const one of batch) await this.#commit([one]);
    }
  }
}
