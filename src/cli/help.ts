import { type CommandSpec, commandSpecs, type OptionSpec } from './specs';

const WIDTH = 92;
const INDENT = 22;

/** `--as-of DATE` */
const optionText = ({ name, value }: OptionSpec): string =>
  value === null ? `--${name}` : `--${name} ${value}`;

/** `read FILE [--sheet NAME] …` without the switches that every command has. */
function usageOf({ name, options }: CommandSpec): string {
  const shown = options.filter((option) => option.name !== 'help');
  const texts = shown.map((option) => (option.required ? optionText(option) : `[${optionText(option)}]`));
  return [name, 'FILE', ...texts].join(' ');
}

/** Help of one command. */
export function helpOf(spec: CommandSpec): string {
  return [
    `dunning ${usageOf(spec)}`,
    '',
    ...wrapped(spec.description, 0),
    '',
    'FILE is an .xlsx or .csv file; - reads it from standard input.',
    '',
    ...spec.options.flatMap((option) => entry(`  ${optionText(option)}`, option.help)),
    '',
    'Exit code: 0 done, 1 the input cannot be used (nothing is written), 2 wrong usage.',
    ...(spec.codes === undefined ? [] : [`Also ${spec.codes}.`]),
    '',
    'Example:',
    `  npm run -s dunning -- ${spec.example}`,
    '',
  ].join('\n');
}

/** What `dunning --help` shows. */
export function overview(): string {
  return [
    'dunning COMMAND FILE [options]: reminders for open items, without a screen',
    '',
    ...commandSpecs.flatMap(({ name, summary }) => entry(`  ${name}`, summary)),
    '',
    'dunning COMMAND --help tells more. The JSON of each command is described in docs/command-line.md.',
    '',
  ].join('\n');
}

/** A term with its explanation beside it, on lines of its own where the term is long. */
function entry(term: string, text: string): string[] {
  const lines = wrapped(text, INDENT);
  if (term.length + 2 > INDENT) return [term, ...lines];
  return [term.padEnd(INDENT) + (lines[0] ?? '').trimStart(), ...lines.slice(1)];
}

function wrapped(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => ' '.repeat(indent) + each);
}
