import { creditLimitWords } from '../../wording/pane/creditLimit';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';
import type { Making } from './useMaking';

/** Where the worksheet is that was made, or why there is none. */
export function MakingNotice({ making: { made, fault } }: { readonly making: Making }) {
  const words = creditLimitWords(usePane().language);
  return (
    <>
      {made !== null && <Notice kind="success">{words.made(made)}</Notice>}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
