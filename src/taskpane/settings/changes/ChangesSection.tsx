import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { changesWords } from '../../../wording/pane/changes';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  open: { justifySelf: 'start' },
});

/** That what was written into the workbook can be undone, and the way to where it is. */
export function ChangesSection({ onOpen }: { readonly onOpen: () => void }) {
  const text = changesWords(usePane().language);
  const styles = useStyles();
  return (
    <Section title={text.title}>
      <span className={styles.help}>{text.help}</span>
      <Button className={styles.open} onClick={onOpen}>
        {text.open}
      </Button>
    </Section>
  );
}
