import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Fault } from '../../../app/ports';
import { draftOf } from '../../../app/procedures/draft';
import { type ProcedureEntry, problemsOfNone } from '../../../app/procedures/list';
import { countUsers } from '../../../app/procedures/users';
import type { LoadedRules } from '../../../app/rules';
import { proceduresWords } from '../../../wording/pane/procedures';
import { procedureName } from '../../../wording/procedureNames';
import { BackButton } from '../../components/BackButton';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { RuleProblems } from '../../components/RuleProblems';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../../run/StepPage';
import type { Run } from '../../run/useRun';
import { ProcedureDone } from './ProcedureDone';
import { ProcedureLine } from './ProcedureLine';
import { procedureDeskOf } from './procedureDesk';
import { capital, daysLine } from './steps';
import type { ProcedureSaving } from './useProcedureSaving';

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  readonly run: Run;
  readonly rules: LoadedRules;
  readonly entries: readonly ProcedureEntry[];
  readonly saving: ProcedureSaving;
  readonly fault: Fault | null;
  readonly onAgain: () => Promise<void>;
  readonly onOpen: (key: string) => void;
  readonly onNew: () => void;
  readonly onBack: () => void;
}

/** All procedures, with where they come from, their days and how many customers they remind. */
export function ProcedureListPage(props: Props) {
  const { run, rules, entries, saving, fault, onAgain, onOpen, onNew, onBack } = props;
  const { ports, words, language, asOf, today } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const { checked, sending } = run.state;
  const counts = useMemo(() => (checked === null ? null : countUsers(checked)), [checked]);
  const nowhere = problemsOfNone(rules);
  const { drafts } = procedureDeskOf(ports);
  const begun = [...drafts].filter(([, { of }]) => of === null);
  const readOnly = sending !== null || asOf < today;
  const { done } = saving;
  const line = (rows: Parameters<typeof daysLine>[0]): string => {
    const days = daysLine(rows);
    return days === '' ? text.noDays : text.days(days);
  };
  return (
    <StepPage
      title={text.title}
      takeFocus
      above={<BackButton label={text.back} onBack={onBack} />}
      footer={
        <>
          {saving.fault !== null && <Problem problem={saving.fault} />}
          {done !== null && (
            <ProcedureDone done={done} busy={saving.busy || readOnly} onUndo={() => void saving.undo()} />
          )}
          <Button icon={<AddRegular />} disabledFocusable={readOnly} onClick={onNew}>
            {text.create}
          </Button>
        </>
      }
    >
      {readOnly && <Notice kind="info">{sending !== null ? text.sending : text.past}</Notice>}
      {fault !== null && (
        <Problem problem={fault}>
          <Button size="small" onClick={() => void onAgain()}>
            {words.frame.retry}
          </Button>
        </Problem>
      )}
      <span className={styles.help}>{text.listHelp}</span>
      <ul className={styles.list}>
        {entries.map((entry) => {
          const customers = counts?.get(entry.key) ?? 0;
          return (
            <li key={entry.key}>
              <ProcedureLine
                name={entry.origin === 'own' ? entry.name : capital(procedureName(entry.name, language))}
                days={line(
                  draftOf(
                    entry.written ?? entry.procedure ?? { name: '', levels: [], notices: [], minimum: 0 },
                    language,
                  ).rows,
                )}
                facts={[
                  text.origins[entry.origin],
                  ...(counts === null ? [] : [text.customers(customers)]),
                  ...(drafts.has(entry.key) ? [text.notSaved] : []),
                ]}
                wrong={entry.damaged ? text.damaged : null}
                remark={entry.problems.length > 0 ? text.remarks : null}
                onOpen={() => onOpen(entry.key)}
              />
            </li>
          );
        })}
        {begun.map(([key, { draft }]) => (
          <li key={key}>
            <ProcedureLine
              name={draft.name.trim() || text.newName}
              days={line(draft.rows)}
              facts={[text.origins.own, text.notSaved]}
              wrong={null}
              remark={null}
              onOpen={() => onOpen(key)}
            />
          </li>
        ))}
      </ul>
      {nowhere.length > 0 && (
        <Notice kind="warning" announce={false}>
          <RuleProblems problems={nowhere} />
        </Notice>
      )}
    </StepPage>
  );
}
