import { Badge } from '@fluentui/react-components';
import {
  CalendarClockRegular,
  ChatWarningRegular,
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  ClockAlarmRegular,
  ClockRegular,
  GavelRegular,
  HandshakeRegular,
  MailCheckmarkRegular,
  PauseCircleRegular,
  ReceiptMoneyRegular,
  SendRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import { useSpeech } from '../frame/speech';
import type { StateOfItem } from '../selection/stateOfItem';

const looks = {
  'not-due': { color: 'subtle', icon: <ClockRegular /> },
  due: { color: 'informative', icon: <ClockAlarmRegular /> },
  overdue: { color: 'danger', icon: <WarningRegular /> },
  'partly-paid': { color: 'severe', icon: <CircleHalfFillRegular /> },
  reminded: { color: 'brand', icon: <MailCheckmarkRegular /> },
  promised: { color: 'brand', icon: <HandshakeRegular /> },
  disputed: { color: 'important', icon: <ChatWarningRegular /> },
  plan: { color: 'informative', icon: <CalendarClockRegular /> },
  'on-hold': { color: 'warning', icon: <PauseCircleRegular /> },
  insolvent: { color: 'danger', icon: <GavelRegular /> },
  'handed-over': { color: 'important', icon: <SendRegular /> },
  paid: { color: 'success', icon: <CheckmarkCircleRegular /> },
  credit: { color: 'informative', icon: <ReceiptMoneyRegular /> },
} as const;

/** State of an item: one colour each, always with its icon and its word. */
export function StateBadge({ state }: { readonly state: StateOfItem }) {
  const { states } = useSpeech().words;
  const { color, icon } = looks[state];
  return (
    <Badge appearance="tint" color={color} icon={icon}>
      {states[state]}
    </Badge>
  );
}
