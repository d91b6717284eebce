import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Administration, AppSettings, Fault } from '../../app/ports';
import { withCurrent, withoutAdministration } from '../../app/settings';
import { companiesWords } from '../../wording/pane/companies';
import { settingsWords } from '../../wording/pane/settings';
import { Disclosure } from '../components/Disclosure';
import { Problem } from '../components/Problem';
import { Section } from '../components/Section';
import { companyName } from '../frame/companyName';
import { type Done, usePane } from '../frame/paneContext';
import type { SettingsChange } from '../frame/useSettings';
import { CompanyForm } from './CompanyForm';
import { CompanyLine } from './CompanyLine';
import { RemoveCompany } from './RemoveCompany';

/** Stands for the form of a company that is being added; no id is empty. */
const NEW = '';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '& > li': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  form: { paddingBottom: tokens.spacingVerticalM },
  add: { justifySelf: 'start' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** Company codes of the sheet that was read last. */
  readonly codes: readonly string[];
  /** Counts how often the menu asked for one more. */
  readonly additions: number;
  /** True while reminders go out: the company that is worked for stays. */
  readonly fixed: boolean;
}

/** The companies: one as a form, several as a list of which each opens into its form. */
export function CompanyList({ codes, additions, fixed }: Props) {
  const { settings, changeSettings, tell, words, language } = usePane();
  const text = companiesWords(language);
  const styles = useStyles();
  const { administrations, current } = settings;
  const [only] = administrations;
  const [open, setOpen] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    if (additions > 0) setOpen(NEW);
  }, [additions]);
  const isAdding = open === NEW;
  const add = useRef<HTMLSpanElement>(null);
  const wasAdding = useRef(false);
  useLayoutEffect(() => {
    // The form had the keyboard; what began it takes it back.
    if (wasAdding.current && !isAdding && document.hasFocus()) add.current?.querySelector('button')?.focus();
    wasAdding.current = isAdding;
  }, [isAdding]);

  const change = async (make: SettingsChange, done: Done | null): Promise<void> => {
    const changed = await changeSettings(make);
    setFault(changed.ok ? null : changed.error);
    if (!changed.ok) return;
    setOpen(null);
    tell(done);
  };
  const added = (company: Administration, before: AppSettings): void => {
    setOpen(null);
    tell({ what: text.added(companyName(company)), before, switchTo: company });
  };
  const several = administrations.length > 1;
  return (
    <>
      {fault !== null && <Problem problem={fault} />}
      {(several || !isAdding) && (
        <Section title={several ? text.companies : settingsWords(language).company}>
          {several ? (
            <ul className={styles.list}>
              {administrations.map((one) => (
                <li key={one.id}>
                  <Disclosure
                    label={<CompanyLine company={one} current={one.id === current} />}
                    open={open === one.id}
                    onOpen={(opened) => setOpen(opened ? one.id : null)}
                  >
                    <div className={styles.form}>
                      <CompanyForm company={one} codes={codes}>
                        <div className={styles.actions}>
                          {one.id !== current && (
                            <Button
                              disabledFocusable={fixed}
                              onClick={() => void change((now) => withCurrent(now, one.id), null)}
                            >
                              {text.switchTo(companyName(one))}
                            </Button>
                          )}
                          <RemoveCompany
                            company={one}
                            disabled={fixed}
                            onRemove={() =>
                              void change((now) => withoutAdministration(now, one.id), {
                                what: text.removed(companyName(one)),
                                before: settings,
                                switchTo: null,
                              })
                            }
                          />
                        </div>
                      </CompanyForm>
                    </div>
                  </Disclosure>
                </li>
              ))}
            </ul>
          ) : (
            <CompanyForm company={only ?? null} codes={codes} />
          )}
          {only !== undefined && !isAdding && (
            <span ref={add} className={styles.add}>
              <Button icon={<AddRegular />} onClick={() => setOpen(NEW)}>
                {text.add}
              </Button>
            </span>
          )}
        </Section>
      )}
      {isAdding && (
        <Section title={text.add}>
          <CompanyForm company={null} codes={codes} takeFocus onSaved={added}>
            <Button onClick={() => setOpen(null)}>{words.frame.cancel}</Button>
          </CompanyForm>
        </Section>
      )}
    </>
  );
}
