import { parseArgs } from 'node:util';
import {
  type BucketBounds,
  checkBounds,
  type DayNumber,
  dayOfIso,
  defaultBounds,
  fail,
  type Language,
  languages,
  ok,
  type Result,
} from '../core/index';
import { paneLanguage } from '../wording/pane/paneLanguage';
import { type FigureOptions, figureOptionsOf } from './figureOptions';
import { numbersIn, type ProcedureOption, procedureOptionOf } from './procedureOption';
import { type SendOptions, sendOptionsOf } from './send/sendOptions';
import { type CommandName, type CommandSpec, commandSpecs, type OptionName } from './specs';

/** What a command was asked to do, every value checked. An option that the command does not have is at its default. */
export interface Invocation extends FigureOptions, SendOptions {
  readonly command: CommandName;
  /** Path of the file, '-' for standard input. */
  readonly file: string;
  readonly sheet: string | undefined;
  /** Code of the only company whose items count; null for all of them. */
  readonly company: string | null;
  /** Name or id of an administration of the workbook; null for the one worked for last. */
  readonly administration: string | null;
  /** Null when it was not given. */
  readonly asOf: DayNumber | null;
  readonly bounds: BucketBounds;
  /** For customers of whom nothing names one. */
  readonly procedure: ProcedureOption;
  /** The procedure that is tried instead. */
  readonly whatIf: ProcedureOption;
  /** Language of sentences: the one asked for, else the system's. */
  readonly language: Language;
  /** Language of mails to customers of whom none is known; null: that of the sheet, if it can be told. */
  readonly mailLanguage: Language | null;
  readonly sender: string | null;
  readonly enterpriseNumber: string | null;
  readonly sells: string | null;
  readonly from: string | null;
  readonly strict: boolean;
  /** Folder or file to write; '' for commands that write none. */
  readonly out: string;
  readonly json: boolean;
}

/** Show help and do nothing else; null is the overview of all commands. */
export interface HelpWanted {
  readonly help: CommandSpec | null;
}

/** `read, age, propose` */
const COMMANDS = commandSpecs.map(({ name }) => name).join(', ');

/** Longest text about a sender: the settings of a workbook hold one of this length. */
const LONGEST_NAME = 200;

/** An address that can stand in a header as it is. */
const ADDRESS = /^[^\s<>(),;:@"\\[\]]+@[^\s<>(),;:@"\\[\]]+$/;

/**
 * Reads the arguments. `system` is the language of the system (`LANG`), as `nl_BE.UTF-8`.
 * @returns the sentence that says what is wrong with them, for whoever typed them
 * @example readArguments(['age', 'items.csv', '--as-of', '2026-11-21'], '').value.asOf //=> 20778
 */
export function readArguments(
  args: readonly string[],
  system: string,
): Result<Invocation | HelpWanted, string> {
  const [name, ...rest] = args;
  if (name === undefined) return fail(`Which command? ${COMMANDS}; --help tells more.`);
  if (name === '--help' || name === '-h' || name === 'help')
    return ok({ help: commandSpecs.find((one) => one.name === rest[0]) ?? null });
  const spec = commandSpecs.find((one) => one.name === name);
  if (spec === undefined) return fail(`There is no command "${name}". There are ${COMMANDS}.`);
  const parsed = parsedOptions(spec, rest);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  if (values.has('help')) return ok({ help: spec });
  const [file, ...more] = positionals;
  if (file === undefined) return fail(`${name} needs a FILE, or - for standard input.`);
  if (more.length > 0) return fail(`${name} takes one FILE; "${more[0]}" is one too many.`);
  const missing = spec.options.find((option) => option.required && !values.has(option.name));
  if (missing !== undefined) return fail(`${name} needs --${missing.name} ${missing.value}.`);
  return invocationOf(spec.name, file, values, system);
}

type Values = ReadonlyMap<OptionName, string>;

function parsedOptions(
  spec: CommandSpec,
  args: readonly string[],
): Result<{ values: Values; positionals: readonly string[] }, string> {
  const options = Object.fromEntries(
    spec.options.map(({ name, value }) => [name, { type: value === null ? 'boolean' : 'string' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: args.map((argument) => (argument === '-h' ? '--help' : argument)),
      options,
      allowPositionals: true,
      strict: true,
    });
    const given = Object.entries(values).map(([name, value]) => [name as OptionName, String(value)] as const);
    return ok({ values: new Map(given), positionals });
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return fail(`${sentence.replace(/\.$/, '')}. See ${spec.name} --help.`);
  }
}

function invocationOf(
  command: CommandName,
  file: string,
  values: Values,
  system: string,
): Result<Invocation, string> {
  const day = values.get('as-of');
  const asOf = day === undefined ? null : dayOfIso(day);
  if (day !== undefined && asOf === null) return fail(`--as-of "${day}" is no date. Write it as 2026-11-21.`);
  const bounds = boundsOf(values.get('bounds'));
  if (!bounds.ok) return bounds;
  const figures = figureOptionsOf(values);
  if (!figures.ok) return figures;
  const procedure = procedureOptionOf('procedure', values.get('procedure'));
  if (!procedure.ok) return procedure;
  const whatIf = procedureOptionOf('what-if', values.get('what-if'));
  if (!whatIf.ok) return whatIf;
  const sending = sendOptionsOf(values);
  if (!sending.ok) return sending;
  const language = languageOf(values.get('language'), system);
  if (!language.ok) return language;
  const from = values.get('from') ?? null;
  if (from !== null && !ADDRESS.test(from)) return fail(`--from "${from}" is no e-mail address.`);
  const ofSender = ['sender', 'enterprise-number', 'sells'] as const;
  const tooLong = ofSender.find((name) => (values.get(name)?.trim().length ?? 0) > LONGEST_NAME);
  if (tooLong !== undefined) return fail(`--${tooLong} is longer than ${LONGEST_NAME} characters.`);
  const [sender, enterpriseNumber, sells] = ofSender.map((name) => values.get(name)?.trim() || null);
  const out = values.get('out') ?? '';
  if (values.has('out') && out.trim() === '') return fail('--out needs a name.');
  // A text that is calculated becomes a workbook: under the name of a text, nothing would open it.
  const isWorkbook = command === 'calc' || (command === 'send' && values.has('out'));
  if (isWorkbook && !/\.xlsx$/i.test(out)) return fail(`--out "${out}" must end in .xlsx.`);
  return ok({
    command,
    file,
    sheet: values.get('sheet'),
    company: values.get('company')?.trim() || null,
    administration: values.get('administration')?.trim() || null,
    asOf,
    bounds: bounds.value,
    ...figures.value,
    ...sending.value,
    procedure: procedure.value,
    whatIf: whatIf.value,
    language: language.value,
    mailLanguage: values.has('language') ? language.value : null,
    sender: sender ?? null,
    enterpriseNumber: enterpriseNumber ?? null,
    sells: sells ?? null,
    from,
    strict: values.has('strict'),
    out,
    json: values.has('json'),
  });
}

function boundsOf(text: string | undefined): Result<BucketBounds, string> {
  if (text === undefined) return ok(defaultBounds);
  const checked = checkBounds(numbersIn(text));
  return checked.ok ? checked : fail(`--bounds "${text}": give whole numbers of days that rise, as 0,30,60.`);
}

function languageOf(wanted: string | undefined, system: string): Result<Language, string> {
  if (wanted === undefined) return ok(paneLanguage(system.replace(/\..*$/, '').replace('_', '-')));
  const found = languages.find((language) => language.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return ok(found);
  if (wanted.toLowerCase() === 'nl') return ok('nl-BE');
  return fail(`--language "${wanted}" is not one of ${languages.join(', ')}.`);
}
