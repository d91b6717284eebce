import { makeStyles, tokens } from '@fluentui/react-components';
import type { TriedOut } from '../../../../app/parts/whatIf/tryProcedure';
import { amountText, countText } from '../../../../wording/amounts';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { usePane } from '../../../frame/paneContext';
import { type Figure, figureGroups } from './figureGroups';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { paddingBlock: '2px', verticalAlign: 'baseline' },
    '& td, & thead th': { textAlign: 'end', paddingInlineStart: tokens.spacingHorizontalS },
    '& tbody th': { textAlign: 'start', fontWeight: tokens.fontWeightRegular, paddingInlineStart: 0 },
    '& thead th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  },
  group: {
    '& > th[scope=rowgroup]': {
      fontWeight: tokens.fontWeightSemibold,
      paddingBlockStart: tokens.spacingVerticalS,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  by: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  corner: { '&&&': { textAlign: 'start', paddingInlineStart: 0 } },
});

/** Level by level and in all: how much it is, how much it would be, and by how much that differs, in words. */
export function Figures({ found }: { readonly found: TriedOut }) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  const shown = ({ currency }: Figure, value: number): string =>
    currency === null ? countText(value, language) : amountText(value, currency, language);
  const difference = (figure: Figure): string | null => {
    const by = figure.after - figure.before;
    if (by === 0) return null;
    return by > 0 ? text.more(shown(figure, by)) : text.less(shown(figure, -by));
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {text.what}
          </th>
          <th scope="col">{text.before}</th>
          <th scope="col">{text.after}</th>
        </tr>
      </thead>
      {figureGroups(found, text).map(({ title, figures }) => (
        <tbody key={title}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={3}>
              {title}
            </th>
          </tr>
          {figures.map((figure) => (
            <tr key={`${figure.name} ${figure.currency}`}>
              <th scope="row">{figure.name}</th>
              <td>{shown(figure, figure.before)}</td>
              <td>
                {shown(figure, figure.after)} <span className={styles.by}>{difference(figure)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
