import { Button, Checkbox, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ItemCard } from '../../../app/describeSelection';
import type { CurrencyCode, Minor } from '../../../core/index';
import { Disclosure } from '../../components/Disclosure';
import { usePortions } from '../../components/usePortions';
import type { FormField } from './formField';

/** As many items are shown at first, and more at each asking. */
const STRETCH = 20;

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  label: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, flexGrow: 1 },
  wide: { flexGrow: 1, minWidth: 0 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { justifySelf: 'start' },
});

interface Props {
  readonly form: FormField;
  /** What the customer has open, among which is chosen. */
  readonly items: readonly ItemCard[];
  /** True where no item is in front: then the choice stands open. */
  readonly unfolded: boolean;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** Which items of the customer it is about: folded away where one is in front, since most often it is that. */
export function ItemPicker({ form, items, unfolded, money }: Props) {
  const styles = useStyles();
  const { draft, change, words, problem } = form;
  const { shown, next, showNext } = usePortions(items, STRETCH);
  const [open, setOpen] = useState(unfolded);
  const wrong = problem('items');
  const all = items.every(({ key }) => draft.items.has(key));
  const choose = (keys: readonly string[], isChosen: boolean): void => {
    const chosen = new Set(draft.items);
    for (const key of keys) isChosen ? chosen.add(key) : chosen.delete(key);
    change({ items: chosen });
  };
  return (
    <div>
      <Disclosure label={words.items(draft.items.size)} open={open} onOpen={setOpen}>
        <div className={styles.list}>
          {items.length > 1 && (
            <Checkbox
              checked={all ? true : draft.items.size === 0 ? false : 'mixed'}
              label={words.allItems}
              onChange={(_, { checked }) =>
                choose(
                  items.map(({ key }) => key),
                  checked === true,
                )
              }
            />
          )}
          {shown.map(({ key, document, open: owed, currency }) => (
            <Checkbox
              key={key}
              checked={draft.items.has(key)}
              label={{
                className: styles.wide,
                children: (
                  <span className={styles.label}>
                    <bdi>{document}</bdi>
                    <span className={styles.amount}>{money(owed, currency)}</span>
                  </span>
                ),
              }}
              onChange={(_, { checked }) => choose([key], checked === true)}
            />
          ))}
          {next > 0 && (
            <Button className={styles.more} size="small" onClick={showNext}>
              {words.moreItems(next)}
            </Button>
          )}
        </div>
      </Disclosure>
      {
        // Not around the boxes: each would take the name of the first for its own.
        wrong !== null && <Field validationMessage={wrong} />
      }
    </div>
  );
}
