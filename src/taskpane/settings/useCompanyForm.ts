import { useState } from 'react';
import type { Administration, AppSettings, Fault } from '../../app/ports';
import { withAdministration } from '../../app/settings';
import { usePane } from '../frame/paneContext';
import { type CompanyDraft, companyOf, draftOf, freeId } from './company';
import { type DraftErrors, errorsIn } from './companyErrors';

/** The settings with a company changed or added; the one that is worked for stays so. */
const withCompany = (settings: AppSettings, company: Administration): AppSettings => {
  const next = withAdministration(settings, company);
  return { ...next, current: settings.current ?? next.current };
};

/**
 * A company's form: what is typed, what is wrong with it once it was tried, saving and undoing.
 * @param company null for one more
 * @param onSaved is told what was saved, and the settings before
 */
export function useCompanyForm(
  company: Administration | null,
  onSaved: ((saved: Administration, before: AppSettings) => void) | undefined,
) {
  const { settings, changeSettings, tell } = usePane();
  const [draft, setDraft] = useState<CompanyDraft>(() => draftOf(company));
  const [before, setBefore] = useState<Administration | null>(null);
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open');
  /** How often it was to be saved with something wrong in it. */
  const [refusals, setRefusals] = useState(0);
  const [fault, setFault] = useState<Fault | null>(null);

  // A new one may be one that only the dossier knows: then it takes its place.
  const id = company?.id ?? freeId(draft.name, settings.administrations);
  const others = settings.administrations.filter((one) => one.id !== id);
  const found = errorsIn(draft, others);
  const isRight = Object.keys(found).length === 0;
  const errors: DraftErrors = refusals > 0 ? found : {};
  const save = async (changed: Administration): Promise<boolean> => {
    setState('saving');
    const saved = await changeSettings((now) => withCompany(now, changed));
    setFault(saved.ok ? null : saved.error);
    setState(saved.ok ? 'saved' : 'open');
    return saved.ok;
  };
  const keep = async (): Promise<void> => {
    const changed = companyOf(draft, company, others);
    // What was done before cannot be undone without undoing this.
    tell(null);
    setBefore(company);
    if (await save(changed)) onSaved?.(changed, settings);
  };
  return {
    draft,
    others,
    errors,
    state,
    refusals,
    fault,
    /** Takes the last saving back; null where there is nothing to go back to. */
    undo:
      before === null
        ? null
        : async (): Promise<void> => {
            setDraft(draftOf(before));
            if (await save(before)) setState('open');
          },
    change: (changes: Partial<CompanyDraft>): void => {
      setDraft((now) => ({ ...now, ...changes }));
      setState('open');
    },
    /** Saves; where something is wrong with what was typed, says what instead. */
    submit: (): DraftErrors => {
      if (isRight) void keep();
      else setRefusals((count) => count + 1);
      return found;
    },
  };
}
