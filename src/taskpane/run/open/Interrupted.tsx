import type { SendEntry } from '../../../app/ports';
import type { OpenSends } from '../../../app/sending/open';
import { openSendsWords } from '../../../wording/pane/openSends';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { interruptedRun } from './interruptedRun';
import { LeftOver } from './LeftOver';
import { MailNames } from './MailNames';
import { momentText } from './momentText';

interface Props {
  readonly run: Run;
  readonly open: OpenSends;
  readonly entries: readonly SendEntry[];
  readonly onGivenUp: (count: number) => void;
}

/** A run that broke off: when, what became of its mails, and how to go on. */
export function Interrupted({ run, open, entries, onGivenUp }: Props) {
  const { language, today } = usePane();
  const words = openSendsWords(language);
  const broken = interruptedRun(open, entries);
  if (broken === null) return null;
  const { since, sent, pending, unknown, notSent } = broken;
  const figures = [
    sent > 0 ? words.sent(sent) : null,
    pending > 0 ? words.lookedUp(pending) : null,
    unknown > 0 ? words.uncertain(unknown) : null,
    words.notSent(notSent),
  ];
  return (
    <Notice kind="warning">
      <strong>{words.interrupted(momentText(since, today, language))}</strong>
      <span>{figures.filter((figure) => figure !== null).join(', ')}</span>
      <MailNames entries={open.leftOver} />
      <LeftOver entries={open.leftOver} run={run} onGivenUp={onGivenUp} />
    </Notice>
  );
}
