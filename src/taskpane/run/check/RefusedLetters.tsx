import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun, RefusedLetter } from '../../../app/checked';
import { lackText } from '../../../wording/law/lackText';
import { checkFixWords } from '../../../wording/pane/checkFixes';
import { rulesWords } from '../../../wording/pane/rules';
import { usePane } from '../../frame/paneContext';
import { EditCompany } from './EditCompany';
import { ToPage } from './fixes/ToPage';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the letters lack by law, each with the number of mails, and the way to mend it: the company, or the text. */
export function RefusedLetters({ checked }: { readonly checked: CheckedRun }) {
  const { ports, language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  const { refusedLetters, administration } = checked;
  const groups = grouped([...refusedLetters.values()]);
  const rows = [
    ...new Set(groups.flatMap(([{ lack, row }]) => (isOfText(lack) && row !== null ? [row] : []))),
  ];
  return (
    <>
      <ul className={styles.list}>
        {groups.map(([refused, count]) => (
          <li key={keyOf(refused)}>
            {lackText(refused.lack, language)} {text.mails(count)}
          </li>
        ))}
      </ul>
      {administration !== null && groups.some(([{ lack }]) => isOfCompany(lack)) && (
        <EditCompany company={administration} part="letter" />
      )}
      {rows.map((row) => (
        <Button key={row} size="small" onClick={() => void ports.rules.show('texts', row)}>
          {text.showTextRow(row)}
        </Button>
      ))}
      {groups.some(([{ lack }]) => isOfText(lack)) && (
        <ToPage page="texts" label={checkFixWords(language).toTexts} />
      )}
    </>
  );
}

const isOfText = ({ lacks }: RefusedLetter['lack']): boolean => lacks.includes('announcement');

/** What the company says of itself. */
const isOfCompany = ({ lacks }: RefusedLetter['lack']): boolean =>
  lacks.some((part) => part === 'creditor' || part === 'enterprise-number' || part === 'supplies');

const keyOf = ({ lack, row }: RefusedLetter): string =>
  [lack.rule, ...lack.lacks, isOfText(lack) ? row : ''].join(' ');

function grouped(letters: readonly RefusedLetter[]): readonly (readonly [RefusedLetter, number])[] {
  const groups = new Map<string, readonly [RefusedLetter, number]>();
  for (const refused of letters) {
    const key = keyOf(refused);
    groups.set(key, [refused, (groups.get(key)?.[1] ?? 0) + 1]);
  }
  return [...groups.values()];
}
