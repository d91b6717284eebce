import { Badge } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleHalfFillRegular,
  ClockAlarmRegular,
  ClockRegular,
  MailCheckmarkRegular,
  PauseCircleRegular,
  ReceiptMoneyRegular,
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
  'on-hold': { color: 'warning', icon: <PauseCircleRegular /> },
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
