import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { ItemCard } from '../../../app/describeSelection';
import type { CurrencyCode, Customer, CustomerState, DunningSettings, Minor } from '../../../core/index';
import { type DossierAction, dossierActionWords } from '../../../wording/pane/dossierActions/words';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import { ActionFields } from './ActionFields';
import { ItemPicker } from './ItemPicker';
import { useActionForm } from './useActionForm';
import type { Acts } from './useActs';

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
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What a form is about. */
export interface FormTarget {
  readonly customer: Pick<Customer, 'id' | 'country'>;
  /** Key of the item in front; null for the customer as a whole. */
  readonly item: string | null;
  /** What the customer has open, among which is chosen. */
  readonly items: readonly ItemCard[];
  /** Keys of the items that were asked for on the page of the customer; none where the form chooses. */
  readonly asked: readonly string[];
  /** How the customer stands. */
  readonly state: CustomerState;
  /** By which the reminders wait. */
  readonly settings: DunningSettings;
  /** Who looks after the customer now; '' for nobody. */
  readonly owner: string;
}

interface Props {
  readonly action: DossierAction;
  readonly target: FormTarget;
  readonly acts: Acts;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly onClose: () => void;
}

/** A small form by which one thing is filed. Escape leaves it; control and enter file it, from its notes too. */
export function ActionForm({ action, target, acts, money, onClose }: Props) {
  const { language } = usePane();
  const words = dossierActionWords(language);
  const styles = useStyles();
  const title = useId();
  const element = useRef<HTMLFormElement>(null);
  const { form, choices, effect, refusals, submit } = useActionForm(action, target, acts, money);
  useEffect(() => {
    if (document.hasFocus())
      element.current?.querySelector<HTMLElement>('textarea, input:not([type=radio]), select')?.focus();
  }, []);
  useEffect(() => {
    if (refusals > 0) element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);
  const send = async (): Promise<void> => {
    if (await submit()) onClose();
  };
  return (
    <form
      ref={element}
      className={styles.form}
      aria-labelledby={title}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          // The page behind it stays.
          event.stopPropagation();
          onClose();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <h3 id={title} className={styles.title}>
        {words.names[action]}
      </h3>
      <ActionFields action={action} form={form} />
      {(choices.length > 1 || (target.item === null && choices.length > 0)) && (
        <ItemPicker form={form} items={choices} unfolded={target.item === null} money={money} />
      )}
      {effect !== null && (
        <Notice kind="info" announce={false}>
          <span>{effect}</span>
          {form.chosen === null && <span>{words.wholeCustomer}</span>}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={acts.busy}>
          {acts.busy ? words.saving : words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
