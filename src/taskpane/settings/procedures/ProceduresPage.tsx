import { useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../../app/ports';
import { draftOf, type ProcedureDraft } from '../../../app/procedures/draft';
import { type ProcedureEntry, procedureList } from '../../../app/procedures/list';
import { freeCopyName, keyOf } from '../../../app/procedures/names';
import type { LoadedRules } from '../../../app/rules';
import { standardProcedure } from '../../../core/index';
import { proceduresWords } from '../../../wording/pane/procedures';
import { procedureCell } from '../../../wording/tables/textCells';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { ProcedureEditor } from './ProcedureEditor';
import { ProcedureListPage } from './ProcedureListPage';
import { newKey, procedureDeskOf } from './procedureDesk';
import { useProcedureSaving } from './useProcedureSaving';
import { useRunFollows } from './useRunFollows';

interface Props {
  readonly run: Run;
  readonly rules: LoadedRules;
  /** Why they could not be read again. */
  readonly fault: Fault | null;
  /** Reads the tables of the workbook again. */
  readonly onAgain: () => Promise<void>;
  readonly onBack: () => void;
}

/** The page on which a company sees and changes its procedures: what the table says, and what it is to say. */
export function ProceduresPage({ run, rules, fault, onAgain, onBack }: Props) {
  const { ports, language } = usePane();
  const text = proceduresWords(language);
  const desk = procedureDeskOf(ports);
  const [open, setOpen] = useState(desk.open);
  const entries = useMemo(() => procedureList(rules), [rules]);
  const saving = useProcedureSaving(onAgain);
  useRunFollows(run, rules);
  useEffect(() => {
    // Who comes from the sheet, or back from it, may have changed a row there.
    const again = (): void => void onAgain();
    again();
    window.addEventListener('focus', again);
    return () => window.removeEventListener('focus', again);
  }, [onAgain]);
  const show = (key: string | null): void => {
    desk.open = key;
    setOpen(key);
  };
  const begin = (nameOf: (count: number) => string, from: Pick<ProcedureDraft, 'rows'>): void => {
    const taken = new Set([
      ...rules.procedures.keys(),
      ...rules.writtenProcedures.keys(),
      ...[...desk.drafts.values()].map(({ draft }) => keyOf(draft.name)),
    ]);
    const draft = {
      name: freeCopyName(nameOf, taken),
      rows: from.rows.map((row) => ({ ...row, from: null })),
    };
    const key = newKey(desk);
    desk.drafts.set(key, { draft, of: null, begunOn: null });
    saving.forget();
    show(key);
  };
  const entry = entries.find(({ key }) => key === open) ?? null;
  if (open === null || (entry === null && !desk.drafts.has(open)))
    return (
      <ProcedureListPage
        run={run}
        rules={rules}
        entries={entries}
        saving={saving}
        fault={fault}
        onAgain={onAgain}
        onOpen={(key) => {
          saving.forget();
          show(key);
        }}
        onNew={() =>
          begin(
            (count) => (count === 1 ? text.newName : `${text.newName} ${count}`),
            draftOf(standardProcedure, language),
          )
        }
        onBack={onBack}
      />
    );
  const copy = (of: ProcedureEntry): void => {
    const from = of.written ?? of.procedure;
    if (from !== null)
      begin((count) => text.copyOf(procedureCell(of.name, language), count), draftOf(from, language));
  };
  return (
    <ProcedureEditor
      key={open}
      run={run}
      rules={rules}
      open={open}
      entry={entry}
      saving={saving}
      onOpen={show}
      onCopy={copy}
    />
  );
}
