import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  /** Of the heading: 3, below the heading of a page, unless the part stands right under the pane's own, or in a part. */
  readonly level?: 2 | 3 | 4;
  /** Of the part itself, where something leads to it: then it takes the focus when asked. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page under its own small heading. */
export function Section({ title, level = 3, id: own, children }: Props) {
  const styles = useStyles();
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      className={styles.root}
      aria-labelledby={id}
      {...(own !== undefined && { id: own, tabIndex: -1 })}
    >
      <Heading id={id} className={styles.title}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
