import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { textsWords } from '../../../wording/pane/texts';
import { usePane } from '../../frame/paneContext';
import { matchingCustomers, type PreviewCustomer } from './previewCustomers';

/** Names offered at a time; typing finds the rest. */
const MOST = 30;

const useStyles = makeStyles({
  // Its own least width is more than half a pane beside its arrow.
  box: { minWidth: 0, width: '100%', '& > input': { minWidth: 0, width: '100%' } },
  list: { maxHeight: '50vh', maxWidth: 'calc(100vw - 16px)' },
});

interface Props {
  readonly customers: readonly PreviewCustomer[];
  readonly chosen: PreviewCustomer;
  readonly onChoose: (id: string) => void;
}

/** On whom a text is shown: a list that is searched by typing. */
export function CustomerPicker({ customers, chosen, onChoose }: Props) {
  const { language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  /** Null while nothing is typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? customers : matchingCustomers(customers, typed);
  const left = found.length - MOST;
  return (
    <Field label={text.customer}>
      <Combobox
        className={styles.box}
        listbox={{ className: styles.list }}
        positioning={{ position: 'below', align: 'start', overflowBoundaryPadding: 8 }}
        placeholder={text.searchHelp}
        value={typed ?? chosen.label}
        selectedOptions={[chosen.customer.id]}
        onChange={({ target }) => setTyped(target.value)}
        onOpenChange={(_, { open }) => {
          if (!open) setTyped(null);
        }}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(null);
          if (optionValue !== undefined) onChoose(optionValue);
        }}
      >
        {found.slice(0, MOST).map(({ customer: { id }, label }) => (
          <Option key={id} value={id} text={label}>
            {label}
          </Option>
        ))}
        {found.length === 0 && (
          <Option key="none" value="" text="" disabled>
            {text.noMatch}
          </Option>
        )}
        {left > 0 && (
          <Option key="more" value="" text="" disabled>
            {text.more(left)}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
