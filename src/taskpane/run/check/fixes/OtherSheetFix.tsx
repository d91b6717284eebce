import { Button } from '@fluentui/react-components';
import type { CheckedRun } from '../../../../app/checked';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../useRun';
import { readLabel } from '../readLabel';

/** Reads the newer export: the company's own sheet again, else the one that stands in front by now. */
export function OtherSheetFix({ checked, run }: { readonly checked: CheckedRun; readonly run: Run }) {
  const { words, settings, asOf } = usePane();
  const label =
    checked.administration?.sheet == null ? words.reading.readOther : readLabel(words.reading, settings);
  return (
    <Button size="small" onClick={() => void run.check(settings, asOf, false)}>
      {label}
    </Button>
  );
}
