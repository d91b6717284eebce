import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronRightRegular,
  DeleteRegular,
  ErrorCircleRegular,
  InfoRegular,
} from '@fluentui/react-icons';
import { useId } from 'react';
import type { ProcedureCells } from '../../../app/procedures/draft';
import type { ChargeRefusal, ProcedureProblem } from '../../../core/index';
import { refusalText } from '../../../wording/law/refusalText';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import { channelIcons } from './channelIcons';
import { StepFields } from './StepFields';
import type { Step } from './steps';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '& svg': { flexShrink: 0 },
  },
  what: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  means: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  wrong: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusDangerForeground1,
  },
  remark: { color: tokens.colorNeutralForeground2 },
  body: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
  },
  remove: { justifySelf: 'start' },
});

interface Props {
  readonly step: Step;
  readonly open: boolean;
  readonly problems: readonly ProcedureProblem[];
  /** What the law would refuse of it. */
  readonly remarks: readonly ChargeRefusal[];
  readonly readOnly: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (cells: ProcedureCells) => void;
  readonly onRemove: () => void;
}

/** One step: a line that says it all, and its fields when it is opened. */
export function StepCard({ step, open, problems, remarks, readOnly, onOpen, onChange, onRemove }: Props) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const id = useId();
  const { row, level, days, channel, charges } = step;
  const name = level === 0 ? text.notice : text.level(level);
  const Means = channel === null ? null : channelIcons[channel];
  return (
    <li className={styles.root}>
      <button
        type="button"
        className={styles.head}
        data-step={row.id}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => onOpen(!open)}
      >
        {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        <span className={styles.what}>
          <span className={styles.name}>{name}</span>
          <span>{days === null ? text.noDay : text.onDay(days)}</span>
          {Means !== null && channel !== null && (
            <span className={styles.means}>
              <Means />
              {text.channels[channel]}
            </span>
          )}
          {charges && <span>{`+ ${text.charges}`}</span>}
        </span>
        {problems.length > 0 ? (
          <span className={styles.wrong}>
            <ErrorCircleRegular />
            {text.wrong}
          </span>
        ) : (
          remarks.length > 0 && (
            <span className={mergeClasses(styles.means, styles.remark)}>
              <InfoRegular />
              {text.remark}
            </span>
          )
        )}
      </button>
      {open && (
        <div id={id} className={styles.body}>
          {remarks.map((refusal) => (
            <Notice key={`${refusal.kind} ${refusal.rule}`} kind="info" announce={false}>
              <span>{refusalText(refusal, language)}</span>
            </Notice>
          ))}
          <StepFields
            cells={row.cells}
            isNotice={level === 0}
            problems={problems}
            readOnly={readOnly}
            onChange={onChange}
          />
          {!readOnly && (
            <Button className={styles.remove} size="small" icon={<DeleteRegular />} onClick={onRemove}>
              {text.removeStep(name)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
