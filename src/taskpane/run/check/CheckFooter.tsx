import { Button } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { CheckedRun } from '../../../app/checked';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

interface Props {
  readonly checked: CheckedRun;
  /** While the sheet is read again, what comes next waits. */
  readonly reading: boolean;
  readonly onNext: () => void;
  readonly onAgain: () => void;
}

/** What comes next, and reading the sheet again. */
export function CheckFooter({ checked, reading, onNext, onAgain }: Props) {
  const { words } = usePane();
  const later = useLaterWords();
  const waits = checked.checks.some((check) => check.stopsSending);
  return (
    <>
      {waits && <span>{later.check.nextHelp}</span>}
      <Button appearance="primary" disabledFocusable={reading} onClick={onNext}>
        {later.check.next}
      </Button>
      <Button icon={<ArrowSyncRegular />} disabledFocusable={reading} onClick={onAgain}>
        {words.reading.readAgain}
      </Button>
    </>
  );
}
