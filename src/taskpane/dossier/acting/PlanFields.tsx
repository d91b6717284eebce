import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { decimalOfMinor, isoOfDay, planIntervals } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { usePane } from '../../frame/paneContext';
import { instalmentsOf, MOST_PARTS } from './factsOf';
import { ChoiceField, DayField } from './fields';
import type { FormField } from './formField';
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
  const made = instalmentsOf(draft, { items: chosen });
  const sums = new Map<number, number>();
  for (const { open } of made.ok ? chosen : [])
    for (const { day, amount } of made.ok ? made.value(open) : [])
      sums.set(day, (sums.get(day) ?? 0) + amount);
  const list = [...sums];
  const wrong = problem('instalments');
  const [only] = chosen;
  const canType = only !== undefined && chosen.length === 1;
  const typeOwn = (): void =>
    change({
      own: list.map(([day, amount]) => ({
        day: isoOfDay(day),
        amount: decimalOfMinor(amount, only?.currency ?? 'EUR').replace('.', language === 'en' ? '.' : ','),
      })),
    });
  return (
    <>
      {(draft.own === null || !canType) && (
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
      {canType && (
        <Checkbox
          label={words.plan.own}
          checked={draft.own !== null}
          onChange={(_, { checked }) => (checked === true ? typeOwn() : change({ own: null }))}
        />
      )}
      {canType && draft.own !== null && <OwnInstalments form={form} />}
      {list.length > 0 && (
        <div>
          <span className={styles.title}>{words.plan.preview}</span>
          <ol className={styles.list}>
            {list.map(([day, amount]) => (
              <li key={day} className={styles.line}>
                <span>{dateText(day, language)}</span>
                <span className={styles.amount}>{money(amount)}</span>
              </li>
            ))}
            <li className={styles.line}>
              <span className={styles.total}>{words.plan.total}</span>
              <span className={`${styles.amount} ${styles.total}`}>
                {money(list.reduce((sum, [, amount]) => sum + amount, 0))}
              </span>
            </li>
          </ol>
        </div>
      )}
    </>
  );
}
