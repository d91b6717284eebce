import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useState } from 'react';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    paddingInline: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    '& svg': { flexShrink: 0 },
    '& > span': { flexGrow: 1, minWidth: 0 },
  },
  content: { paddingInlineStart: '20px', display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0 },
});

interface Props {
  readonly label: ReactNode;
  /** Whether it is open, where that is not for the line itself to say. */
  readonly open?: boolean;
  readonly onOpen?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A line that shows more below it when pressed; what is hidden is not rendered. */
export function Disclosure({ label, open: held, onOpen, children }: Props) {
  const styles = useStyles();
  const [own, setOwn] = useState(false);
  const open = held ?? own;
  const id = useId();
  return (
    <div>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOwn(!open);
          onOpen?.(!open);
        }}
      >
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        <span>{label}</span>
      </button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
