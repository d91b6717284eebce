import type { Reason } from '../../core/index';
import { runReasonText } from '../../wording/reasons/runReasonText';
import { useSpeech } from '../frame/speech';

const NO_BREAK_HYPHEN = '\u2011';

interface Props {
  readonly reason: Reason;
  readonly className?: string;
}

/** Why an item is reminded or not, in words; a date with hyphens stays on one line. */
export function ReasonLine({ reason, className }: Props) {
  const { language } = useSpeech();
  return (
    <span className={className}>
      {runReasonText(reason, language).replace(/(?<=\d)-(?=\d)/g, NO_BREAK_HYPHEN)}
    </span>
  );
}
