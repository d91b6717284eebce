import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { MOST_ACCOUNTS } from '../../app/parts/letterSettings';
import type { CurrencyAccount } from '../../app/ports';
import { companiesWords } from '../../wording/pane/companies';
import { companyDetailsWords } from '../../wording/pane/companyDetails';
import { settingsWords } from '../../wording/pane/settings';
import { usePane } from '../frame/paneContext';
import type { AccountErrors } from './companyErrors';

const useStyles = makeStyles({
  group: {
    border: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  legend: { padding: 0, color: tokens.colorNeutralForeground1 },
  help: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: tokens.spacingVerticalXS,
    alignItems: 'start',
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  currency: { minWidth: 0, width: '96px' },
  // A whole account number fits.
  iban: { gridColumn: '1 / -1' },
  input: { minWidth: 0, width: '100%' },
  // Level with the inputs, below their labels.
  remove: { marginTop: '28px', minWidth: '32px' },
  add: { justifySelf: 'start' },
});

interface Props {
  readonly accounts: readonly CurrencyAccount[];
  /** Of each row, in their order; empty while nothing was tried. */
  readonly errors: readonly AccountErrors[];
  readonly onChange: (accounts: readonly CurrencyAccount[]) => void;
}

/** The accounts in currencies that are not the administration's own, one a currency. */
export function CompanyAccounts({ accounts, errors, onChange }: Props) {
  const { language } = usePane();
  const text = companyDetailsWords(language);
  const { currency: currencyLabel, currencyUnknown } = companiesWords(language);
  const styles = useStyles();
  const group = useRef<HTMLFieldSetElement>(null);
  const count = useRef(accounts.length);
  useEffect(() => {
    // What was added is to be filled in; after a row went, the next thing to do is to add one.
    if (accounts.length > count.current)
      [...(group.current?.querySelectorAll('input') ?? [])].at(-2)?.focus();
    if (accounts.length < count.current)
      [...(group.current?.querySelectorAll('button') ?? [])].at(-1)?.focus();
    count.current = accounts.length;
  }, [accounts.length]);
  const change = (index: number, changes: Partial<CurrencyAccount>): void =>
    onChange(accounts.map((account, at) => (at === index ? { ...account, ...changes } : account)));
  const removeText = (currency: string): string =>
    text.removeAccount(currency.trim().toUpperCase()).replace(/\s+/g, ' ');
  const currencyErrors = { unknown: currencyUnknown, own: text.ownCurrency, taken: text.sameCurrency };
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{text.accounts}</legend>
      <span className={styles.help}>{text.accountsHelp}</span>
      {accounts.map(({ currency, iban }, index) => {
        const wrong = errors[index] ?? {};
        return (
          // Rows have no names of their own, and only the last of two that are alike could be meant.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <div key={index} className={styles.row}>
            <Field
              label={currencyLabel}
              {...(wrong.currency ? { validationMessage: currencyErrors[wrong.currency] } : {})}
            >
              <Input
                className={styles.currency}
                value={currency}
                maxLength={10}
                onChange={(_, { value }) => change(index, { currency: value })}
              />
            </Field>
            <Button
              className={styles.remove}
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={removeText(currency)}
              title={removeText(currency)}
              onClick={() => onChange(accounts.filter((_, at) => at !== index))}
            />
            <Field
              className={styles.iban}
              label={text.accountNumber}
              {...(wrong.iban ? { validationMessage: settingsWords(language).ibanInvalid } : {})}
            >
              <Input
                className={styles.input}
                value={iban}
                maxLength={50}
                onChange={(_, { value }) => change(index, { iban: value })}
              />
            </Field>
          </div>
        );
      })}
      {accounts.length < MOST_ACCOUNTS && (
        <Button
          className={styles.add}
          size="small"
          icon={<AddRegular />}
          onClick={() => onChange([...accounts, { currency: '', iban: '' }])}
        >
          {text.addAccount}
        </Button>
      )}
    </fieldset>
  );
}
