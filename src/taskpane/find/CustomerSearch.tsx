import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Findable } from '../../app/findDossiers';
import { findCustomerWords } from '../../wording/pane/findCustomer';
import { usePane } from '../frame/paneContext';
import { type FoundCustomer, foundCustomers, MOST_FOUND } from './foundCustomers';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: '100%' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly findable: Findable;
  /** True where the field is what the user just asked for. */
  readonly takeFocus?: boolean;
  /** What stands in the list for a customer that was found; the name is as a person knows it. */
  readonly row: (found: FoundCustomer, name: ReactNode) => ReactNode;
}

/** Looks for customers by name, number or document, and lists those that were found. */
export function CustomerSearch({ findable, takeFocus = false, row }: Props) {
  const words = findCustomerWords(usePane().language);
  const styles = useStyles();
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const found = useMemo(() => foundCustomers(findable, wanted), [findable, wanted]);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takeFocus && document.hasFocus()) field.current?.focus();
  }, [takeFocus]);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!takeFocus || found.length === 0) return;
    // At the end of a page they would stand below the fold. The field stays in sight; whole, they would move the pane.
    list.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' });
    field.current?.scrollIntoView?.({ block: 'nearest' });
  }, [takeFocus, found]);
  return (
    <div className={styles.root}>
      <Input
        input={{ ref: field }}
        className={styles.input}
        type="search"
        maxLength={80}
        aria-label={words.search}
        placeholder={words.search}
        contentBefore={<SearchRegular />}
        value={sought}
        onChange={(_, { value }) => setSought(value)}
      />
      <span role="status" className={styles.small}>
        {wanted.trim() !== '' && found.length === 0 && words.noMatch}
        {found.length > MOST_FOUND && words.tooMany(MOST_FOUND)}
      </span>
      <ul ref={list} className={styles.list}>
        {found.slice(0, MOST_FOUND).map((one) => (
          <li key={one.id}>
            {row(
              one,
              <bdi>
                {one.number === null || one.number === one.label ? one.label : `${one.label} (${one.number})`}
              </bdi>,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
