import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { decimalOfMinor, isoOfDay, planIntervals } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { usePane } from '../../frame/paneContext';
import { ChoiceField, DayField } from './fields';
import type { FormField } from './formField';
import { instalmentsOf, MOST_PARTS } from './instalments';
import { oneCurrency } from './making';
import { OwnInstalments } from './OwnInstalments';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  amount: { fontVariantNumeric: 'tabular-nums' },
  total: { fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The instalments: so many, so far apart, or each by itself; and how that comes out. */
export function PlanFields({ form }: { readonly form: FormField }) {
  const { language } = usePane();
  const styles = useStyles();
  const { draft, change, words, problem, money } = form;
  const chosen = form.chosen ?? [];
  const currency = chosen.length === 0 ? null : oneCurrency(chosen);
  const made = instalmentsOf(draft, chosen);
  const list = made.ok && currency !== null ? made.value : [];
  const wrong = problem('instalments');
  const typeOwn = (): void =>
    change({
      own: list.map(({ day, amount }) => ({
        day: isoOfDay(day),
        amount: decimalOfMinor(amount, currency ?? 'EUR').replace('.', language === 'en' ? '.' : ','),
      })),
    });
  return (
    <>
      {draft.own === null && (
        <>
          <Field label={words.plan.count} {...(wrong === null ? {} : { validationMessage: wrong })}>
            <Input
              type="number"
              min={1}
              max={MOST_PARTS}
              value={draft.count}
              style={{ minWidth: 0, width: '100%' }}
              onChange={(_, { value }) => change({ count: value })}
            />
          </Field>
          <DayField form={form} label={words.plan.first} />
          <ChoiceField
            label={words.plan.every}
            value={draft.every}
            choices={planIntervals.map((one) => [one, words.plan.intervals[one]] as const)}
            onChange={(every) => change({ every })}
          />
        </>
      )}
      {currency !== null && (
        <Checkbox
          label={words.plan.own}
          checked={draft.own !== null}
          onChange={(_, { checked }) => (checked === true ? typeOwn() : change({ own: null }))}
        />
      )}
      {draft.own !== null && <OwnInstalments form={form} />}
      {list.length > 0 && (
        <div>
          <span className={styles.title}>{words.plan.preview}</span>
          <ol className={styles.list}>
            {list.map(({ day, amount }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two may be of one day until that is mended
              <li key={place} className={styles.line}>
                <span>{dateText(day, language)}</span>
                <span className={styles.amount}>{money(amount)}</span>
              </li>
            ))}
            <li className={styles.line}>
              <span className={styles.total}>{words.plan.total}</span>
              <span className={`${styles.amount} ${styles.total}`}>
                {money(list.reduce((sum, { amount }) => sum + amount, 0))}
              </span>
            </li>
          </ol>
        </div>
      )}
    </>
  );
}
