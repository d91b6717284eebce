import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { FormField } from './formField';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr) auto',
    gap: tokens.spacingHorizontalXS,
  },
  input: { minWidth: 0, width: '100%' },
  add: { justifySelf: 'start', marginTop: tokens.spacingVerticalXS },
});

/** Instalments one by one, each with its day and its amount. */
export function OwnInstalments({ form }: { readonly form: FormField }) {
  const styles = useStyles();
  const { draft, change, words, problem } = form;
  const own = draft.own ?? [];
  const put = (place: number, changes: Partial<(typeof own)[number]>): void =>
    change({ own: own.map((one, at) => (at === place ? { ...one, ...changes } : one)) });
  const wrong = problem('instalments');
  return (
    <Field {...(wrong === null ? {} : { validationMessage: wrong })}>
      <div className={styles.grid}>
        {own.map(({ day, amount }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an instalment is its place, whatever is typed there
          <Fragment key={place}>
            <Input
              className={styles.input}
              type="date"
              aria-label={words.plan.day(place + 1)}
              value={day}
              onChange={(_, { value }) => put(place, { day: value })}
            />
            <Input
              className={styles.input}
              inputMode="decimal"
              maxLength={20}
              aria-label={words.plan.amount(place + 1)}
              value={amount}
              onChange={(_, { value }) => put(place, { amount: value })}
            />
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={words.plan.remove(place + 1)}
              disabledFocusable={own.length === 1}
              onClick={() => change({ own: own.filter((_, at) => at !== place) })}
            />
          </Fragment>
        ))}
      </div>
      <Button
        className={styles.add}
        size="small"
        icon={<AddRegular />}
        onClick={() => change({ own: [...own, { day: own.at(-1)?.day ?? '', amount: '' }] })}
      >
        {words.plan.add}
      </Button>
    </Field>
  );
}
