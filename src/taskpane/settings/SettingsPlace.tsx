import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reading } from '../../core/index';
import { Section } from '../components/Section';
import { Unseen } from '../components/Unseen';
import { usePane } from '../frame/paneContext';
import { CompanyList } from './CompanyList';
import { LanguageChoice } from './LanguageChoice';
import { RulesSection } from './RulesSection';

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

interface Props {
  /** What was read last; null while nothing was. */
  readonly reading: Reading | null;
  /** Counts how often the menu asked for one more company. */
  readonly additions: number;
  /** True while reminders go out. */
  readonly fixed: boolean;
}

/** Settings: the companies, the rules, the language of the pane, and what this is. */
export function SettingsPlace({ reading, additions, fixed }: Props) {
  const { words, version } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Unseen>
        <h2>{words.frame.settings}</h2>
      </Unseen>
      <CompanyList codes={codesIn(reading)} additions={additions} fixed={fixed} />
      <RulesSection />
      <LanguageChoice />
      <Section title={words.settings.about}>
        <span>{words.settings.version(version)}</span>
        <span>{words.settings.licence}</span>
        <span>{words.settings.aboutPrivacy}</span>
      </Section>
    </div>
  );
}

/** Codes in the company column of a sheet, those of items without one left out. */
const codesIn = (reading: Reading | null): readonly string[] =>
  (reading?.byCompany ?? []).flatMap(({ company }) => (company === '' ? [] : [company]));
