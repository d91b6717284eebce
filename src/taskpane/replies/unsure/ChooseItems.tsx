import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { repliesWords } from '../../../wording/pane/replies';
import { replyMatchWords } from '../../../wording/pane/replyMatches';
import { usePane } from '../../frame/paneContext';
import { useCardStyles } from '../cardStyles';
import { ItemChoice } from '../ItemChoice';
import { openItemsOf } from '../openItemsOf';

interface Props {
  readonly checked: CheckedRun;
  /** Customer id. */
  readonly customer: string;
  /** Keys of the items that are ticked at first. */
  readonly first: readonly string[];
  readonly busy: boolean;
  readonly onFile: (items: readonly string[]) => void;
}

/** What of a customer a mail is about: its invoices, or the customer as a whole. */
export function ChooseItems({ checked, customer, first, busy, onFile }: Props) {
  const { language } = usePane();
  const words = replyMatchWords(language);
  const styles = useCardStyles();
  const open = useMemo(() => openItemsOf(checked, customer), [checked, customer]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(first));
  const items = open.filter(({ key }) => chosen.has(key)).map(({ key }) => key);
  return (
    <>
      {open.length === 0 ? (
        <span className={styles.small}>{words.nothingOpen}</span>
      ) : (
        <ItemChoice
          title={repliesWords(language).invoices}
          items={open}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <Button
        size="small"
        appearance="primary"
        className={styles.more}
        disabledFocusable={busy}
        onClick={() => onFile(items)}
      >
        {items.length === 0 ? words.whole : words.file}
      </Button>
    </>
  );
}
