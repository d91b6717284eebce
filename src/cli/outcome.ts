/** What a command has to say: on standard output, and as notes on standard error. */
export interface Outcome {
  readonly output: string;
  readonly notes: readonly string[];
  /** 0 where it is left out. */
  readonly code?: ExitCode;
}

/** Exit codes: done, the input cannot be used, wrong usage; of sending also: not finished, a person has to look. */
export type ExitCode = 0 | 1 | 2 | 3 | 4;

/** Characters that JSON may leave as they are and that a terminal may take for commands. */
const COMMANDS = /[\u007f-\u009f\u2028\u2029]/g;

/** The JSON of a command, on lines. What stands in a sheet must not command the terminal: such characters are escaped. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(COMMANDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
