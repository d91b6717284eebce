import { Button } from '@fluentui/react-components';
import { MailArrowForwardRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { Administration, Fault, LetterEdit, Letters } from '../../../app/ports';
import { ok, type ProposedMail, type Result } from '../../../core/index';
import { editMailWords } from '../../../wording/pane/editMail';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';

interface Props {
  readonly letters: Letters;
  readonly checked: CheckedRun;
  readonly mail: ProposedMail;
  readonly sender: Administration;
  readonly edit: LetterEdit | null;
}

/** Sends the mail in sight to the one who is signed in, and says what became of it. */
export function TestMail({ letters, checked, mail, sender, edit }: Props) {
  const { ports, language } = usePane();
  const words = editMailWords(language);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Result<string, Fault> | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    setOutcome(null);
    const sending = async () => {
      const { sendTest } = await import(/* webpackChunkName: "sending" */ '../../../app/sendTest');
      return sendTest({ ...ports, letters }, { checked, mail, sender, edit, mark: words.mark });
    };
    const sent = await orUnexpected(sending());
    setBusy(false);
    setOutcome(sent.ok ? ok(sent.value) : sent);
  };
  return (
    <>
      <Button
        size="small"
        icon={<MailArrowForwardRegular />}
        disabledFocusable={busy}
        onClick={() => {
          if (!busy) void send();
        }}
      >
        {busy ? words.testing : words.test}
      </Button>
      {outcome?.ok === true && <Notice kind="success">{words.tested(outcome.value)}</Notice>}
      {outcome?.ok === false && <Problem problem={outcome.error} />}
    </>
  );
}
