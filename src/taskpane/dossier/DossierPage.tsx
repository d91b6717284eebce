import { Button, makeStyles } from '@fluentui/react-components';
import type { CheckedRun } from '../../app/checked';
import { BackButton } from '../components/BackButton';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { Unseen } from '../components/Unseen';
import { useLaterWords } from '../components/useLaterWords';
import { ReadingProgress } from '../run/check/ReadingProgress';
import { StepPage } from '../run/StepPage';
import { CustomerDossierView } from './customer/CustomerDossierView';
import { ItemDossierView } from './ItemDossierView';
import { pageTitle } from './pageTitle';
import type { Dossier } from './useDossier';
import { useLate } from './useLate';
import { useShown } from './useShown';

const useStyles = makeStyles({
  again: { alignSelf: 'start', flexShrink: 0 },
});

interface Props {
  readonly dossier: Dossier;
  /** What the run knows meanwhile; null before the first check. */
  readonly checked: CheckedRun | null;
  /** Asks for the dossier of the row that is selected now. */
  readonly onAsk: () => void;
  /** Is told that something was filed. */
  readonly onFiled: () => void;
}

/** The dossier that was asked for: an invoice's or its customer's, or why there is none and how to go on. */
export function DossierPage({ dossier, checked, onAsk, onFiled }: Props) {
  const later = useLaterWords();
  const styles = useStyles();
  const { reading, arrived, refused } = dossier;
  const late = useLate(reading !== null);
  const shown = useShown(dossier, checked, onFiled);
  const title = pageTitle(shown.view, refused, later.dossier);
  return (
    <>
      <Unseen live>{arrived > 0 && reading === null ? title : ''}</Unseen>
      <StepPage
        key={arrived}
        title={title}
        takeFocus={arrived > 0}
        above={<BackButton label={later.dossier.back} onBack={dossier.back} />}
        onKeyDown={(event) => {
          if (event.key === 'Escape') dossier.back();
        }}
      >
        {late && reading !== null ? (
          <ReadingProgress progress={reading} onStop={dossier.close} />
        ) : (
          <>
            {shown.view?.kind === 'item' && (
              <ItemDossierView
                view={shown.view}
                acts={shown.acts}
                action={dossier.action}
                onGo={dossier.go}
              />
            )}
            {shown.view?.kind === 'customer' && (
              <CustomerDossierView
                view={shown.view}
                acts={shown.acts}
                onGo={dossier.go}
                onErased={shown.forget}
                onRules={onFiled}
              />
            )}
            {refused !== null && <Refused refused={refused} />}
            {refused !== null && (
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

function Refused({ refused }: { readonly refused: NonNullable<Dossier['refused']> }) {
  const { dossier, noItemReasons } = useLaterWords();
  if (!refused.ok) return <Problem problem={refused.error} />;
  const { why, row } = refused.value;
  return (
    <Notice kind="info">
      <span>{noItemReasons[why ?? 'other'](row)}</span>
      <span>{dossier.noItemHelp}</span>
    </Notice>
  );
}
