import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  taken: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly accepted: boolean;
  /** The finding's sentence, so that the button says what it accepts. */
  readonly what: string;
  readonly onAccept: (accepted: boolean) => void;
}

/** The user takes responsibility for a finding, and may take it back. */
export function Acceptance({ accepted, what, onAccept }: Props) {
  const words = usePane().words.check;
  const styles = useStyles();
  if (!accepted)
    return (
      <Button size="small" aria-label={`${words.accept}: ${what}`} onClick={() => onAccept(true)}>
        {words.accept}
      </Button>
    );
  return (
    <span className={styles.taken}>
      <CheckmarkRegular aria-hidden /> {words.accepted}
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${words.undo}: ${what}`}
        onClick={() => onAccept(false)}
      >
        {words.undo}
      </Button>
    </span>
  );
}
