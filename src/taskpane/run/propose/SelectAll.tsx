import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import type { ReviewedMail } from '../reviewedRun';
import type { Run } from '../useRun';
import { choosable, tickOf } from './choosable';
import { MixedTick } from './MixedTick';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
});

interface Props {
  /** The mails shown: a search or a filter narrows what is chosen. */
  readonly mails: readonly ReviewedMail[];
  /** Whether some are not shown. */
  readonly narrowed: boolean;
  readonly run: Pick<Run, 'choose' | 'chooseExactly'>;
}

/**
 * Chooses all mails shown that can be sent and that wait for no person, or none; and where some are not shown, these
 * and no others. Not there where there is nothing to choose at once.
 */
export function SelectAll({ mails, narrowed, run }: Props) {
  const { language } = usePane();
  const { propose } = useLaterWords();
  const rows = useRowStyles();
  const styles = useStyles();
  const possible = useMemo(() => choosable(mails), [mails]);
  const ids = useMemo(() => possible.map(({ proposed }) => proposed.id), [possible]);
  if (possible.length === 0) return null;
  return (
    <div className={styles.root}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the box is one component further down */}
      <label className={rows.line}>
        <MixedTick state={tickOf(possible)} label={null} onTick={(all) => run.choose(ids, all)} />
        {propose.selectAll}
      </label>
      {narrowed && (
        <Button size="small" onClick={() => run.chooseExactly(ids)}>
          {proposeLookWords(language).selectOnly(ids.length)}
        </Button>
      )}
    </div>
  );
}
