/** A command was called in a way it does not understand; says so in sentences, one a line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly sentences: readonly string[];

  constructor(...sentences: string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}
