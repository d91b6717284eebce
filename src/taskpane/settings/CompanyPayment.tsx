import { makeStyles, tokens } from '@fluentui/react-components';
import { CompanyAccounts } from './CompanyAccounts';
import type { CompanyDraft } from './company';
import type { DraftErrors } from './companyErrors';
import { PaymentLinkField } from './PaymentLinkField';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly draft: CompanyDraft;
  readonly errors: DraftErrors;
  readonly onChange: (changes: Partial<CompanyDraft>) => void;
}

/** How customers can pay besides the company's own account. */
export function CompanyPayment({ draft, errors, onChange }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <CompanyAccounts
        accounts={draft.accounts}
        errors={errors.accounts ?? []}
        onChange={(accounts) => onChange({ accounts })}
      />
      <PaymentLinkField
        link={draft.paymentLink}
        currency={draft.currency}
        problem={errors.paymentLink ?? null}
        onChange={(paymentLink) => onChange({ paymentLink })}
      />
    </div>
  );
}
