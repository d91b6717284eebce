import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Findable } from '../../../app/findDossiers';
import type { QuietPeriodRow } from '../../../app/quietPeriods';
import { MOST_REASON, type NewQuietPeriod } from '../../../app/saveQuietPeriod';
import { currentAdministration } from '../../../app/settings';
import { type DayNumber, isoOfDay } from '../../../core/index';
import { quietWords } from '../../../wording/pane/quietPeriods';
import { Notice } from '../../components/Notice';
import { Question } from '../../components/Question';
import { companyName } from '../../frame/companyName';
import { usePane } from '../../frame/paneContext';
import { QuietWhom } from './QuietWhom';
import {
  askedDays,
  overlapping,
  type QuietDraft,
  quietPeriodOf,
  quietProblems,
  suggestedDays,
} from './quietDraft';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  /** What the form begins with. */
  readonly begin: QuietDraft;
  /** The one that is changed; null for a new one. */
  readonly before: QuietPeriodRow | null;
  readonly others: readonly QuietPeriodRow[];
  /** True where the customer is given: then nobody is asked for whom. */
  readonly given: boolean;
  /** Among whom is searched; null before anything is read. */
  readonly findable: Findable | null;
  readonly busy: boolean;
  readonly daysText: (period: { readonly from: DayNumber; readonly to: DayNumber }) => string;
  readonly onSave: (period: NewQuietPeriod) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A quiet period while it is filled in; what is wrong is said once somebody tried to save it. */
export function QuietForm({
  begin,
  before,
  others,
  given,
  findable,
  busy,
  daysText,
  onSave,
  onClose,
}: Props) {
  const { language, settings, today } = usePane();
  const text = quietWords(language);
  const styles = useStyles();
  const title = useId();
  const element = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(begin);
  const [tried, setTried] = useState(false);
  const [refusals, setRefusals] = useState(0);
  const [asked, setAsked] = useState<NewQuietPeriod | null>(null);
  const { administrations } = settings;
  const company = currentAdministration(settings);
  const several = administrations.length > 1 && company !== null;
  useEffect(() => {
    if (document.hasFocus()) element.current?.querySelector<HTMLElement>('input[type=date]')?.focus();
  }, []);
  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const change = (changes: Partial<QuietDraft>): void => setDraft((now) => ({ ...now, ...changes }));
  const problems = tried ? quietProblems(draft) : null;
  const overlap = overlapping(draft, others);
  const suggestions = before === null ? suggestedDays(today, others) : [];
  const save = async (period: NewQuietPeriod): Promise<void> => {
    if (await onSave(period)) onClose();
  };
  const submit = (): void => {
    setTried(true);
    const period = quietPeriodOf(draft, several ? (company?.id ?? null) : null, before);
    if (period === null) setRefusals((count) => count + 1);
    else if (askedDays(period) !== null) setAsked(period);
    else void save(period);
  };
  const dayField = (field: 'from' | 'to') => {
    const problem = problems?.[field] ?? null;
    return (
      <Field
        label={text[field]}
        required
        {...(problem === null
          ? {}
          : { validationMessage: problem === 'backwards' ? text.backwards : text.dayMissing })}
      >
        <Input
          className={styles.input}
          type="date"
          min="1990-01-01"
          max="2199-12-31"
          value={draft[field]}
          onChange={(_, { value }) => change({ [field]: value })}
        />
      </Field>
    );
  };
  return (
    <form
      ref={element}
      className={styles.form}
      aria-labelledby={title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || asked !== null) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h4 id={title} className={styles.title}>
        {before === null ? text.newTitle : text.changeTitle}
      </h4>
      {suggestions.length > 0 && (
        <fieldset
          className={styles.buttons}
          style={{ border: 0, margin: 0, padding: 0 }}
          aria-label={text.suggestions}
        >
          {suggestions.map((days) => (
            <Button
              key={days.from}
              size="small"
              onClick={() =>
                change({ from: isoOfDay(days.from), to: isoOfDay(days.to), reason: text.christmas })
              }
            >
              {`${text.christmas}: ${daysText(days)}`}
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.days}>
        {dayField('from')}
        {dayField('to')}
      </div>
      <Field label={text.reason} hint={text.reasonHelp}>
        <Input
          className={styles.input}
          maxLength={MOST_REASON}
          value={draft.reason}
          onChange={(_, { value }) => change({ reason: value })}
        />
      </Field>
      {!given && (
        <QuietWhom
          draft={draft}
          change={change}
          findable={findable}
          problem={problems?.customer === 'no-customer' ? text.noCustomer : null}
        />
      )}
      {several && !draft.one && (
        <Field label={text.companies}>
          <RadioGroup
            value={draft.own ? 'own' : 'all'}
            onChange={(_, { value }) => change({ own: value === 'own' })}
          >
            <Radio value="all" label={capital(text.allCompanies)} />
            <Radio value="own" label={text.thisCompany(company === null ? '' : companyName(company))} />
          </RadioGroup>
        </Field>
      )}
      <Notice kind="info" announce={false}>
        <span>{text.effect}</span>
        {overlap !== null && <span>{text.overlaps(daysText(overlap))}</span>}
      </Notice>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={busy}>
          {busy ? text.saving : text.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
      {asked !== null && (
        <Question
          title={text.longTitle(askedDays(asked) ?? 0)}
          onCancel={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{text.cancel}</Button>
              <Button
                appearance="primary"
                onClick={() => {
                  setAsked(null);
                  void save(asked);
                }}
              >
                {text.longSave}
              </Button>
            </>
          }
        >
          <span>{text.longHelp}</span>
        </Question>
      )}
    </form>
  );
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
