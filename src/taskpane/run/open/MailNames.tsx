import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SendEntry } from '../../../app/ports';
import { Disclosure } from '../../components/Disclosure';
import { useLaterWords } from '../../components/useLaterWords';
import { usePortions } from '../../components/usePortions';

const FIRST = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
});

/** Whose mails they are, on asking. */
export function MailNames({ entries }: { readonly entries: readonly SendEntry[] }) {
  const { check } = useLaterWords();
  const { send } = useLaterWords();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(entries, FIRST);
  return (
    <Disclosure label={send.customers}>
      <ul className={styles.list}>
        {shown.map(({ key, label }) => (
          <li key={key}>{label}</li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" onClick={showNext}>
          {check.more(next)}
        </Button>
      )}
    </Disclosure>
  );
}
