import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { DossierView } from '../../app/describeDossier';
import type { Fault } from '../../app/ports';
import type { Issue, Result } from '../../core/index';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { Unseen } from '../components/Unseen';
import { useLaterWords } from '../components/useLaterWords';
import { ReadingProgress } from '../run/check/ReadingProgress';
import { StepPage } from '../run/StepPage';
import { ItemDossierView } from './ItemDossierView';
import type { Dossier } from './useDossier';
import { useLate } from './useLate';

const useStyles = makeStyles({
  back: {
    alignSelf: 'start',
    // A button hides what does not fit, so a long page would squeeze it.
    flexShrink: 0,
    minWidth: 0,
    // Its arrow stands where the text below begins.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    marginBottom: `calc(-1 * ${tokens.spacingVerticalS})`,
  },
  again: { alignSelf: 'start', flexShrink: 0 },
});

interface Props {
  readonly dossier: Dossier;
  /** Asks for the dossier of the row that is selected now. */
  readonly onAsk: () => void;
}

/** The dossier that was asked for: an invoice's, or why there is none and how to go on. */
export function DossierPage({ dossier, onAsk }: Props) {
  const later = useLaterWords();
  const styles = useStyles();
  const { answer, reading, arrived } = dossier;
  const late = useLate(reading !== null);
  const title = titleOf(answer, later.dossier);
  return (
    <>
      <Unseen live>{arrived > 0 && reading === null ? title : ''}</Unseen>
      <StepPage
        key={arrived}
        title={title}
        takeFocus={arrived > 0}
        above={
          <Button
            className={styles.back}
            appearance="subtle"
            size="small"
            icon={<ArrowLeftRegular />}
            onClick={dossier.close}
          >
            {later.dossier.back}
          </Button>
        }
        onKeyDown={(event) => {
          if (event.key === 'Escape') dossier.close();
        }}
      >
        {late && reading !== null ? (
          <ReadingProgress progress={reading} onStop={dossier.close} />
        ) : (
          <>
            {answer !== null && <Answer answer={answer} />}
            {answer !== null && !(answer.ok && answer.value.kind === 'item') && (
              <Button className={styles.again} appearance="primary" onClick={onAsk}>
                {later.dossier.openSelected}
              </Button>
            )}
          </>
        )}
      </StepPage>
    </>
  );
}

function titleOf(
  answer: Result<DossierView, Fault | Issue> | null,
  words: ReturnType<typeof useLaterWords>['dossier'],
): string {
  if (answer === null || !answer.ok) return words.dossier;
  if (answer.value.kind === 'no-item') return words.noItem;
  const { document } = answer.value.item;
  return document === '' ? words.dossier : words.title(document);
}

function Answer({ answer }: { readonly answer: Result<DossierView, Fault | Issue> }) {
  const { dossier, noItemReasons } = useLaterWords();
  if (!answer.ok) return <Problem problem={answer.error} />;
  if (answer.value.kind === 'item') return <ItemDossierView view={answer.value} />;
  const { why, row } = answer.value;
  return (
    <Notice kind="info">
      <span>{noItemReasons[why ?? 'other'](row)}</span>
      <span>{dossier.noItemHelp}</span>
    </Notice>
  );
}
