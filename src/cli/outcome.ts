/** What a command has to say: on standard output, and as notes on standard error. */
export interface Outcome {
  readonly output: string;
  readonly notes: readonly string[];
}

/** The JSON of a command, on lines. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
