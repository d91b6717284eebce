import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { rulesWords } from '../../wording/pane/rules';
import { ruleTables } from '../../wording/tables/names';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Waiting } from '../components/Waiting';
import { usePane } from '../frame/paneContext';
import { RulesLine } from './RulesLine';
import { useRules } from './useRules';

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** By which procedures, rates and settings is reminded, and the tables in which they can be changed. */
export function RulesSection() {
  const { words, language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  const { answer, again } = useRules();
  return (
    <Section title={text.title}>
      <span className={styles.help}>{text.help}</span>
      {answer === null && <Waiting />}
      {answer !== null && !answer.ok && (
        <Problem problem={answer.error}>
          <Button size="small" onClick={() => void again()}>
            {words.frame.retry}
          </Button>
        </Problem>
      )}
      {answer?.ok && (
        <ul className={styles.list}>
          {ruleTables.map((table) => (
            <RulesLine key={table} table={table} rules={answer.value} onChanged={again} />
          ))}
        </ul>
      )}
    </Section>
  );
}
