import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pane: {
    // What the pane itself gets, beside its border: the least that Excel gives it.
    boxSizing: 'content-box',
    width: '320px',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
  },
  frame: { flexGrow: 1, border: 'none', width: '100%' },
  // Out of sight but loaded, as in Excel: formulas still reach the add-in's functions.
  away: { position: 'absolute', insetInlineStart: '-10000px', height: '100%', visibility: 'hidden' },
});

/** A pane of the product. Each load is a new frame, so that nothing of the one before is left. */
export function PaneFrame(props: {
  /** Address of the page that the pane is. */
  readonly page: string;
  readonly loads: number;
  readonly shown: boolean;
  readonly title: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <aside className={mergeClasses(styles.pane, !props.shown && styles.away)} aria-label={props.title}>
      <iframe key={props.loads} className={styles.frame} title={props.title} src={props.page} />
    </aside>
  );
}
