import type { CheckedRun } from '../../app/checked';
import { moneyText } from '../../wording/amounts';
import { Unseen } from '../components/Unseen';
import { usePane } from '../frame/paneContext';
import type { RunState } from './runState';

/** Progress in steps of a tenth, so that a screen reader is not flooded. */
const tenth = (done: number, total: number): number => Math.floor((done * 10) / Math.max(total, 1));

/** Tells a screen reader how reading and sending go, wherever the focus is. */
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
  { reading, sending, checked, step }: RunState,
  words: ReturnType<typeof usePane>['words'],
  totals: (checked: CheckedRun) => string,
): string {
  if (sending !== null) {
    const { progress } = sending;
    if (progress === null) return words.send.preparing;
    const announced = Math.floor((tenth(progress.done, progress.total) * progress.total) / 10);
    return words.send.progress(announced, progress.total);
  }
  if (reading !== null) return words.reading.reading;
  if (checked !== null && step === 'check')
    return `${words.reading.found(checked.reading.items.count, checked.customers.size)}: ${totals(checked)}`;
  return '';
}
