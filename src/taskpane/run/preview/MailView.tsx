import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { composeLetter } from '../../../app/composeLetter';
import type { Administration, Letters } from '../../../app/ports';
import type { ProposedMail } from '../../../core/index';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { MailRemarks } from '../propose/MailRemarks';
import { MailFrame } from './MailFrame';

const useStyles = makeStyles({
  head: { margin: 0, overflowWrap: 'anywhere' },
  term: { display: 'inline', color: tokens.colorNeutralForeground2 },
  value: { display: 'inline', margin: 0 },
  subject: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly letters: Letters;
  readonly checked: CheckedRun;
  readonly mail: ProposedMail;
  readonly sender: Administration;
}

/** The very mail: to whom, its subject, its text as the customer sees it, and what only we are to know of it. */
export function MailView({ letters, checked, mail, sender }: Props) {
  const words = useLaterWords().preview;
  const { ports } = usePane();
  const styles = useStyles();
  const composed = useMemo(
    () => composeLetter({ letters, links: ports.links }, checked, mail, sender),
    [letters, ports, checked, mail, sender],
  );
  return (
    <>
      <dl className={styles.head}>
        <div>
          <dt className={styles.term}>{words.to} </dt>
          <dd className={styles.value}>{composed.to.join('; ')}</dd>
        </div>
        <div>
          <dt className={styles.term}>{words.subject} </dt>
          <dd className={mergeClasses(styles.value, styles.subject)}>{composed.rendered.subject}</dd>
        </div>
      </dl>
      <MailRemarks mail={mail} ticked />
      <MailFrame title={words.mail} html={composed.rendered.html} />
    </>
  );
}
