import type { CheckedRun } from '../../app/checked';
import { moneyText } from '../../wording/amounts';
import { Unseen } from '../components/Unseen';
import { usePane } from '../frame/paneContext';
import type { RunState } from './runState';

/** Tells a screen reader how reading goes, wherever the focus is. */
export function RunNews({ state }: { readonly state: RunState }) {
  const { words, language } = usePane();
  const totals = ({ reading }: CheckedRun): string =>
    reading.totals
      .filter(({ count }) => count > 0)
      .map(({ currency, open }) => moneyText(open, currency, language))
      .join(', ');
  return <Unseen live>{newsOf(state, words, totals)}</Unseen>;
}

function newsOf(
  { reading, checked, step }: RunState,
  words: ReturnType<typeof usePane>['words'],
  totals: (checked: CheckedRun) => string,
): string {
  if (reading !== null) return words.reading.reading;
  if (checked !== null && step === 'check')
    return `${words.reading.found(checked.reading.items.count, checked.customers.size)}: ${totals(checked)}`;
  return '';
}
