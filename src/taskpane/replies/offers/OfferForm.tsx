import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type DayNumber, type DisputeReason, disputeReasons, isoOfDay } from '../../../core/index';
import { amountText } from '../../../wording/amounts';
import { replyOfferWords } from '../../../wording/pane/replyOffers';
import { runNames } from '../../../wording/reasons/run/names';
import { usePane } from '../../frame/paneContext';
import { ItemChoice } from '../ItemChoice';
import type { ReplyItem } from '../openItemsOf';
import type { Agreed } from './factsOf';
import { agreedOf, type DraftProblem, draftOf, FARTHEST } from './offerDraft';
import type { Offer } from './offersOf';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly offer: Offer;
  readonly open: readonly ReplyItem[];
  readonly busy: boolean;
  readonly onRecord: (agreed: Agreed) => void;
  readonly onCancel: () => void;
}

/** An offer to be changed before it is recorded: day, amount, reason and invoices. Escape leaves it as it was. */
export function OfferForm({ offer, open, busy, onRecord, onCancel }: Props) {
  const { words, language, today } = usePane();
  const say = replyOfferWords(language);
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const currency = open[0]?.currency ?? '';
  const [draft, setDraft] = useState(() => draftOf(offer, (minor) => amountText(minor, currency, language)));
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const { kind } = offer;
  const sum = open.filter(({ key }) => draft.items.has(key)).reduce((total, item) => total + item.open, 0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const agreed = agreedOf(offer, draft, open, today);
    setProblem(typeof agreed === 'string' ? agreed : null);
    if (typeof agreed !== 'string') onRecord(agreed);
  };
  const message = (...of: readonly DraftProblem[]) => {
    if (problem === null || !of.includes(problem)) return {};
    const sentences: Record<DraftProblem, string> = {
      'no-day': say.noDay,
      'past-day': say.pastDay,
      'future-day': say.futureDay,
      'no-items': say.noItems,
      'bad-amount': say.badAmount,
      'too-much': say.tooMuch(amountText(sum, currency, language)),
    };
    return { validationMessage: sentences[problem] };
  };
  const iso = (day: DayNumber): string => isoOfDay(day);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {(kind === 'promise' || kind === 'paid') && (
        <Field label={say.day[kind]} {...message('no-day', 'past-day', 'future-day')}>
          <Input
            className={styles.input}
            type="date"
            value={draft.day}
            min={kind === 'promise' ? iso(today) : ''}
            max={iso(kind === 'promise' ? today + FARTHEST : today)}
            onChange={(_, { value }) => setDraft({ ...draft, day: value })}
          />
        </Field>
      )}
      {kind === 'promise' && (
        <Field label={say.amount} hint={say.amountHelp} {...message('bad-amount', 'too-much')}>
          <Input
            className={styles.input}
            inputMode="decimal"
            maxLength={30}
            value={draft.amount}
            onChange={(_, { value }) => setDraft({ ...draft, amount: value })}
          />
        </Field>
      )}
      {kind === 'dispute' && (
        <Field label={say.reason}>
          <Select
            value={draft.reason}
            onChange={(_, { value }) => setDraft({ ...draft, reason: value as DisputeReason })}
          >
            {disputeReasons.map((reason) => (
              <option key={reason} value={reason}>
                {runNames(language).disputes[reason]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ItemChoice
        title={say.items}
        items={open}
        chosen={draft.items}
        onChoose={(items) => setDraft({ ...draft, items })}
        {...(problem === 'no-items' ? { problem: say.noItems } : {})}
      />
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {say.record[kind]}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.frame.cancel}
        </Button>
      </div>
    </form>
  );
}
