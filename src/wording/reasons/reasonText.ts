import type { Language, Reason, ReasonCode } from '../../core/index';
import { oneLine } from '../oneLine';
import { announced, listed, partsOf, type ReasonParts, sentence } from './parts';

const LONGEST_QUOTE = 120;

/** What a cell can say of a reason, and a run just the same. */
const sentences = {
  'due-level': ({ phrases, age, sent }, { level = 0, interval = 0, lastReminder }) =>
    announced(
      phrases,
      phrases.level(level),
      listed(age, sent, interval > 0 && lastReminder !== undefined ? phrases.waited(interval) : ''),
    ),
  'not-due': ({ age, sent, from }) => listed(age, sent, from),
  'before-first-level': ({ age, sent, from }) => listed(age, sent, from),
  'before-next-level': ({ age, sent, from }) => listed(age, sent, from),
  interval: ({ phrases, age, sent, from }, { interval = 0 }) =>
    announced(phrases, listed(age, sent, phrases.waiting(interval)), from),
  exhausted: ({ phrases, age, sent }) => announced(phrases, listed(age, sent), phrases.wasLast),
  'on-hold': ({ phrases }, { hold = '' }) => announced(phrases, phrases.hold, oneLine(hold, LONGEST_QUOTE)),
  paid: ({ phrases }) => phrases.paid,
  credit: ({ phrases }) => phrases.credit,
  'no-due-date': ({ phrases }) => phrases.noDueDate,
} satisfies Readonly<Partial<Record<ReasonCode, (parts: ReasonParts, reason: Reason) => string>>>;

/** The reasons that follow from the item alone, as a cell gives them. */
export type LevelCode = keyof typeof sentences;

/** Whether this file has the sentence. */
export const isLevelCode = (code: ReasonCode): code is LevelCode => code in sentences;

/**
 * Why an item is reminded or not, as far as that follows from the item alone: one sentence with its dates, the same
 * in a cell and in the pane. '' for a reason that only a run can give: `runReasonText` has them all.
 * @example reasonText({ code: 'due-level', level: 1, daysOverdue: 10, dueDay: 20768 }, 'nl-BE')
 * //=> 'Niveau 1: 10 dagen te laat (vervaldag 11/11/2026).'
 */
export function reasonText(reason: Reason, language: Language): string {
  const { code } = reason;
  if (!isLevelCode(code)) return '';
  const say: (parts: ReasonParts, reason: Reason) => string = sentences[code];
  return sentence(say(partsOf(reason, language), reason));
}
