import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { giveUpSends } from '../../../app/giveUpSends';
import type { SendEntry } from '../../../app/ports';
import { openSendsWords } from '../../../wording/pane/openSends';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { Confirmed } from './Confirmed';
import { againOf } from './mailsAgain';
import { useSettling } from './useSettling';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly entries: readonly SendEntry[];
  readonly run: Run;
  /** Told how many were given up. */
  readonly onGivenUp?: (count: number) => void;
}

/** What to do about mails of a run that broke off: go on with them, or give them up. */
export function LeftOver({ entries, run, onGivenUp }: Props) {
  const { ports, language, settings, asOf } = usePane();
  const words = openSendsWords(language);
  const styles = useStyles();
  const { busy, fault, act } = useSettling(run);
  const review = entries.every((entry) => entry.review);
  const giveUp = async (): Promise<void> => {
    const settled = await act((administration) => giveUpSends(ports, { administration, entries }));
    if (settled !== null) onGivenUp?.(entries.length);
  };
  return (
    <>
      <span className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void run.goOn(entries.map(againOf), review, settings, asOf)}
        >
          {words.goOn(entries.length)}
        </Button>
        <Confirmed
          label={words.giveUp}
          disabledFocusable={busy}
          title={words.giveUpTitle(entries.length)}
          confirm={words.giveUpConfirm}
          onConfirm={() => void giveUp()}
        >
          {words.giveUpHelp}
        </Confirmed>
      </span>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
