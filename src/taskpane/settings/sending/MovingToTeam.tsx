import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Administration } from '../../../app/ports';
import { teamFolderWords } from '../../../wording/pane/teamFolder';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { useMoving } from './useMoving';

const useStyles = makeStyles({
  waiting: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS },
});

/** The dossier on its way to a team folder that was just chosen, and what came of it. */
export function MovingToTeam({ company }: { readonly company: Administration }) {
  const { words: all, language } = usePane();
  const words = teamFolderWords(language);
  const styles = useStyles();
  const { moved, again } = useMoving(company);
  if (moved === null)
    return (
      <div className={styles.waiting} role="status">
        <Spinner size="tiny" label={words.moving} />
        <span>{words.movingHelp}</span>
      </div>
    );
  const retry = (
    <Button size="small" onClick={again}>
      {all.frame.retry}
    </Button>
  );
  if (!moved.ok)
    return (
      <Problem problem={moved.error}>
        <span>{words.notAll}</span>
        {retry}
      </Problem>
    );
  const { shared, taken, damaged, unshared } = moved.value;
  if (unshared !== null)
    return (
      <Problem problem={unshared}>
        <span>{words.notAll}</span>
        {retry}
      </Problem>
    );
  return (
    <Notice kind={damaged.length > 0 ? 'warning' : 'success'}>
      <span>{words.moved(shared)}</span>
      {taken.length > 0 && <span>{words.taken(taken.length)}</span>}
      {damaged.length > 0 && <span>{words.damaged(damaged.length)}</span>}
    </Notice>
  );
}
