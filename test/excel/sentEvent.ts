import { plainReminder, type ReminderSent } from '../../src/core/dossier/events/reminders';

/** A reminder that was sent, with texts that a sheet would take for formulas. */
export const sentEvent = (id: string, document = '2026-101'): ReminderSent => ({
  id,
  at: '2026-11-21T09:00:00.000Z',
  by: '=1+1',
  kind: 'reminder-sent',
  item: `adm|00031|invoice|${document}|2026`,
  customer: '00031',
  detail: {
    ...plainReminder,
    level: 1,
    day: 20778,
    mailKey: '0123456789abcdef0123456789abcdef',
    document,
    open: 50000,
    currency: 'EUR',
    subject: '=HYPERLINK("http://x.example")',
    to: ['info@peeters.example'],
    internetMessageId: '<m1@zonneveld.example>',
    conversationId: null,
  },
});
