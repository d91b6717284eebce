import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { byDays } from '../../../app/procedures/draft';
import type { ProcedureEntry } from '../../../app/procedures/list';
import { usersOf } from '../../../app/procedures/users';
import type { LoadedRules } from '../../../app/rules';
import { standardProcedure } from '../../../core/index';
import { proceduresWords } from '../../../wording/pane/procedures';
import { procedureName } from '../../../wording/procedureNames';
import { BackButton } from '../../components/BackButton';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../../run/StepPage';
import type { Run } from '../../run/useRun';
import { ProcedureActions } from './ProcedureActions';
import { ProcedureName } from './ProcedureName';
import { ProcedureUsers } from './ProcedureUsers';
import { RemoveProcedure } from './RemoveProcedure';
import { StepList } from './StepList';
import { capital, stepsOf } from './steps';
import { Timeline } from './Timeline';
import type { ProcedureSaving } from './useProcedureSaving';
import { useProcedureWriting } from './useProcedureWriting';
import { PrintPolicy } from './whatIf/PrintPolicy';
import { WhatIfPart } from './whatIf/WhatIfPart';

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly run: Run;
  readonly rules: LoadedRules;
  /** Key of the procedure, or of a new one. */
  readonly open: string;
  readonly entry: ProcedureEntry | null;
  readonly saving: ProcedureSaving;
  readonly onOpen: (key: string | null) => void;
  readonly onCopy: (entry: ProcedureEntry) => void;
}

/** One procedure: its days as a drawing, whom it reminds, its steps, and what a change would do. */
export function ProcedureEditor({ run, rules, open, entry, saving, onOpen, onCopy }: Props) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const writing = useProcedureWriting({ run, rules, open, entry, onOpen }, saving);
  const { draft, read, remarks, readOnly, changed } = writing;
  const { checked, sending } = run.state;
  const steps = useMemo(() => stepsOf(byDays(draft.rows)), [draft]);
  const users = useMemo(
    () => (checked === null || entry === null ? null : usersOf(checked, entry.key).length),
    [checked, entry],
  );
  const isOwn = entry === null || entry.origin === 'own';
  const isDefault = entry !== null && (rules.procedure ?? standardProcedure.name).toLowerCase() === entry.key;
  return (
    <StepPage
      title={isOwn ? draft.name.trim() || text.newName : capital(procedureName(draft.name, language))}
      takeFocus
      above={<BackButton label={text.backToList} onBack={() => onOpen(null)} />}
      footer={<ProcedureActions writing={writing} />}
    >
      {readOnly && <Notice kind="info">{sending !== null ? text.sending : text.past}</Notice>}
      {entry?.damaged === true && !changed && (
        <Notice kind="warning" announce={false}>
          {writing.mends ? text.mendBySaving : text.notUsable}
        </Notice>
      )}
      {isOwn ? (
        <ProcedureName
          of={entry?.key ?? null}
          name={draft.name}
          problem={writing.nameProblem}
          readOnly={readOnly}
          onName={(name) => writing.write({ ...draft, name })}
        />
      ) : (
        <span className={styles.help}>
          {entry.origin === 'shipped' ? text.shippedHelp : text.replacedHelp}
        </span>
      )}
      {entry !== null && !changed && (
        <div className={styles.others}>
          <Button
            size="small"
            icon={<CopyRegular />}
            disabledFocusable={readOnly}
            onClick={() => onCopy(entry)}
          >
            {text.copy}
          </Button>
          {entry.procedure !== null && <PrintPolicy procedure={entry.procedure} rules={rules} run={run} />}
          {entry.written !== null && (
            <RemoveProcedure
              entry={entry}
              users={users}
              disabled={writing.busy || readOnly}
              onRemove={writing.remove}
            />
          )}
        </div>
      )}
      <Section title={text.timeline}>
        <Timeline steps={steps} />
      </Section>
      <StepList
        key={open}
        draft={draft}
        read={read}
        remarks={remarks}
        readOnly={readOnly}
        onWrite={writing.write}
      />
      {entry !== null && <ProcedureUsers run={run} of={entry.key} isDefault={isDefault} />}
      <WhatIfPart checked={checked} procedure={read.procedure} run={run} />
    </StepPage>
  );
}
