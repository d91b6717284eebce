import {
  type Announced,
  type Charged,
  carriers,
  chargedKinds,
  plainReminder,
  type ReminderEvent,
} from '../events/reminders';
import type { DetailShapes } from './detailShapes';
import {
  balance,
  charge,
  day,
  dayOrNull,
  level,
  listOf,
  name,
  oneOf,
  orNull,
  percentOrNull,
  text,
  textOrNull,
  texts,
  words,
} from './fields';
import { hasShape } from './shape';

const mailed = {
  day,
  mailKey: text,
  document: text,
  open: balance,
  currency: text,
  subject: text,
  to: texts,
  internetMessageId: textOrNull,
  conversationId: textOrNull,
};

const isCharged = hasShape<Charged>({ kind: { check: oneOf(chargedKinds) }, amount: charge });

const isAnnounced = hasShape<Announced>({ costs: charge, percent: percentOrNull });

export const reminderShapes: DetailShapes<ReminderEvent> = {
  'reminder-sent': {
    ...mailed,
    level,
    payBy: dayOrNull,
    by: { check: oneOf(carriers), absent: plainReminder.by },
    text: textOrNull,
    charges: { check: listOf(isCharged), absent: plainReminder.charges },
    // Only that something was announced was written once, and not what: that is as good as nothing.
    announced: { check: orNull(isAnnounced), absent: plainReminder.announced, former: [true, false] },
  },
  'reminder-cancelled': { day, reminder: name, note: words },
  notice: mailed,
  charge: { day, charge: { check: isCharged }, currency: text, note: words },
};
