import { Button } from '@fluentui/react-components';
import { checkFixWords } from '../../../../wording/pane/checkFixes';
import { usePane } from '../../../frame/paneContext';
import { COMPARISON } from '../compare/CompareSection';

/** Leads to the comparison with the last list, which stands on the same page: that is where the question is answered. */
export function ComparisonFix() {
  const { language } = usePane();
  const go = (): void => {
    const section = document.getElementById(COMPARISON);
    section?.scrollIntoView();
    section?.focus();
  };
  return (
    <Button size="small" onClick={go}>
      {checkFixWords(language).toComparison}
    </Button>
  );
}
