import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CompanyTotals } from '../../../core/index';
import { moneyText } from '../../../wording/amounts';
import { companyQuestionWords } from '../../../wording/pane/companyQuestion';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

/** As many codes are shown at first. */
const FIRST = 8;

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  code: { justifyContent: 'space-between', height: 'auto', minHeight: '32px', overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    // Figures that find no place beside a long code stand below it.
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    textAlign: 'start',
  },
  figures: {
    display: 'grid',
    marginInlineStart: 'auto',
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  // It begins where the codes do.
  others: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  readonly title: string;
  readonly codes: readonly CompanyTotals[];
  /** The code, and the others where they are to become companies too. */
  readonly onChoose: (code: string, others: readonly string[]) => void;
}

/** The codes of a sheet with what each has open, to choose one; what to do with the others is asked first. */
export function CodeChoice({ title, codes, onChoose }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const text = companyQuestionWords(language);
  const styles = useStyles();
  const id = useId();
  const [withOthers, setWithOthers] = useState(false);
  const [shown, setShown] = useState(FIRST);
  const all = codes.map(({ company }) => company);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every Office
    <div role="group" aria-labelledby={id} className={styles.root}>
      <Checkbox
        className={styles.others}
        label={text.addOthers(codes.length - 1)}
        checked={withOthers}
        onChange={(_, { checked }) => setWithOthers(checked === true)}
      />
      <span id={id}>{title}</span>
      {codes.slice(0, shown).map(({ company, totals }) => (
        <Button
          key={company}
          className={styles.code}
          onClick={() => onChoose(company, withOthers ? all.filter((code) => code !== company) : [])}
        >
          <span className={styles.line}>
            <span>{company}</span>{' '}
            <span className={styles.figures}>
              {totals.map(({ currency, count, open }) => (
                <span key={currency}>
                  {text.items(count)} · {moneyText(open, currency, language)}
                </span>
              ))}
            </span>
          </span>
        </Button>
      ))}
      {shown < codes.length && (
        <Button size="small" onClick={() => setShown(codes.length)}>
          {later.check.more(codes.length - shown)}
        </Button>
      )}
    </div>
  );
}
