import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '..', '..', '..');
const PROGRAM = path.join(root, 'build', 'cli', 'dunning.js');

/** How a process ended. */
export interface Ended {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** A process that runs. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts a script of Node. */
function start(script: string, args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, errors] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    errors += piece;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, errors }));
  });
  return { child, ended };
}

/** Compiles the command line where its sources changed. */
export async function compileProgram(): Promise<void> {
  const { code, errors } = await start(path.join(root, 'scripts', 'dunning.js'), ['--help'], {}).ended;
  if (code !== 0) throw new Error(errors);
}

/** Starts the compiled command line as a process of its own. */
export const startProgram = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Running =>
  start(PROGRAM, args, env);
