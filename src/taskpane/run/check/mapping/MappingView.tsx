import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState } from 'react';
import type { Field, SheetColumn } from '../../../../core/index';
import { mappingWords } from '../../../../wording/pane/mapping';
import { Problem } from '../../../components/Problem';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../useRun';
import { ColumnCard } from './ColumnCard';
import { fieldOf, isNoChoice, noChoice, withField } from './chosenFields';
import { FormChoices } from './FormChoices';
import { MissingColumn } from './MissingColumn';
import type { SheetShown } from './sheetShown';
import { useMapping } from './useMapping';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0, justifyItems: 'stretch' },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', minWidth: 0 },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { justifySelf: 'start' },
});

interface Props {
  readonly run: Pick<Run, 'reread'>;
  readonly sheet: SheetShown;
  /** Called before each choice, so that the view stays open whatever comes of it. */
  readonly onChoose: () => void;
}

/**
 * Every column of the sheet with what it is read as. A choice reads the sheet again at once, and is remembered for
 * sheets with the same column names, or without names of the same build. Columns that are not used are folded away,
 * unless one of them is asked for or none has a name.
 */
export function MappingView({ run, sheet, onChoose }: Props) {
  const { language } = usePane();
  const words = mappingWords(language);
  const styles = useStyles();
  const id = useId();
  const { choice, choose, fault } = useMapping(run, sheet.layout);
  const [all, setAll] = useState(false);
  /** Columns that were chosen here: they stay in sight. */
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set());
  const last = useRef<number | null>(null);
  const idOf = (column: number): string => `${id}-${column}`;

  useEffect(() => {
    // The question that was answered is gone: go on at the column that answered it.
    if (last.current === null || sheet.missing !== null) return;
    if (document.activeElement === document.body && document.hasFocus())
      document.getElementById(`${id}-${last.current}`)?.focus();
    last.current = null;
  }, [sheet, id]);

  const chooseField = (column: SheetColumn, field: Field | null): void => {
    onChoose();
    last.current = column.column;
    setTouched((before) => new Set(before).add(column.column));
    void choose((now) => withField(now, { ...column, field: fieldOf(column, now) }, field));
  };
  const isUsed = (column: SheetColumn): boolean =>
    fieldOf(column, choice) !== null || touched.has(column.column);
  const { missing, nameless } = sheet;
  const unused = nameless ? 0 : sheet.columns.filter((column) => !isUsed(column)).length;
  const shown = sheet.columns.filter((column) => all || nameless || isUsed(column));
  return (
    <div className={styles.root}>
      {missing !== null && (
        <MissingColumn
          missing={missing}
          columns={sheet.columns}
          onChoose={(column) => chooseField(column, missing)}
        />
      )}
      <FormChoices
        choice={choice}
        issues={sheet.issues}
        onChoose={(change) => {
          onChoose();
          void choose((now) => ({ ...now, ...change }));
        }}
      />
      {sheet.ages.length > 0 && <span className={styles.quiet}>{words.fromAges}</span>}
      {!isNoChoice(choice) && (
        <>
          <span className={styles.quiet}>{nameless ? words.rememberedNameless : words.remembered}</span>
          <Button
            size="small"
            className={styles.button}
            icon={<ArrowUndoRegular />}
            onClick={() => {
              onChoose();
              setTouched(new Set());
              void choose(() => noChoice);
            }}
          >
            {words.back}
          </Button>
        </>
      )}
      <ul className={styles.list} aria-label={words.columns}>
        {shown.map((column) => (
          <ColumnCard
            key={column.column}
            id={idOf(column.column)}
            column={column}
            field={fieldOf(column, choice)}
            onChoose={(field) => chooseField(column, field)}
          />
        ))}
      </ul>
      {(unused > 0 || all) && (
        <Button size="small" className={styles.button} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.hideUnused : words.showUnused(unused)}
        </Button>
      )}
      {fault !== null && <Problem problem={fault} />}
    </div>
  );
}
