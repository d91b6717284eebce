/** The command line as a process: arguments in, exit code out. */
import { createClock } from '../browser/systemClock';
import { runCommandLine } from './commandLine';
import { shown } from './text/table';
import type { World } from './world';

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Clears the line and leaves the cursor at its start. */
const CLEAR_LINE = '\r\u001b[2K';

/** The first Ctrl+C, or request to end, is told to whoever listens; the next one ends the process at once. */
function onInterrupt(listener: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  let heard = false;
  const hear = (): void => {
    if (heard) process.exit(INTERRUPTED);
    heard = true;
    listener();
  };
  for (const signal of signals) process.on(signal, hear);
  return () => {
    for (const signal of signals) process.off(signal, hear);
  };
}

/** As shells have it for Ctrl+C. */
const INTERRUPTED = 130;

const { env, stderr, stdout } = process;
const clock = createClock();
const world: World = {
  readInput,
  print: (text) => void stdout.write(text),
  note: (lines) => void stderr.write(`${lines.split('\n').map(shown).join('\n')}\n`),
  progress: stderr.isTTY ? (text) => void stderr.write(CLEAR_LINE + text) : null,
  language: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '',
  now: () => clock.now(),
  today: () => clock.today(),
  wait: (milliseconds) => clock.wait(milliseconds),
  environment: (name) => env[name] ?? '',
  onInterrupt,
  fetch: undefined,
};

// A reader that closes the pipe early, such as `head`, has what it wanted.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

runCommandLine(process.argv.slice(2), world).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    stderr.write(`dunning: something unforeseen went wrong: ${shown(message)}\n`);
    process.exitCode = 1;
  },
);
