import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons';
import type { TextProblem } from '../../../app/ports';
import { placeholders } from '../../../core/index';
import { textsWords } from '../../../wording/pane/texts';
import { rulesProblemText } from '../../../wording/tables/problemText';
import { usePane } from '../../frame/paneContext';
import { withSuggestion } from './partText';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  problem: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
    '& > svg': { fontSize: '16px' },
    '& > button': { gridColumn: 2, justifySelf: 'start' },
  },
});

const names: ReadonlySet<string> = new Set(placeholders);

interface Props {
  readonly id: string;
  readonly problems: readonly TextProblem[];
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (value: string) => void;
}

/** What is wrong with a part, each with its line, what was probably meant, and a button that puts that there. */
export function PartProblems({ id, problems, value, readOnly, onChange }: Props) {
  const { language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  return (
    <ul id={id} className={styles.list} aria-live="polite">
      {problems.map((problem) => {
        const { part, code, line, found, suggestion } = problem;
        const mended = suggestion === '' ? value : withSuggestion(value, problem);
        const facts = { column: part, line, content: found, suggestion };
        return (
          <li key={JSON.stringify(problem)} className={styles.problem}>
            <ErrorCircleFilled aria-hidden />
            <span>{rulesProblemText({ code, table: 'texts', sheet: '', row: 0, facts }, language)}</span>
            {mended !== value && !readOnly && (
              <Button size="small" onClick={() => onChange(mended)}>
                {text.replaceBy(names.has(suggestion) ? `{{ ${suggestion} }}` : suggestion)}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
