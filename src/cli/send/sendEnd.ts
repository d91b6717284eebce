import type { CheckedRun } from '../../app/checked';
import type { OpenSends } from '../../app/sending/open';
import type { RunResult } from '../../app/sending/results';
import { waitsForPerson } from '../../app/waitsForPerson';
import type { Language } from '../../core/index';
import { faultText } from '../../wording/faults/faultText';
import type { FileJournal } from '../journal/fileJournal';
import type { ExitCode } from '../outcome';
import { counted } from '../text/counted';
import { sendFaultText } from './sendFault';

/** 3 where the same command goes on, 4 where a person has to look, else 0. */
export function exitCodeOf(result: RunResult | null, open: OpenSends): ExitCode {
  if (result === null) return 0;
  const { outcomes, stopped, stoppedBy } = result;
  const has = (...states: readonly string[]): boolean => outcomes.some(({ state }) => states.includes(state));
  const isUnfinished = stopped || stoppedBy !== null || open.fault !== null || open.pending.length > 0;
  if (isUnfinished || has('waiting', 'pending')) return 3;
  return has('failed', 'unknown', 'held') || open.unknown.length > 0 ? 4 : 0;
}

/** What whoever gave the command has to see to. */
export function sendNotes(
  { proposal, refusedLetters, recovered, replies }: CheckedRun,
  { damaged }: Pick<FileJournal, 'damaged'>,
  result: RunResult | null,
  language: Language,
): string[] {
  const waiting = proposal.mails.filter(waitsForPerson).length;
  const nobody = proposal.mails.filter((mail) => !waitsForPerson(mail) && mail.blocked !== null).length;
  const lines: readonly (readonly [number, (count: number) => string])[] = [
    [recovered, (count) => `${counted(count, 'event')} of earlier mails came from the mailbox.`],
    [damaged, (count) => `${counted(count, 'line')} of the journal cannot be read and did not count.`],
    [replies.filed, (count) => `${counted(count, 'answer')} of customers came in.`],
    [replies.waiting.length, (count) => `${counted(count, 'answer')} for a person to look at in the pane.`],
    [waiting, (count) => `${counted(count, 'mail')} for a person to tick in the pane: not sent.`],
    [nobody, (count) => `${counted(count, 'mail')} without a usable e-mail address: not sent.`],
    [refusedLetters.size, (count) => `${counted(count, 'mail')} that lack what the law wants: not sent.`],
  ];
  const unfiled = result?.unfiled ?? null;
  const unread = result === null ? replies.fault : result.unread;
  return [
    ...lines.filter(([count]) => count > 0).map(([count, line]) => line(count)),
    ...(unfiled === null ? [] : [faultText(unfiled.fault, language)]),
    ...(unread === null ? [] : [`Answers were not all read. ${sendFaultText(unread, language)}`]),
    ...(result?.stoppedBy ? [`Stopped. ${sendFaultText(result.stoppedBy, language)}`] : []),
  ];
}
