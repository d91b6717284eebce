import { Badge } from '@fluentui/react-components';
import { useSpeech } from '../frame/speech';

/** Level of a reminder, in words; later levels in a stronger colour. */
export function LevelBadge({ level }: { readonly level: number }) {
  const { states } = useSpeech().words;
  const color = level >= 3 ? 'danger' : level === 2 ? 'warning' : 'informative';
  return (
    <Badge appearance="tint" color={color}>
      {states.level(level)}
    </Badge>
  );
}
