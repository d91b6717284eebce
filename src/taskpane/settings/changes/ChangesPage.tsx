import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { changesWords } from '../../../wording/pane/changes';
import { weekdayText } from '../../../wording/weekdays';
import { BackButton } from '../../components/BackButton';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { Section } from '../../components/Section';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../../run/StepPage';
import type { Run } from '../../run/useRun';
import { ChangeLine } from './ChangeLine';
import { type ChangeDay, changeDays } from './changeDays';
import { UndoNews } from './UndoNews';
import { useChanges } from './useChanges';

const useStyles = makeStyles({
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly run: Run;
  /** True while reminders go out: what they are made of stays as it is. */
  readonly fixed: boolean;
  /** Reads the tables of rules again. */
  readonly onChanged: () => Promise<void>;
  readonly onBack: () => void;
}

/** The page of what was written into the workbook, the newest first, each with its way back. */
export function ChangesPage({ run, fixed, onChanged, onBack }: Props) {
  const { words, language, today } = usePane();
  const text = changesWords(language);
  const styles = useStyles();
  const changes = useChanges(run, onChanged);
  const { answer, busy, undo } = changes;
  const dayName = ({ day }: ChangeDay): string => {
    if (day === null) return '';
    return day === today ? text.today : day === today - 1 ? text.yesterday : weekdayText(day, language);
  };
  return (
    <StepPage
      title={text.title}
      takeFocus
      above={<BackButton label={words.frame.settings} onBack={onBack} />}
    >
      <span className={styles.hint}>{text.help}</span>
      <UndoNews changes={changes} fixed={fixed} />
      {answer === null && <Waiting />}
      {answer !== null && !answer.ok && (
        <Problem problem={answer.error}>
          <Button size="small" onClick={() => void changes.again()}>
            {text.again}
          </Button>
        </Problem>
      )}
      {answer?.ok && answer.value.damaged && (
        <Notice kind="warning" announce={false}>
          <span>{text.damaged}</span>
        </Notice>
      )}
      {answer?.ok && answer.value.changes.length === 0 && (
        <>
          <span>{text.empty}</span>
          <span className={styles.hint}>{text.emptyHelp}</span>
        </>
      )}
      {answer?.ok &&
        changeDays(answer.value.changes).map((day) => (
          <Section key={day.day} title={dayName(day)}>
            <ul className={styles.list}>
              {day.changes.map(({ change, time }) => (
                <ChangeLine
                  key={change.id}
                  change={change}
                  time={time}
                  busy={busy !== null}
                  fixed={fixed}
                  onUndo={() => void undo(change)}
                />
              ))}
            </ul>
          </Section>
        ))}
    </StepPage>
  );
}
