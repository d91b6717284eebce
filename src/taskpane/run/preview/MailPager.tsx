import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowRightRegular } from '@fluentui/react-icons';
import { useLaterWords } from '../../components/useLaterWords';

const useStyles = makeStyles({
  pager: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  keys: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

interface Props {
  /** Place of the mail shown, from 0. */
  readonly place: number;
  readonly total: number;
  readonly onPlace: (place: number) => void;
}

/** The way to the neighbouring mails, with the keys that do the same. */
export function MailPager({ place, total, onPlace }: Props) {
  const words = useLaterWords().preview;
  const styles = useStyles();
  return (
    <div className={styles.pager}>
      <span className={styles.keys} title={words.keys} aria-hidden>
        Alt + ← →
      </span>
      <Button
        icon={<ArrowLeftRegular />}
        aria-label={words.previous}
        title={`${words.previous} (Alt+←)`}
        aria-keyshortcuts="Alt+ArrowLeft"
        disabledFocusable={place === 0}
        onClick={() => onPlace(place - 1)}
      />
      <Button
        icon={<ArrowRightRegular />}
        aria-label={words.nextMail}
        title={`${words.nextMail} (Alt+→)`}
        aria-keyshortcuts="Alt+ArrowRight"
        disabledFocusable={place >= total - 1}
        onClick={() => onPlace(place + 1)}
      />
    </div>
  );
}
