import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedRules } from '../../../app/rules';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { RulesLine } from '../RulesLine';
import { procedureDeskOf } from './procedureDesk';

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  open: { justifySelf: 'start' },
});

interface Props {
  readonly rules: LoadedRules;
  readonly onChanged: () => Promise<void>;
  readonly onOpen: () => void;
}

/** The procedures: how many the company has in a table, what is wrong there, and the way to their page. */
export function ProceduresSection({ rules, onChanged, onOpen }: Props) {
  const { ports, language } = usePane();
  const text = proceduresWords(language);
  const styles = useStyles();
  const unsaved = procedureDeskOf(ports).drafts.size;
  return (
    <Section title={text.title}>
      <span className={styles.help}>{text.help}</span>
      <ul className={styles.list}>
        <RulesLine table="procedures" rules={rules} onChanged={onChanged} />
      </ul>
      {unsaved > 0 && <span>{text.unsaved(unsaved)}</span>}
      <Button className={styles.open} onClick={onOpen}>
        {text.open}
      </Button>
    </Section>
  );
}
