import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../../src/cli/commandLine';
import { dayOfIso } from '../../../src/core/index';

// A story of several runs takes a few seconds, more on a busy machine.
jest.setTimeout(60_000);

/** What a command left behind: exit code, standard output, the notes on standard error. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly notes: readonly string[];
}

/** The process around the command line, as a test sets it. */
export interface Around {
  readonly input?: string | Uint8Array;
  readonly language?: string;
  readonly today?: string;
  /** Filled with what is shown as progress; without it standard error is no terminal. */
  readonly progress?: string[];
  /** Graph, and the token for it. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  readonly token?: string;
  /** Milliseconds since 1970; waiting moves it on. */
  readonly clock?: { now: number };
  /** Called with what an interrupt does. */
  readonly onInterrupt?: (interrupt: () => void) => void;
}

/** Saturday 21 November 2026, 08:30:05 UTC. */
export const NOW = 1_795_249_805_000;

/** What the law wants the letters of a company to name besides its own name. */
export const LAWFUL = ['--enterprise-number', '0566.988.259', '--sells', 'paper'] as const;

/** The arguments with a company that gives what the law wants, where a test does not say otherwise. */
const lawful = (args: readonly string[]): readonly string[] => {
  if ((args[0] !== 'run' && args[0] !== 'send') || args.includes('--enterprise-number')) return args;
  return [...args, ...(args.includes('--sender') ? [] : ['--sender', 'Zee NV']), ...LAWFUL];
};

/** Runs the command line in this process. */
export async function dunning(args: readonly string[], around: Around = {}): Promise<Said> {
  const { input = '', language = 'en_GB.UTF-8', today = '2026-11-21', progress } = around;
  const { fetch, token = '', clock = { now: NOW }, onInterrupt } = around;
  const notes: string[] = [];
  let out = '';
  const code = await runCommandLine(lawful(args), {
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    print: (text) => {
      out += text;
    },
    note: (lines) => notes.push(lines),
    progress: progress === undefined ? null : (text) => progress.push(text),
    language,
    now: () => clock.now,
    today: () => dayOfIso(today) ?? 0,
    async wait(milliseconds) {
      clock.now += milliseconds;
    },
    environment: (name) => (name === 'DUNNING_GRAPH_TOKEN' ? token : ''),
    onInterrupt(interrupt) {
      onInterrupt?.(interrupt);
      return () => undefined;
    },
    fetch,
  });
  return { code, out, notes };
}

/** JSON of a command that must have gone well. */
export async function dunningJson<T>(args: readonly string[], around: Around = {}): Promise<T> {
  const said = await dunning([...args, '--json'], around);
  expect(said).toMatchObject({ code: 0 });
  return JSON.parse(said.out) as T;
}

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A new folder for one test; it goes when the test ends. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dunning-'));
  made.push(folder);
  return folder;
}

/** Writes a file into a folder of its own and gives its path. */
export async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(await scratch(), name);
  await writeFile(file, content);
  return file;
}

/** JSON of a file. */
export const jsonOf = async <T>(...parts: readonly string[]): Promise<T> =>
  JSON.parse(await readFile(path.join(...parts), 'utf8')) as T;
