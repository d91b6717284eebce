import { giveUpSends } from '../../../app/giveUpSends';
import type { SendEntry } from '../../../app/ports';
import { openSendsWords } from '../../../wording/pane/openSends';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { Confirmed } from './Confirmed';
import { MailNames } from './MailNames';
import { useSettling } from './useSettling';

interface Props {
  readonly entries: readonly SendEntry[];
  readonly run: Run;
}

/** Mails that wait in Drafts for a person: whose, and the way to take them out again. */
export function InDrafts({ entries, run }: Props) {
  const { ports, language } = usePane();
  const words = openSendsWords(language);
  const { busy, fault, act } = useSettling(run);
  return (
    <>
      <MailNames entries={entries} />
      <Confirmed
        label={words.takeBack}
        disabledFocusable={busy}
        title={words.takeBackTitle(entries.length)}
        confirm={words.takeBackConfirm}
        onConfirm={() => void act((administration) => giveUpSends(ports, { administration, entries }))}
      >
        {words.giveUpHelp}
      </Confirmed>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
