class UsageError extends Error {
  constructor(...sentences) {
    super(sentences.join(" "));
    this.name = "UsageError";
    this.sentences = sentences;
  }
}

export { UsageError as U };
