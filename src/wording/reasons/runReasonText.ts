import type { Language, Minor, Reason } from '../../core/index';
import { moneyText } from '../amounts';
import { type Words, wordsFor } from '../choose';
import { dateText } from '../dates';
import { oneLine } from '../oneLine';
import { partsOf, sentence } from './parts';
import { isLevelCode, reasonText } from './reasonText';
import { de } from './run/de';
import { en } from './run/en';
import { fr } from './run/fr';
import { nameIn, runNames } from './run/names';
import { nl, nlNL } from './run/nl';
import type { RunFacts, RunSentences } from './run/runFacts';

const LONGEST_QUOTE = 120;

const sentences: Words<RunSentences> = { nl, 'nl-NL': nlNL, fr, de, en };

/**
 * Why an item of a run is reminded or not, with its dates and amounts, and what comes next. What follows from the
 * item alone is said in the very words of a cell.
 * @example runReasonText({ code: 'promised', promised: 120000, currency: 'EUR', promiseDay: 20787 }, 'nl-BE')
 * //=> 'Belofte om EUR 1.200,00 te betalen tegen 30/11/2026: tot dan geen herinnering.'
 */
export function runReasonText(reason: Reason, language: Language): string {
  const { code, until } = reason;
  if (!isLevelCode(code)) return said(code, reason, language);
  if (code === 'on-hold' && until !== undefined) return said('hold-until', reason, language);
  return reasonText(reason, language);
}

/** Without the capital of a beginning; German nouns keep theirs. */
const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const said = (what: keyof RunSentences, reason: Reason, language: Language): string =>
  wordsFor(sentences, language)[what](factsOf(reason, language)).split('\n').map(sentence).join(' ');

function factsOf(reason: Reason, language: Language): RunFacts {
  const { phrases, age, from } = partsOf(reason, language);
  const names = runNames(language);
  const day = (one: number | undefined): string => (one === undefined ? '' : dateText(one, language));
  const money = (minor: Minor | undefined): string =>
    minor === undefined ? '' : moneyText(minor, reason.currency ?? '', language);
  const quoted = (text: string | undefined): string => oneLine(text ?? '', LONGEST_QUOTE);
  const { amount = 0, level = 0 } = reason;
  return {
    level: language === 'de' ? phrases.level(level) : inSentence(phrases.level(level)),
    age,
    from: level > 0 ? from : '',
    due: day(reason.dueDay),
    daysLeft: -(reason.daysOverdue ?? 0),
    next: day(reason.nextDay),
    since: day(reason.since),
    until: day(reason.until),
    lastReminder: day(reason.lastReminder),
    promiseDay: day(reason.promiseDay),
    promised: money(reason.promised),
    instalmentDay: day(reason.instalmentDay),
    instalment: money(reason.instalment),
    dataDay: day(reason.dataDay),
    mailDay: day(reason.mailDay),
    amount: money(Math.abs(amount)),
    sign: amount < 0 ? -1 : amount > 0 ? 1 : 0,
    minimum: money(reason.minimum),
    disputed: money(reason.disputed),
    dispute: quoted(nameIn(names.disputes, reason.disputeReason ?? '')),
    channel: names.channels[reason.channel ?? 'task'],
    kind: quoted(nameIn(names.insolvencies, reason.kind ?? '')) || names.insolvency,
    contact: quoted(reason.contact),
    claimFiled: day(reason.claimFiled),
    subject: quoted(reason.subject),
    hold: quoted(reason.hold),
    procedure: quoted(reason.procedure),
  };
}
