import { makeStyles, tokens } from '@fluentui/react-components';
import { Section } from '../components/Section';
import { Unseen } from '../components/Unseen';
import { usePane } from '../frame/paneContext';
import { CompanyForm } from './CompanyForm';
import { LanguageChoice } from './LanguageChoice';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    alignContent: 'start',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

/** Settings: the company, the language of the pane, and what this is. */
export function SettingsPlace() {
  const { words, version } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Unseen>
        <h2>{words.frame.settings}</h2>
      </Unseen>
      <Section title={words.settings.company}>
        <CompanyForm />
      </Section>
      <LanguageChoice />
      <Section title={words.settings.about}>
        <span>{words.settings.version(version)}</span>
        <span>{words.settings.licence}</span>
        <span>{words.settings.aboutPrivacy}</span>
      </Section>
    </div>
  );
}
