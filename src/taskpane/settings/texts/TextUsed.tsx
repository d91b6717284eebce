import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LoadedRules } from '../../../app/rules';
import { type OwnText, textSources } from '../../../core/index';
import { rulesWords } from '../../../wording/pane/rules';
import { audienceText, textsWords } from '../../../wording/pane/texts';
import { usePane } from '../../frame/paneContext';
import { ShowRow } from '../../run/check/ShowRow';
import { narrowerTexts, type TextScope, textExactlyFor, textInForce } from './textScope';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  order: {
    listStyleType: 'none',
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    '& > li:not(:last-child)::after': { content: '"›" / ""', marginInlineStart: tokens.spacingHorizontalXS },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
  },
});

interface Props {
  readonly scope: TextScope;
  readonly rules: LoadedRules;
}

/** Which text these letters get and why, in the order in which texts are looked for. */
export function TextUsed({ scope, rules: { texts, writtenTexts } }: Props) {
  const { ports, language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  const { own, source } = textInForce(texts, scope);
  const row = textExactlyFor(writtenTexts, scope);
  const wrong = row === null || texts.some((one) => one.row === row.row) ? null : row;
  const narrower = narrowerTexts(texts, scope);
  const named = (one: OwnText): string =>
    `${rulesWords(language).row(one.row)} (${audienceText(one, language)})`;
  return (
    <div className={styles.root}>
      <span>
        {text.used}{' '}
        <span className={styles.what}>
          {own === null ? text.shipped : text.row(own.row, audienceText(own, language))}
        </span>{' '}
        {own !== null && <ShowRow row={own.row} onShow={() => void ports.rules.show('texts', own.row)} />}
      </span>
      {own !== null && own.languages.length > 1 && <span className={styles.small}>{text.bothDutch}</span>}
      <div className={styles.small}>
        {text.order}
        <ol className={mergeClasses(styles.small, styles.order)} aria-label={text.order}>
          {textSources.map((one) => (
            <li key={one} aria-current={one === source ? 'true' : undefined}>
              <span className={one === source ? styles.here : undefined}>{text.sources[one]}</span>
            </li>
          ))}
        </ol>
      </div>
      {wrong !== null && <span>{text.rowWrong(wrong.row)}</span>}
      {narrower.length > 0 && (
        <span className={styles.small}>{text.narrowerRows(narrower.map(named).join('; '))}</span>
      )}
    </div>
  );
}
