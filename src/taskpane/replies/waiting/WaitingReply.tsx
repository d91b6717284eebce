import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { customerLabel, type NewFact, type WaitingMail } from '../../../core/index';
import { repliesWords } from '../../../wording/pane/replies';
import { replyOfferWords } from '../../../wording/pane/replyOffers';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { useCardStyles } from '../cardStyles';
import { OpenMail } from '../mail/OpenMail';
import { type Agreed, dealtWith, factsOf } from '../offers/factsOf';
import { offerText } from '../offers/offerText';
import { useFiling } from '../offers/useFiling';
import { openItemsOf } from '../openItemsOf';
import { ReplyHead } from '../ReplyHead';
import { useRepliesNow } from '../repliesContext';
import { Undoable } from '../Undoable';
import type { Handled } from '../useHandled';
import { Offers } from './Offers';

interface Props {
  readonly mail: WaitingMail;
  readonly handled: Handled;
  readonly checked: CheckedRun;
  readonly run: Run;
  /** The mail belongs to another. */
  readonly onWrong: (mail: WaitingMail) => void;
}

/** A customer's mail that waits: what it says, what to record of it, and what was recorded. */
export function WaitingReply({ mail, handled, checked, run, onWrong }: Props) {
  const { language, today } = usePane();
  const words = repliesWords(language);
  const offerWords = replyOfferWords(language);
  const styles = useCardStyles();
  const filing = useFiling(run, checked);
  const open = useMemo(() => openItemsOf(checked, mail.customer), [checked, mail.customer]);
  const [{ detail, at }] = mail.filed;
  const customer = checked.customers.get(mail.customer);
  const recorded = handled.of(mail);
  const replies = useRepliesNow();
  const file = async (facts: readonly NewFact[], said: string, offer: string | null): Promise<void> => {
    const events = await filing.record(facts);
    if (events !== null) handled.add(mail, { said, events, offer });
  };
  const record = (agreed: Agreed, offer: string): void => {
    const [first] = agreed.items;
    if (agreed.kind === 'plan-wanted') {
      // Made in the dossier's own form: nothing is recorded here.
      if (first !== undefined) replies?.plan(first.key);
      return;
    }
    void file(
      factsOf(agreed, mail, today),
      offerText(agreed, agreed.items, offerWords.recorded, language),
      offer,
    );
  };
  return (
    <li className={styles.card}>
      <ReplyHead
        title={customer === undefined ? mail.customer : customerLabel(customer)}
        from={detail.from}
        at={at}
        subject={detail.subject}
        excerpt={detail.excerpt}
        hasFiles={false}
      />
      {recorded.map((one) => (
        <Undoable
          key={one.events[0]?.id}
          said={one.said}
          busy={filing.busy}
          onUndo={async () => {
            if (await filing.undo(one.events)) handled.remove(mail, one);
          }}
        />
      ))}
      <Offers
        mail={mail}
        checked={checked}
        open={open}
        done={new Set(recorded.map(({ offer }) => offer))}
        busy={filing.busy}
        onRecord={record}
      />
      {filing.fault !== null && <Problem problem={filing.fault} />}
      <div className={styles.actions}>
        {recorded.length === 0 && (
          <>
            <Button
              size="small"
              disabledFocusable={filing.busy}
              aria-label={words.dealtWithOf(detail.subject)}
              onClick={() => void file([dealtWith(mail, today)], words.dealtWithDone, null)}
            >
              {words.dealtWith}
            </Button>
            <Button size="small" disabledFocusable={filing.busy} onClick={() => onWrong(mail)}>
              {words.notThisCustomer}
            </Button>
          </>
        )}
      </div>
      <OpenMail mail={{ id: null, internetMessageId: detail.internetMessageId, subject: detail.subject }} />
    </li>
  );
}
