import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { Administration } from '../../app/ports';
import { companiesWords } from '../../wording/pane/companies';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';

const useStyles = makeStyles({
  root: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXXS },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  current: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly company: Administration;
  readonly current: boolean;
}

/** A company in a list: its name, where its items stand, and whether it is the one that is worked for. */
export function CompanyLine({ company, current }: Props) {
  const { language } = usePane();
  const words = companiesWords(language);
  const styles = useStyles();
  const facts = [
    company.sheet ?? words.sheetInFront,
    ...(company.company === null ? [] : [words.codeShort(company.company)]),
    company.currency,
  ];
  return (
    <span className={styles.root}>
      <span className={styles.name}>{companyName(company)}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
      {current && (
        <span className={`${styles.facts} ${styles.current}`}>
          <CheckmarkRegular aria-hidden />
          {words.current}
        </span>
      )}
    </span>
  );
}
