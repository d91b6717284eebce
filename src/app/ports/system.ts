/** A digest: hex text of SHA-256. */
export interface Hash {
  sha256(text: string): Promise<string>;
}

/** Names that nobody else has given: 32 hex characters. */
export interface Ids {
  next(): string;
}

/** The clock, so that nothing else reads it. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Today in the user's own calendar, as a day number. */
  today(): number;
  wait(milliseconds: number): Promise<void>;
}
