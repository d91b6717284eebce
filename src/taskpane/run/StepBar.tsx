import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { usePane } from '../frame/paneContext';
import { mayGo } from './runReducer';
import { type RunState, type Step, steps } from './runState';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    justifyContent: 'space-between',
    listStyleType: 'none',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    padding: '2px 3px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '14px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':disabled': { cursor: 'default', backgroundColor: 'transparent' },
  },
  number: {
    display: 'grid',
    placeItems: 'center',
    width: '20px',
    height: '20px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    fontSize: '12px',
    boxSizing: 'border-box',
  },
  done: { border: 'none', color: tokens.colorBrandForeground1, '& svg': { fontSize: '20px' } },
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  hereNumber: {
    border: 'none',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
});

interface Props {
  readonly state: RunState;
  readonly onStep: (step: Step) => void;
}

/** The five steps with their names; those that can be visited now are buttons that work. */
export function StepBar({ state, onStep }: Props) {
  const words = usePane().words.steps;
  const styles = useStyles();
  const here = steps.indexOf(state.step);
  return (
    <nav aria-label={words.steps}>
      <ol className={styles.list}>
        {steps.map((step, place) => {
          const isHere = place === here;
          const isDone = place < here;
          return (
            <li key={step}>
              <button
                type="button"
                className={mergeClasses(styles.step, isHere && styles.here)}
                aria-current={isHere ? 'step' : undefined}
                disabled={!isHere && !mayGo(state, step)}
                onClick={() => onStep(step)}
              >
                <span
                  aria-hidden
                  className={mergeClasses(styles.number, isDone && styles.done, isHere && styles.hereNumber)}
                >
                  {isDone ? <CheckmarkCircleFilled /> : place + 1}
                </span>
                {words[step]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
