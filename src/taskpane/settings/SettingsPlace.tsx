import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Reading } from '../../core/index';
import { settingsWords } from '../../wording/pane/settings';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { Unseen } from '../components/Unseen';
import { Waiting } from '../components/Waiting';
import { latePart } from '../frame/latePart';
import { PageBoundary } from '../frame/PageBoundary';
import { usePane } from '../frame/paneContext';
import type { SettingsPage } from '../frame/places';
import { useReturnFocus } from '../frame/useReturnFocus';
import type { Run } from '../run/useRun';
import { CompanyList } from './CompanyList';
import { ChangesSection } from './changes/ChangesSection';
import { DossierSection } from './DossierSection';
import { LanguageChoice } from './LanguageChoice';
import { ProceduresSection } from './procedures/ProceduresSection';
import { QuietSection } from './quiet/QuietSection';
import { RulesSection } from './RulesSection';
import { TextsSection } from './texts/TextsSection';
import { useRules } from './useRules';

const ProceduresPage = latePart(
  async () =>
    (await import(/* webpackChunkName: "procedures" */ './procedures/ProceduresPage')).ProceduresPage,
);
const TextsPage = latePart(
  async () => (await import(/* webpackChunkName: "texts" */ './texts/TextsPage')).TextsPage,
);

const ChangesPage = latePart(
  async () => (await import(/* webpackChunkName: "changes" */ './changes/ChangesPage')).ChangesPage,
);

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    alignContent: 'start',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  // Kept as it is: what was typed or opened there is still so on the way back.
  behind: { display: 'none' },
});

interface Props {
  /** What was read last is shown in previews, and its company codes are offered. */
  readonly run: Run;
  /** The page in front of the settings; null for none. */
  readonly page: SettingsPage | null;
  readonly onPage: (page: SettingsPage | null) => void;
  /** Counts how often the menu asked for one more company. */
  readonly additions: number;
  /** True while reminders go out. */
  readonly fixed: boolean;
}

/**
 * Settings: the companies, the texts of the mails, the rules, the quiet periods, the dossier, the language of the pane, and what this is. A page
 * stands in front of them until the way back is taken.
 */
export function SettingsPlace({ run, page, onPage, additions, fixed }: Props) {
  const { words, language, version } = usePane();
  const text = settingsWords(language);
  const styles = useStyles();
  const { answer, last, again } = useRules();
  const place = useRef<HTMLDivElement>(null);
  const fault = answer === null || answer.ok ? null : answer.error;
  const inFront = page === 'changes' || (page !== null && last !== null);
  useReturnFocus(inFront, place);
  return (
    <>
      {page === 'changes' && (
        <PageBoundary>
          <ChangesPage run={run} fixed={fixed} onChanged={again} onBack={() => onPage(null)} />
        </PageBoundary>
      )}
      {page === 'procedures' && last !== null && (
        <PageBoundary>
          <ProceduresPage run={run} rules={last} fault={fault} onAgain={again} onBack={() => onPage(null)} />
        </PageBoundary>
      )}
      {page === 'texts' && last !== null && (
        <PageBoundary>
          <TextsPage run={run} rules={last} fault={fault} onAgain={again} onBack={() => onPage(null)} />
        </PageBoundary>
      )}
      <div ref={place} tabIndex={-1} className={inFront ? styles.behind : styles.root}>
        <Unseen>
          <h2>{words.frame.settings}</h2>
        </Unseen>
        <CompanyList
          codes={codesIn(run.state.checked?.reading ?? null)}
          additions={additions}
          fixed={fixed}
        />
        {answer === null && <Waiting />}
        {fault !== null && !inFront && (
          <Problem problem={fault}>
            <Button size="small" onClick={() => void again()}>
              {words.frame.retry}
            </Button>
          </Problem>
        )}
        {last !== null && (
          <>
            <ProceduresSection rules={last} onChanged={again} onOpen={() => onPage('procedures')} />
            <TextsSection rules={last} onChanged={again} onOpen={() => onPage('texts')} />
            <RulesSection rules={last} onChanged={again} />
            <QuietSection run={run} rules={last} fixed={fixed} onChanged={again} />
          </>
        )}
        <DossierSection checked={run.state.checked} fixed={fixed} />
        <ChangesSection onOpen={() => onPage('changes')} />
        <LanguageChoice />
        <Section title={text.about}>
          <span>{text.version(version)}</span>
          <span>{text.licence}</span>
          <span>{text.aboutPrivacy}</span>
        </Section>
      </div>
    </>
  );
}

/** Codes in the company column of a sheet, those of items without one left out. */
const codesIn = (reading: Reading | null): readonly string[] =>
  (reading?.byCompany ?? []).flatMap(({ company }) => (company === '' ? [] : [company]));
