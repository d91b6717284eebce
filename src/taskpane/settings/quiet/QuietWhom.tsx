import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Findable } from '../../../app/findDossiers';
import { quietWords } from '../../../wording/pane/quietPeriods';
import { CustomerSearch } from '../../find/CustomerSearch';
import { usePane } from '../../frame/paneContext';
import { customerText } from './customerText';
import type { QuietDraft } from './quietDraft';

const useStyles = makeStyles({
  found: {
    width: '100%',
    minHeight: '32px',
    paddingInline: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
  },
  wrong: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
  other: { justifySelf: 'start' },
});

interface Props {
  readonly draft: QuietDraft;
  readonly change: (changes: Partial<QuietDraft>) => void;
  readonly findable: Findable | null;
  readonly problem: string | null;
}

/** For all customers, or for one that is looked for. */
export function QuietWhom({ draft, change, findable, problem }: Props) {
  const { language } = usePane();
  const text = quietWords(language);
  const styles = useStyles();
  const [numberless, setNumberless] = useState(false);
  return (
    <>
      <Field label={text.whom} {...(problem === null ? {} : { validationMessage: problem })}>
        <RadioGroup
          value={draft.one ? 'one' : 'all'}
          onChange={(_, { value }) => change({ one: value === 'one' })}
        >
          <Radio value="all" label={text.everyone} />
          <Radio value="one" label={text.oneCustomer} />
        </RadioGroup>
      </Field>
      {draft.one && draft.customer !== null && (
        <>
          <bdi>{text.chosen(customerText(draft.customer, findable))}</bdi>
          <Button size="small" className={styles.other} onClick={() => change({ customer: null })}>
            {text.otherCustomer}
          </Button>
        </>
      )}
      {draft.one && draft.customer === null && findable === null && <span>{text.readFirst}</span>}
      {draft.one && draft.customer === null && findable !== null && (
        <CustomerSearch
          findable={findable}
          takeFocus
          row={({ number }, name) => (
            <button
              type="button"
              className={styles.found}
              onClick={() => {
                setNumberless(number === null);
                if (number !== null) change({ customer: number });
              }}
            >
              {name}
            </button>
          )}
        />
      )}
      {numberless && (
        <span role="status" className={styles.wrong}>
          {text.noNumber}
        </span>
      )}
    </>
  );
}
