import { makeStyles } from '@fluentui/react-components';
import { memo, type ReactNode, useMemo } from 'react';
import { countText } from '../../../wording/amounts';
import { lackText } from '../../../wording/law/lackText';
import { chargeWords } from '../../../wording/pane/charges';
import { holdWords } from '../../../wording/pane/holds';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { reasonNames } from '../../../wording/pane/reasonNames';
import { Disclosure } from '../../components/Disclosure';
import { ReasonLine } from '../../components/ReasonLine';
import { Section } from '../../components/Section';
import { useLaterWords } from '../../components/useLaterWords';
import { useMoney } from '../../components/useMoney';
import { usePane } from '../../frame/paneContext';
import { holdText } from '../open/holdText';
import type { ReviewedMail } from '../reviewedRun';
import { ItemEntries } from './ItemEntries';
import { countOf, type LeftOutGroup, type MailCode, mailCodes } from './leftOut';
import { waitingText } from './MailRemarks';
import { useRowStyles } from './rowStyles';
import { sumsOf } from './sums';
import type { LeftOutOf } from './useLeftOut';
import { whyText } from './whyText';
import { wrongAddresses } from './wrongAddresses';

const useStyles = makeStyles({
  label: { display: 'flex', justifyContent: 'space-between', gap: '8px', minWidth: 0 },
  sums: { display: 'grid' },
});

const isMailCode = (code: LeftOutGroup['code']): code is MailCode =>
  (mailCodes as readonly string[]).includes(code);

/** Finds the mail that an item is in, by the item's index; which is in which is looked up once somebody asks. */
function mailsOf(mails: readonly ReviewedMail[]): (index: number) => ReviewedMail | undefined {
  let known: Map<number, ReviewedMail> | null = null;
  const lookUp = (): Map<number, ReviewedMail> => {
    const found = new Map<number, ReviewedMail>();
    for (const one of mails) {
      for (const { index } of one.proposed.items) found.set(index, one);
      for (const index of one.proposed.credits) found.set(index, one);
    }
    return found;
  };
  return (index) => {
    known ??= lookUp();
    return known.get(index);
  };
}

/** What does not go out and is no work for a person, counted by reason: nothing is skipped in silence. */
export const LeftOut = memo(function LeftOut({ out }: { readonly out: LeftOutOf }) {
  const { checked, mails, groups } = out;
  const { language, today } = usePane();
  const later = useLaterWords();
  const words = proposeLookWords(language);
  const names = reasonNames(language);
  const rows = useRowStyles();
  const styles = useStyles();
  const { items } = checked.reading;
  const money = useMoney(items.currencies);
  const sums = useMemo(
    () =>
      groups.map(({ items: indexes }) =>
        sumsOf(
          indexes.map((index) => [
            items.currencies[items.currency[index] ?? 0] ?? '',
            items.open[index] ?? 0,
          ]),
        ),
      ),
    [groups, items],
  );
  const mailOf = useMemo(() => mailsOf(mails), [mails]);
  const total = countOf(groups);
  if (total === 0) return null;

  const why = (code: LeftOutGroup['code'], index: number): ReactNode => {
    const reviewed = mailOf(index);
    if (reviewed === undefined) return null;
    const { proposed, mail, hold, refused, without } = reviewed;
    if (code === 'excluded-by-hand') {
      const given = without.get(items.key[index] ?? '') ?? reviewed.why;
      return <ReasonLine reason={{ code, hold: whyText(given, words.causes) }} />;
    }
    if (code === 'held' && hold !== null) return holdText(hold, holdWords(language), today, language);
    if (code === 'law' && refused !== null) return lackText(refused.lack, language);
    if (code === 'credit-balance' && mail === null) return later.propose.notPositive;
    if (code === 'waiting') return waitingText(mail ?? proposed, chargeWords(language), false);
    if (code === 'bad-address' || code === 'bounced') return wrongAddresses(proposed.customer) || null;
    return null;
  };
  return (
    <Section title={later.propose.leftOut(total)}>
      <div>
        {groups.map(({ code, items: indexes }, at) => {
          const name = isMailCode(code) ? words.backs[code] : names[code];
          return (
            <Disclosure
              key={code}
              label={
                <span className={styles.label}>
                  <span>{`${name} (${countText(indexes.length, language)})`}</span>
                  <span className={styles.sums}>
                    {sums[at]?.map(([currency, sum]) => (
                      <span key={currency} className={rows.amount}>
                        {money(sum, currency)}
                      </span>
                    ))}
                  </span>
                </span>
              }
            >
              <ItemEntries
                indexes={indexes}
                checked={checked}
                label={name}
                why={(index) => why(code, index)}
              />
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
});
