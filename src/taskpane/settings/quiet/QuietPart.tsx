import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Findable } from '../../../app/findDossiers';
import type { QuietPeriodRow } from '../../../app/quietPeriods';
import { type Customer, customerId, type DayNumber } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { quietWords } from '../../../wording/pane/quietPeriods';
import { Disclosure } from '../../components/Disclosure';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { Section } from '../../components/Section';
import { Waiting } from '../../components/Waiting';
import { usePane } from '../../frame/paneContext';
import { QuietForm } from './QuietForm';
import { QuietList } from './QuietList';
import { freshQuiet, type QuietDraft, quietDraftOf } from './quietDraft';
import { useQuietPeriods } from './useQuietPeriods';

const useStyles = makeStyles({
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  /** Whose they are; null for all that there are. */
  readonly customer: Pick<Customer, 'id' | 'number'> | null;
  /** By which customers are named and found; null before anything is read. */
  readonly findable: Findable | null;
  /** What says that the table may have changed. */
  readonly read: unknown;
  /** True while nothing may be changed. */
  readonly fixed: boolean;
  readonly onChanged: () => void;
}

interface Open {
  readonly begin: QuietDraft;
  readonly before: QuietPeriodRow | null;
}

/** The times in which no mail goes out: those to come, those that are over folded away, and a form. */
export function QuietPart({ customer, findable, read, fixed, onChanged }: Props) {
  const { language, today } = usePane();
  const text = quietWords(language);
  const styles = useStyles();
  const quiet = useQuietPeriods(read, onChanged);
  const [open, setOpen] = useState<Open | null>(null);
  const notice = useRef<HTMLSpanElement>(null);
  const { periods, busy, fault, done } = quiet;
  useEffect(() => {
    // The form that the keyboard stood in is gone.
    if (done !== null && document.hasFocus()) notice.current?.querySelector('button')?.focus();
  }, [done]);
  const daysText = ({ from, to }: { readonly from: DayNumber; readonly to: DayNumber }): string =>
    from === to
      ? text.oneDay(dateText(from, language))
      : text.days(dateText(from, language), dateText(to, language));
  const shown = (periods ?? []).filter((one) => isOf(one, customer));
  const coming = shown.filter(({ to }) => to >= today);
  const past = shown.filter(({ to }) => to < today);
  const begin = (next: Open): void => {
    quiet.forget();
    setOpen(next);
  };
  const list = (some: readonly QuietPeriodRow[]) => (
    <QuietList
      periods={some}
      findable={findable}
      busy={busy}
      daysText={daysText}
      // What holds for all customers is changed where all of them are.
      canChange={(one) => !fixed && (customer === null || one.customer !== null)}
      onChange={(before) => begin({ begin: quietDraftOf(before), before })}
      onRemove={(before) => void quiet.put(null, before)}
    />
  );
  return (
    <Section title={text.title}>
      <span className={styles.small}>{text.help}</span>
      {done !== null && (
        <Notice kind="success">
          <span>{text[done.what]}</span>
          {done.what !== 'undone' && (
            <span ref={notice}>
              <Button size="small" disabledFocusable={busy} onClick={() => void quiet.undo()}>
                {text.undo}
              </Button>
            </span>
          )}
        </Notice>
      )}
      {fault !== null && <Problem problem={fault} />}
      {periods === null && fault === null && <Waiting />}
      {periods !== null && coming.length === 0 && <span>{text.none}</span>}
      {coming.length > 0 && list(coming)}
      {past.length > 0 && <Disclosure label={text.past(past.length)}>{list(past)}</Disclosure>}
      {open !== null && !fixed ? (
        <QuietForm
          key={`${open.before?.row}`}
          begin={open.begin}
          before={open.before}
          others={(periods ?? []).filter((one) => one.row !== open.before?.row)}
          given={customer !== null}
          findable={findable}
          busy={busy}
          daysText={daysText}
          onSave={(period) => quiet.put(period, open.before)}
          onClose={() => setOpen(null)}
        />
      ) : (
        !fixed &&
        (customer === null || customer.number !== null) && (
          <Button
            icon={<AddRegular />}
            size="small"
            style={{ justifySelf: 'start' }}
            onClick={() => begin({ begin: freshQuiet(customer?.number ?? null), before: null })}
          >
            {customer === null ? text.add : text.addFor}
          </Button>
        )
      )}
    </Section>
  );
}

/** Whether a period is for a customer: its own, or one of all. */
const isOf = (period: QuietPeriodRow, customer: Props['customer']): boolean =>
  customer === null ||
  period.customer === null ||
  customerId({ number: period.customer, name: null }) === customer.id;
