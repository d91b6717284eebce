import { useState } from 'react';
import { acceptedBy } from '../../../app/acceptances';
import type { CheckedRun } from '../../../app/checked';
import { confirmReply } from '../../../app/confirmReply';
import type { Fault, WaitingReply } from '../../../app/ports';
import { reopenReply } from '../../../app/reopenReply';
import type { DossierEvent, ReplyMatch, WaitingMail } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import type { Replies } from '../repliesContext';
import { unfiledReply } from './unfiledReply';

/** A mail of which a person said whose it is, as long as the page is open. */
export interface AnsweredMail {
  readonly reply: WaitingReply;
  readonly events: readonly DossierEvent[];
  /** In words. */
  readonly said: string;
}

/** Says whose mails are, and takes it back. */
export interface Answers {
  readonly done: readonly AnsweredMail[];
  readonly busy: boolean;
  /** What did not work, and of which mail. */
  readonly failed: { readonly mail: string; readonly fault: Fault } | null;
  /** Null: nobody's here. */
  answer(
    reply: WaitingReply,
    match: Pick<ReplyMatch, 'customer' | 'items'> | null,
    said: string,
  ): Promise<void>;
  undo(answered: AnsweredMail): Promise<void>;
  /** A mail that was filed belongs to another: it waits to be said whose it is. */
  reopen(mail: WaitingMail): Promise<void>;
}

export function useAnswered(run: Run, checked: CheckedRun, { seeUnsure }: Replies): Answers {
  const { ports, settings, asOf } = usePane();
  const [done, setDone] = useState<readonly AnsweredMail[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Answers['failed']>(null);
  const act = async (
    reply: WaitingReply,
    work: ReturnType<typeof confirmReply>,
  ): Promise<readonly DossierEvent[] | null> => {
    setBusy(true);
    setFailed(null);
    const answered = await orUnexpected(work);
    setBusy(false);
    if (!answered.ok) {
      setFailed({ mail: reply.mail.id, fault: answered.error });
      return null;
    }
    const { fault, waiting, events } = answered.value;
    if (fault !== null) setFailed({ mail: reply.mail.id, fault });
    seeUnsure(waiting);
    void run.reread(settings, asOf);
    return events;
  };
  const by = acceptedBy(checked.account, checked.administration);
  return {
    done,
    busy,
    failed,
    async answer(reply, match, said) {
      const events = await act(reply, confirmReply(ports, { checked, reply, match }));
      if (events !== null) setDone((before) => [...before, { reply, events, said }]);
    },
    async undo(answered) {
      const { reply, events } = answered;
      const reopened = await act(reply, reopenReply(ports, { checked, reply, events, by }));
      if (reopened !== null) setDone((before) => before.filter((one) => one !== answered));
    },
    async reopen(mail) {
      const reply = unfiledReply(mail);
      const reopened = await act(reply, reopenReply(ports, { checked, reply, events: mail.filed, by }));
      if (reopened !== null) setDone((before) => before.filter((one) => one.reply.mail.id !== reply.mail.id));
    },
  };
}
