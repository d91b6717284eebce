import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ReplyMatch } from '../../../core/index';
import { replyMatchWords } from '../../../wording/pane/replyMatches';
import { Disclosure } from '../../components/Disclosure';
import { usePane } from '../../frame/paneContext';
import { useCardStyles } from '../cardStyles';
import { ChooseItems } from './ChooseItems';
import { foundCustomers, MOST_FOUND } from './foundCustomers';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly checked: CheckedRun;
  readonly busy: boolean;
  readonly onFile: (match: Pick<ReplyMatch, 'customer' | 'items'>) => void;
}

/** Another customer for a mail: looked for by name, number or document, then its invoices ticked. */
export function PickCustomer({ checked, busy, onFile }: Props) {
  const words = replyMatchWords(usePane().language);
  const styles = useStyles();
  const cards = useCardStyles();
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const found = useMemo(() => foundCustomers(checked, wanted), [checked, wanted]);
  return (
    <div className={styles.root}>
      <Input
        className={styles.input}
        type="search"
        maxLength={80}
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<SearchRegular />}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      <span role="status" className={cards.small}>
        {wanted.trim() !== '' && found.length === 0 && words.noMatch}
        {found.length > MOST_FOUND && words.tooMany(MOST_FOUND)}
      </span>
      <ul className={styles.list}>
        {found.slice(0, MOST_FOUND).map(({ id, label, number, items }) => (
          <li key={id}>
            <Disclosure
              label={<bdi>{number === null || number === label ? label : `${label} (${number})`}</bdi>}
            >
              <ChooseItems
                checked={checked}
                customer={id}
                first={items}
                busy={busy}
                onFile={(chosen) => onFile({ customer: id, items: chosen })}
              />
            </Disclosure>
          </li>
        ))}
      </ul>
    </div>
  );
}
