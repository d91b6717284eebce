import type { CheckedRun } from '../../app/checked';
import type { ItemCard } from '../../app/describeSelection';
import { type Contact, lastContact } from '../../app/parts/lastContact';
import type { SelectionWords } from '../../wording/pane/selection';
import { useLaterWords } from '../components/useLaterWords';

/** As much of what was said as one line has room for. */
const LONGEST = 80;

interface Props {
  readonly checked: CheckedRun;
  readonly card: ItemCard;
  readonly className: string;
}

/** The last contact in words: what it was, how long ago, and how what was said begins. */
export function ContactLine({ checked, card, className }: Props) {
  const { selection } = useLaterWords();
  const contact = lastContact(checked, card);
  if (contact === null) return null;
  const what = contactText(contact, selection, checked.asOf);
  const said = saidIn(contact).replace(/\s+/g, ' ').trim();
  const cut = said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()}…` : said;
  return (
    <span className={className}>
      {what}
      {cut !== '' && (
        <>
          {': '}
          <bdi>{cut}</bdi>
        </>
      )}
    </span>
  );
}

function contactText({ kind, detail }: Contact, words: SelectionWords, asOf: number): string {
  const ago = words.ago(asOf - detail.day);
  const { contact } = words;
  switch (kind) {
    case 'reminder-sent':
      return contact.reminded('level' in detail ? (detail.level ?? 0) : 0, ago);
    case 'notice':
      return contact.noticed(ago);
    case 'call':
      return contact.called(ago);
    case 'mail-in':
      return contact.theyWrote(ago);
    case 'mail-out':
      return contact.weWrote(ago);
  }
}

/** What was said: of a mail its beginning, else its subject; the text of a reminder is known. */
function saidIn(contact: Contact): string {
  switch (contact.kind) {
    case 'call':
      return contact.detail.note;
    case 'mail-in':
    case 'mail-out':
      return contact.detail.excerpt || contact.detail.subject;
    default:
      return '';
  }
}
