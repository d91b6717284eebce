import { Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { CurrencyCode } from '../../../core/index';
import { chargeWords } from '../../../wording/pane/charges';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { usePane } from '../../frame/paneContext';
import { choicesIn } from './filtering';
import type { Look } from './look';
import type { MailFacts } from './mailFacts';
import { isWrongAmount } from './typedAmount';
import type { LookHandle } from './useLook';

/** Stands for every owner in the list of them: an owner may be nobody, which is ''. */
const ANY = '*';
/** Before an owner's name, so that none is taken for `ANY`. */
const NAMED = '=';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  levels: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    border: 'none',
    columnGap: tokens.spacingHorizontalXS,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  amounts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  input: { minWidth: 0 },
});

interface Props {
  readonly look: Look;
  /** Of all mails, whatever is shown. */
  readonly facts: readonly MailFacts[];
  readonly currencies: readonly CurrencyCode[];
  readonly change: LookHandle['change'];
}

/** Which mails to show: by level, owner, amount, and whether they wait for a person. */
export function FilterPanel({ look, facts, currencies, change }: Props) {
  const { language, words } = usePane();
  const text = proposeLookWords(language);
  const styles = useStyles();
  const title = useId();
  const { levels, owners } = useMemo(() => choicesIn(facts), [facts]);
  const waits = useMemo(() => facts.some((one) => one.waits), [facts]);
  const tickLevel = (level: number, wanted: boolean): void =>
    change({ levels: wanted ? [...look.levels, level] : look.levels.filter((one) => one !== level) });
  const bound = (name: 'from' | 'to') => (
    <Field
      label={`${text.amount} ${text[name].toLowerCase()}`}
      {...(isWrongAmount(look[name], currencies) && { validationMessage: text.wrongAmount })}
    >
      <Input
        className={styles.input}
        inputMode="decimal"
        value={look[name]}
        onChange={(_, { value }) => change({ [name]: value })}
      />
    </Field>
  );
  return (
    <div className={styles.root}>
      <fieldset className={styles.levels} aria-labelledby={title}>
        <legend id={title} className={styles.legend}>
          {text.levels}
        </legend>
        {levels.map((level) => (
          <Checkbox
            key={level}
            label={level === 0 ? chargeWords(language).notice : words.states.level(level)}
            checked={look.levels.includes(level)}
            onChange={(_, { checked }) => tickLevel(level, checked === true)}
          />
        ))}
      </fieldset>
      {waits && (
        <Checkbox
          label={text.waiting}
          checked={look.waiting}
          onChange={(_, { checked }) => change({ waiting: checked === true })}
        />
      )}
      {owners.length > 1 && (
        <Field label={text.owner}>
          <Select
            value={look.owners[0] === undefined ? ANY : NAMED + look.owners[0]}
            onChange={(_, { value }) => change({ owners: value === ANY ? [] : [value.slice(NAMED.length)] })}
          >
            <option value={ANY}>{text.anyOwner}</option>
            {owners.map((owner) => (
              <option key={owner} value={NAMED + owner}>
                {owner === '' ? text.noOwner : owner}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className={styles.amounts}>
        {bound('from')}
        {bound('to')}
      </div>
    </div>
  );
}
