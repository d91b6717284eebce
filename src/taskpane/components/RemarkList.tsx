import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLaterWords } from './useLaterWords';
import { usePortions } from './usePortions';

const FIRST = 5;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { justifySelf: 'start' },
});

interface Props<T> {
  readonly remarks: readonly T[];
  /** As many more are shown at each asking. */
  readonly more: number;
  readonly keyOf: (remark: T) => string;
  /** The remark in words, with the way to its row. */
  readonly children: (remark: T) => ReactNode;
}

/** Remarks on rows, one under the other: a few, and the others in portions. */
export function RemarkList<T>({ remarks, more, keyOf, children }: Props<T>) {
  const { check } = useLaterWords();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(remarks, FIRST, more);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((remark) => (
          <li key={keyOf(remark)}>{children(remark)}</li>
        ))}
      </ul>
      {next > 0 && (
        <Button className={styles.more} size="small" onClick={showNext}>
          {check.more(next)}
        </Button>
      )}
    </>
  );
}
