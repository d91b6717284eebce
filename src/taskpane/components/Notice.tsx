import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

export type NoticeKind = 'info' | 'success' | 'warning' | 'error';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
    '& > svg': { fontSize: '20px' },
  },
  content: { display: 'grid', gap: tokens.spacingVerticalXS, minWidth: 0, justifyItems: 'start' },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    '& > svg': { color: tokens.colorNeutralForeground2 },
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    '& > svg': { color: tokens.colorStatusSuccessForeground1 },
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    '& > svg': { color: tokens.colorStatusWarningForeground3 },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    '& > svg': { color: tokens.colorStatusDangerForeground1 },
  },
});

const icons = {
  info: InfoFilled,
  success: CheckmarkCircleFilled,
  warning: WarningFilled,
  error: ErrorCircleFilled,
} as const;

interface Props {
  readonly kind: NoticeKind;
  readonly children: ReactNode;
  /** False for a notice that was there from the start: nothing is announced. */
  readonly announce?: boolean;
}

/** A sentence that stands out, with an icon; errors interrupt a screen reader, the rest waits its turn. */
export function Notice({ kind, children, announce = true }: Props) {
  const styles = useStyles();
  const Icon = icons[kind];
  const role = kind === 'error' ? 'alert' : 'status';
  return (
    <div role={announce ? role : undefined} className={mergeClasses(styles.root, styles[kind])}>
      <Icon aria-hidden />
      <div className={styles.content}>{children}</div>
    </div>
  );
}
