import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { byDays, type ProcedureDraft, type ReadDraft } from '../../../app/procedures/draft';
import { type ChargeRefusal, MAX_LEVELS } from '../../../core/index';
import { procedureFieldText } from '../../../wording/law/procedureProblemText';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Notice } from '../../components/Notice';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { StepCard } from './StepCard';
import { stepsOf, withLevel, withNotice } from './steps';

const useStyles = makeStyles({
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
  },
  add: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly draft: ProcedureDraft;
  /** As it was when typing last stood still. */
  readonly read: ReadDraft;
  readonly remarks: readonly ChargeRefusal[];
  readonly readOnly: boolean;
  readonly onWrite: (draft: ProcedureDraft) => void;
}

/** Notices and levels one below the other, and the ways to one more. */
export function StepList({ draft, read, remarks, readOnly, onWrite }: Props) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    // A card that moves to its place among the days keeps the keyboard.
    if (focused === null) return;
    list.current?.querySelector<HTMLElement>(`[data-step="${focused}"]`)?.focus();
    setFocused(null);
  }, [focused]);
  // The number of a level follows its days at once; the cards move when one is opened or closed.
  const levels = new Map(stepsOf(byDays(draft.rows)).map((step) => [step.row.id, step]));
  const whole = read.problems.filter(({ row }) => row > read.rows.length);
  const problemsOf = (id: number) => read.problems.filter(({ row }) => read.rows[row - 1]?.id === id);
  const open = (id: number, isOpen: boolean): void => {
    const next = new Set(opened);
    if (isOpen) next.add(id);
    else next.delete(id);
    setOpened(next);
  };
  const sort = (): void => {
    const rows = byDays(draft.rows);
    if (rows.some(({ id }, at) => id !== draft.rows[at]?.id)) onWrite({ ...draft, rows });
  };
  const add = (next: ProcedureDraft): void => {
    const known = new Set(draft.rows.map(({ id }) => id));
    const added = next.rows.find(({ id }) => !known.has(id));
    onWrite(next);
    if (added === undefined) return;
    open(added.id, true);
    setFocused(added.id);
  };
  const count = [...levels.values()].filter(({ level }) => level > 0).length;
  return (
    <Section title={text.steps}>
      <span className={styles.hint}>{text.order}</span>
      <ul ref={list} className={styles.list}>
        {draft.rows.map((row) => {
          const step = levels.get(row.id);
          if (step === undefined) return null;
          return (
            <StepCard
              key={row.id}
              step={{ ...step, row }}
              open={opened.has(row.id)}
              problems={problemsOf(row.id)}
              remarks={remarks.filter(({ level }) => step.level > 0 && level === step.level)}
              readOnly={readOnly}
              onOpen={(isOpen) => {
                open(row.id, isOpen);
                sort();
                setFocused(row.id);
              }}
              onChange={(cells) =>
                onWrite({
                  ...draft,
                  rows: draft.rows.map((one) => (one.id === row.id ? { ...one, cells } : one)),
                })
              }
              onRemove={() => {
                const rest = draft.rows.filter(({ id }) => id !== row.id);
                onWrite({ ...draft, rows: rest });
                const at = draft.rows.findIndex(({ id }) => id === row.id);
                setFocused((rest[at] ?? rest[at - 1])?.id ?? null);
              }}
            />
          );
        })}
      </ul>
      {whole.map((problem) => (
        <Notice key={problem.code} kind="error">
          <span>{procedureFieldText(problem, language)}</span>
        </Notice>
      ))}
      {!readOnly && (
        <div className={styles.add}>
          <Button
            size="small"
            icon={<AddRegular />}
            disabledFocusable={count >= MAX_LEVELS}
            onClick={() => add(withLevel(draft, language))}
          >
            {text.addLevel}
          </Button>
          <Button size="small" icon={<AddRegular />} onClick={() => add(withNotice(draft, language))}>
            {text.addNotice}
          </Button>
        </div>
      )}
      {count >= MAX_LEVELS && <span className={styles.hint}>{text.mostLevels(MAX_LEVELS)}</span>}
    </Section>
  );
}
