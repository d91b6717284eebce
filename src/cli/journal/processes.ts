import { readFile, readlink } from 'node:fs/promises';
import os from 'node:os';

/** What names a process, also after its number was given to another one. */
export interface ProcessName {
  readonly pid: number;
  /** The computer, and where there are several spaces of numbers on it, which one. */
  readonly host: string;
  /** Moment of its start as the system counts it; '' where the system does not tell. */
  readonly started: string;
}

/** This very process. */
export async function thisProcess(): Promise<ProcessName> {
  const { pid } = process;
  return { pid, host: await hostName(), started: (await factsOf(pid))?.started ?? '' };
}

/** Whether a process still runs; `unclear` for one of another computer or container. */
export async function stateOf({ pid, host, started }: ProcessName): Promise<'runs' | 'ended' | 'unclear'> {
  if (host !== (await hostName())) return 'unclear';
  if (!isThere(pid)) return 'ended';
  const facts = await factsOf(pid);
  if (facts === null || started === '') return 'runs';
  return facts.ended || facts.started !== started ? 'ended' : 'runs';
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function hostName(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '');
  return space === '' ? os.hostname() : `${os.hostname()} ${space}`;
}

/** What Linux tells of a process; null on other systems. A number is given again after a start of the computer. */
async function factsOf(pid: number): Promise<{ readonly ended: boolean; readonly started: string } | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name in brackets may hold anything; behind it come the state and, as the twentieth, the moment of its start.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return { ended: 'ZX'.includes(fields[0] ?? ''), started: `${boot.trim()} ${fields[19] ?? ''}` };
}
