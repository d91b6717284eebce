import type { Result } from '../core/index';
import { age } from './commands/age';
import { figures } from './commands/figures';
import { limits } from './commands/limits';
import { propose } from './commands/propose';
import { read } from './commands/read';
import { rules } from './commands/rules';
import { run } from './commands/run';
import { send } from './commands/send';
import { helpOf, overview } from './help';
import { type Invocation, readArguments } from './invocation';
import type { ExitCode, Outcome } from './outcome';
import type { CommandName } from './specs';
import { shown } from './text/table';
import type { World } from './world';

type Command = (invocation: Invocation, world: World) => Promise<Result<Outcome, string>>;

const commands: Readonly<Record<CommandName, Command>> = {
  read,
  age,
  figures,
  limits,
  propose,
  run,
  send,
  rules,
  // Calculating loads a whole spreadsheet engine: only when it is asked for.
  calc: async (invocation, world) => (await import('./commands/calc')).calc(invocation, world),
};

/**
 * Runs a command and gives its exit code.
 * @example await runCommandLine(['age', 'items.csv', '--as-of', '2026-11-21'], world) //=> 0
 */
export async function runCommandLine(args: readonly string[], world: World): Promise<ExitCode> {
  const read = readArguments(args, world.language);
  if (!read.ok) {
    world.note(`dunning: ${read.error}`);
    return 2;
  }
  if ('help' in read.value) {
    world.print(read.value.help === null ? overview() : helpOf(read.value.help));
    return 0;
  }
  const outcome = await commands[read.value.command](read.value, world);
  world.progress?.('');
  if (!outcome.ok) {
    world.note(`dunning: ${outcome.error}`);
    return 1;
  }
  const { output } = outcome.value;
  world.print(read.value.json ? output : output.split('\n').map(shown).join('\n'));
  for (const note of outcome.value.notes) world.note(note);
  return outcome.value.code ?? 0;
}
