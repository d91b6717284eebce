import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type DossierAction, dossierActionWords } from '../../../wording/pane/dossierActions/words';
import { runningWords } from '../../../wording/pane/running';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import type { Running } from './running';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  one: {
    display: 'grid',
    gap: '2px',
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorStatusWarningBorder1,
    overflowWrap: 'anywhere',
  },
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** Something that runs, of some items or of the customer as a whole. */
export interface RunningOf extends Running {
  /** Keys of its items; none for the whole customer. */
  readonly items: readonly string[];
}

interface Props {
  readonly running: readonly RunningOf[];
  /** Opens the form of an action; null where nothing can be filed now. */
  readonly onAction: ((action: DossierAction, items: readonly string[]) => void) | null;
}

/** What runs now, each in plain lines with its end and its reason, and what ends it. */
export function RunningLines({ running, onAction }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const { names } = dossierActionWords(language);
  if (running.length === 0) return null;
  return (
    <Section title={runningWords(language).title}>
      <ul className={styles.list}>
        {running.map(({ kind, line, more, actions, items }) => (
          <li key={`${kind} ${line} ${items[0] ?? ''}`} className={styles.one}>
            <bdi>{line}</bdi>
            {more.map((said) => (
              <bdi key={said} className={styles.more}>
                {said}
              </bdi>
            ))}
            {onAction !== null && actions.length > 0 && (
              <span className={styles.actions}>
                {actions.map((action) => (
                  <Button
                    key={action}
                    size="small"
                    className={styles.button}
                    aria-label={`${names[action]}: ${line}`}
                    onClick={() => onAction(action, items)}
                  >
                    {names[action]}
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
