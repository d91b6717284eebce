import { useEffect, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { Fault } from '../../../app/ports';
import { readWaitingMail } from '../../../app/readWaitingMail';
import { currentAdministration, unnamedAdministration } from '../../../app/settings';
import type { ReplyReading, Result, WaitingMail } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import type { ReplyItem } from '../openItemsOf';

/** What a mail says, as far as a program can read it; null while it is read. */
export function useReading(
  mail: WaitingMail,
  checked: CheckedRun,
  open: readonly ReplyItem[],
): Result<ReplyReading, Fault> | null {
  const { ports, settings } = usePane();
  const company = currentAdministration(settings) ?? unnamedAdministration;
  const [reading, setReading] = useState<Result<ReplyReading, Fault> | null>(null);
  const [{ id }] = mail.filed;
  const documents = open.map(({ document }) => document).join('\n');
  const language = checked.customers.get(mail.customer)?.language ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mail of an id never changes
  useEffect(() => {
    let gone = false;
    const input = { administration: company, mail, language, documents: documents.split('\n') };
    void orUnexpected(readWaitingMail(ports, input)).then((read) => {
      if (!gone) setReading(read);
    });
    return () => {
      gone = true;
    };
  }, [ports, company, id, language, documents]);
  return reading;
}
