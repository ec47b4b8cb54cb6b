/** A trouble with one article or file; the run goes on. */
export interface Notice {
  /** Stable code, such as `not-text` or `date-impossible`. */
  readonly code: string;
  /** One clear sentence. */
  readonly message: string;
  /** Base name of the file or id of the article. */
  readonly where?: string;
  /** Code unit in the article, where it has a place. */
  readonly at?: number;
}

/** A wrong set-up: the command line prints `message` without a stack and exits with code 2. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
