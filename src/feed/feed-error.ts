/** Why a document could not be fetched. */
export type FeedErrorCode = 'network' | 'timeout' | 'http' | 'too-large';

/** The world failed on the way to a feed. `cause` is what the browser said. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** Absolute URL of the document. */
  readonly url: string;

  constructor(code: FeedErrorCode, url: string, message: string, options?: ErrorOptions) {
    super(`${url}: ${message}`, options);
    this.code = code;
    this.url = url;
  }
}
