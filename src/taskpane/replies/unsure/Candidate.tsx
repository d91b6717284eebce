import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { ReplyMatch } from '../../../core/index';
import { replyMatchWords } from '../../../wording/pane/replyMatches';
import { usePane } from '../../frame/paneContext';
import { useCardStyles } from '../cardStyles';
import { listed, namesOf } from './namesOf';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXXS, minWidth: 0 },
});

interface Props {
  readonly match: ReplyMatch;
  readonly primary: boolean;
  readonly busy: boolean;
  readonly checked: CheckedRun;
  readonly onFile: () => void;
}

/** One to whom a mail may belong: the button says whose and about what, the line below it why. */
export function Candidate({ match, primary, busy, checked, onFile }: Props) {
  const words = replyMatchWords(usePane().language);
  const styles = useStyles();
  const cards = useCardStyles();
  const { customer, documents } = namesOf(checked, match);
  return (
    <div className={styles.root}>
      <Button
        size="small"
        className={cards.wide}
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={busy}
        onClick={onFile}
      >
        {documents.length === 0 ? words.confirm(customer) : words.confirmItems(customer, listed(documents))}
      </Button>
      <span className={cards.small}>{words.because[match.because]}</span>
    </div>
  );
}
