import {
  AlertRegular,
  ArrowUndoRegular,
  CalendarClockRegular,
  CallRegular,
  CheckmarkCircleRegular,
  DocumentTableRegular,
  HandshakeRegular,
  MailCheckmarkRegular,
  MailDismissRegular,
  MailInboxRegular,
  MoneyRegular,
  NoteRegular,
  PersonRegular,
  PresenceBlockedRegular,
  SendRegular,
  ShieldErrorRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { EventKind } from '../../../core/index';

const icons: Readonly<Partial<Record<EventKind, typeof NoteRegular>>> = {
  'reminder-sent': MailCheckmarkRegular,
  'reminder-cancelled': ArrowUndoRegular,
  notice: MailCheckmarkRegular,
  charge: MoneyRegular,
  payment: MoneyRegular,
  'paid-by-hand': MoneyRegular,
  'write-off': MoneyRegular,
  'direct-debit': MoneyRegular,
  returned: AlertRegular,
  'mail-in': MailInboxRegular,
  'mail-out': SendRegular,
  bounced: MailDismissRegular,
  'bounce-cleared': CheckmarkCircleRegular,
  note: NoteRegular,
  call: CallRegular,
  task: CalendarClockRegular,
  'task-done': CheckmarkCircleRegular,
  promise: HandshakeRegular,
  'promise-withdrawn': HandshakeRegular,
  plan: CalendarClockRegular,
  'plan-cancelled': CalendarClockRegular,
  dispute: ShieldErrorRegular,
  'dispute-resolved': CheckmarkCircleRegular,
  hold: PresenceBlockedRegular,
  release: CheckmarkCircleRegular,
  handover: SendRegular,
  insolvency: AlertRegular,
  deceased: PersonRegular,
  owner: PersonRegular,
  erased: AlertRegular,
};

/** The picture of a kind of event; that of an export for what exports showed. */
export function entryIcon(kind: EventKind): ReactElement {
  const Icon = icons[kind] ?? DocumentTableRegular;
  return <Icon />;
}
