import type { Issue } from '../../../core/index';
import { issueText } from '../../../wording/issues/issueText';
import { RemarkList } from '../../components/RemarkList';
import { usePane } from '../../frame/paneContext';
import { ShowRow } from './ShowRow';

const MORE = 50;

interface Props {
  readonly issues: readonly Issue[];
  readonly sheet: string;
}

/** What the reading found, each with its way to the row; a long list comes in portions. */
export function IssueList({ issues, sheet }: Props) {
  const { ports, language } = usePane();
  return (
    <RemarkList remarks={issues} more={MORE} keyOf={({ code, row, column }) => `${code} ${row} ${column}`}>
      {(issue) => {
        const { row, column } = issue;
        return (
          <>
            {issueText(issue, language)}{' '}
            {row !== undefined && (
              <ShowRow row={row} onShow={() => void ports.sheet.show(sheet, row, column ?? 1)} />
            )}
          </>
        );
      }}
    </RemarkList>
  );
}
