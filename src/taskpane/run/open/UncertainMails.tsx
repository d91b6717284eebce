import { makeStyles, tokens } from '@fluentui/react-components';
import type { SendEntry } from '../../../app/ports';
import { uncertainWords } from '../../../wording/pane/uncertain';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { UncertainMail } from './UncertainMail';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
});

interface Props {
  readonly entries: readonly SendEntry[];
  readonly run: Run;
}

/** Mails of which nobody knows whether they went out, each with its answers. */
export function UncertainMails({ entries, run }: Props) {
  const words = uncertainWords(usePane().language);
  const styles = useStyles();
  return (
    <>
      <strong>{words.title(entries.length)}</strong>
      <span>{words.help}</span>
      <ul className={styles.list}>
        {[...entries].sort(inOrder).map((entry) => (
          <UncertainMail key={entry.key} entry={entry} run={run} />
        ))}
      </ul>
    </>
  );
}

/** A mail keeps its place while it is answered, whatever was written about it since. */
const inOrder = (one: SendEntry, other: SendEntry): number =>
  one.label < other.label || (one.label === other.label && one.key < other.key) ? -1 : 1;
