import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { hasSender } from '../../app/checked';
import { findCustomerWords } from '../../wording/pane/findCustomer';
import { Problem } from '../components/Problem';
import { Waiting } from '../components/Waiting';
import { companyName } from '../frame/companyName';
import { usePane } from '../frame/paneContext';
import { ReadingProgress } from '../run/check/ReadingProgress';
import type { Run } from '../run/useRun';
import { CustomerSearch } from './CustomerSearch';
import { useOpenDossier } from './openDossier';
import { useDossiers } from './useDossiers';

const useStyles = makeStyles({
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  read: { justifySelf: 'start' },
  found: {
    width: '100%',
    minHeight: '32px',
    paddingInline: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** Looks for a customer of whom there is or may be a dossier, and opens it; before the sheet is read, asks for that. */
export function FindDossier({ run }: { readonly run: Run }) {
  const { words, language, settings, asOf } = usePane();
  const text = findCustomerWords(language);
  const styles = useStyles();
  const open = useOpenDossier();
  const { checked, reading, problem } = run.state;
  const { dossiers, fault } = useDossiers(checked);
  if (checked === null)
    return (
      <>
        <span className={styles.small}>{text.unread}</span>
        {problem !== null && reading === null && <Problem problem={problem} />}
        {reading !== null ? (
          <ReadingProgress progress={reading} onStop={run.stopCheck} />
        ) : (
          <Button size="small" className={styles.read} onClick={() => void run.check(settings, asOf, false)}>
            {words.reading.readSheet}
          </Button>
        )}
      </>
    );
  const { administration } = checked;
  const isOneOfMany = settings.administrations.length > 1 && hasSender(administration);
  return (
    <>
      <span className={styles.small}>
        {isOneOfMany ? text.amongOf(companyName(administration)) : text.among}
      </span>
      {fault !== null && <Problem problem={fault} />}
      {dossiers === null ? (
        <Waiting />
      ) : (
        <CustomerSearch
          findable={dossiers}
          takeFocus
          row={({ id }, name) => (
            <button type="button" className={styles.found} onClick={() => open?.(dossiers.judged, id)}>
              {name}
            </button>
          )}
        />
      )}
    </>
  );
}
