import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  root: {
    alignSelf: 'start',
    // A button hides what does not fit, so a long page would squeeze it.
    flexShrink: 0,
    minWidth: 0,
    // Its arrow stands where the text below begins.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
});

interface Props {
  /** Where it leads. */
  readonly label: string;
  readonly onBack: () => void;
}

/** The way back, above the title of a page that stands in front of a place. */
export function BackButton({ label, onBack }: Props) {
  const styles = useStyles();
  return (
    <Button
      className={styles.root}
      appearance="subtle"
      size="small"
      icon={<ArrowLeftRegular />}
      onClick={onBack}
    >
      {label}
    </Button>
  );
}
