import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Issue } from '../../../core/index';
import { issueText } from '../../../wording/issues/issueText';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import { ShowRow } from './ShowRow';

const FIRST = 5;
const MORE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly issues: readonly Issue[];
  readonly sheet: string;
}

/** What the reading found, each with its way to the row; a long list comes in portions. */
export function IssueList({ issues, sheet }: Props) {
  const { ports, words, language } = usePane();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(issues, FIRST, MORE);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((issue) => {
          const { row, column } = issue;
          return (
            <li key={`${issue.code} ${row} ${column}`}>
              {issueText(issue, language)}{' '}
              {row !== undefined && (
                <ShowRow row={row} onShow={() => void ports.sheet.show(sheet, row, column ?? 1)} />
              )}
            </li>
          );
        })}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={showNext}>
          {words.check.more(next)}
        </Button>
      )}
    </>
  );
}
