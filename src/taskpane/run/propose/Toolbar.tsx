import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { type RefObject, useState } from 'react';
import type { CurrencyCode } from '../../../core/index';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { FilterMarks } from './FilterMarks';
import { FilterPanel } from './FilterPanel';
import type { MailFacts } from './mailFacts';
import { OrderMenu } from './OrderMenu';
import type { LookHandle } from './useLook';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gap: tokens.spacingHorizontalXS,
  },
  search: { minWidth: 0 },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

interface Props {
  readonly handle: LookHandle;
  readonly facts: readonly MailFacts[];
  readonly currencies: readonly CurrencyCode[];
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

/** By which one finds, orders and filters the mails: one line, and below it what holds. */
export function Toolbar({ handle, facts, currencies, searchBox }: Props) {
  const { language } = usePane();
  const { propose } = useLaterWords();
  const words = proposeLookWords(language);
  const styles = useStyles();
  const [filtering, setFiltering] = useState(false);
  const { look, change } = handle;
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          aria-label={propose.search}
          aria-keyshortcuts="/"
          title={words.searchKey}
          placeholder={propose.search}
          contentBefore={<SearchRegular />}
          input={{ ref: searchBox }}
          value={look.search}
          onChange={(_, { value }) => change({ search: value })}
        />
        <OrderMenu look={look} currencies={currencies} change={change} />
        <Button
          icon={<FilterRegular />}
          className={filtering ? styles.open : undefined}
          aria-expanded={filtering}
          aria-label={words.filter}
          title={words.filter}
          onClick={() => setFiltering(!filtering)}
        />
      </div>
      {filtering && <FilterPanel look={look} facts={facts} currencies={currencies} change={change} />}
      <FilterMarks look={look} currencies={currencies} change={change} otherwise={searchBox} />
    </div>
  );
}
