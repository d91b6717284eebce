import type { CheckedRun } from '../../../app/checked';
import { FindLine } from '../../find/FindLine';
import { RepliesLine } from '../../replies/RepliesLine';
import type { Run } from '../useRun';
import { CheckList } from './CheckList';
import { Columns } from './Columns';
import { CompareSection } from './compare/CompareSection';
import { sheetShown } from './mapping/sheetShown';
import { Recognised } from './Recognised';
import { Totals } from './Totals';

interface Props {
  readonly run: Run;
  /** Null where the sheet could not be read. */
  readonly checked: CheckedRun | null;
  /** Reads the sheet in front. */
  readonly onOther: () => void;
  /** Reads the same sheet again. */
  readonly onAgain: () => void;
}

/** What the sheet is, whether it adds up, and what stands in the way; of one that could not be read, its columns. */
export function SheetFindings({ run, checked, onOther, onAgain }: Props) {
  const sheet = sheetShown(checked, run.state.problem);
  return (
    <>
      <RepliesLine />
      {checked !== null && <Recognised checked={checked} onOther={onOther} />}
      {checked !== null && <Totals totals={checked.reading.totals} sheet={checked.reading.sheetName} />}
      {sheet !== null && <Columns run={run} sheet={sheet} />}
      {checked !== null && <CompareSection run={run} checked={checked} />}
      {checked !== null && <CheckList run={run} checked={checked} onAgain={onAgain} />}
      {checked !== null && <FindLine run={run} />}
    </>
  );
}
