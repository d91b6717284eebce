import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    // A title of several lines keeps them, however long the page is.
    flexShrink: 0,
  },
  title: {
    margin: 0,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outlineOffset: '2px' },
  },
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly title: string;
  /** The way back, over the title. */
  readonly above?: ReactNode;
  /** Buttons beside the title. */
  readonly aside?: ReactNode;
  /** The step's next move: always in sight. */
  readonly footer?: ReactNode;
  /** True when the user came here by a step of the run: reading goes on at the title. */
  readonly takeFocus: boolean;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children: ReactNode;
}

/** One step: title, content that scrolls, and a footer with what comes next. */
export function StepPage({ title, above, aside, footer, takeFocus, onKeyDown, children }: Props) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Who went on in the sheet meanwhile keeps typing there: a pane must not take the keyboard from it.
    if (takeFocus && document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [takeFocus]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the whole step, each has its button too
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.content}>
        {above}
        <div className={styles.head}>
          <h2 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {aside}
        </div>
        {children}
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
