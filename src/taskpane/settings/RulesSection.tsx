import { makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedRules } from '../../app/rules';
import { rulesWords } from '../../wording/pane/rules';
import { ruleTables } from '../../wording/tables/names';
import { Section } from '../components/Section';
import { usePane } from '../frame/paneContext';
import { RulesLine } from './RulesLine';

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

interface Props {
  readonly rules: LoadedRules;
  readonly onChanged: () => Promise<void>;
}

/** By which procedures, rates and settings is reminded, and the tables in which they can be changed. */
export function RulesSection({ rules, onChanged }: Props) {
  const { language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  return (
    <Section title={text.title}>
      <span className={styles.help}>{text.help}</span>
      <ul className={styles.list}>
        {ruleTables.map(
          (table) =>
            // Procedures and texts have a part of their own.
            table !== 'procedures' &&
            table !== 'texts' && <RulesLine key={table} table={table} rules={rules} onChanged={onChanged} />,
        )}
      </ul>
    </Section>
  );
}
