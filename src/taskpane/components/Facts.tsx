import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    rowGap: '4px',
    margin: 0,
  },
  smallList: { rowGap: '2px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, minWidth: 0, display: 'grid' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

interface Props {
  /** Name and value pairs; names are unique. */
  readonly facts: readonly (readonly [string, ReactNode])[];
  /** In an entry of a list: smaller, and the values are words that start at one line. */
  readonly small?: boolean;
}

/** Names on the left, figures on the right. */
export function Facts({ facts, small = false }: Props) {
  const styles = useStyles();
  return (
    <dl className={small ? mergeClasses(styles.list, styles.smallList) : styles.list}>
      {facts.map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt className={styles.term}>{name}</dt>
          <dd className={small ? styles.fact : mergeClasses(styles.fact, styles.figure)}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
