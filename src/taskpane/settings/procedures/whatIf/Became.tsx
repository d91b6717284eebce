import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { Unseen } from '../../../components/Unseen';
import { useSpeech } from '../../../frame/speech';

const useStyles = makeStyles({
  arrow: { color: tokens.colorNeutralForeground3, paddingInline: tokens.spacingHorizontalXS },
  whole: { whiteSpace: 'nowrap' },
});

interface Props {
  readonly before: ReactNode;
  readonly after: ReactNode;
}

/** How something is and how it would be: an arrow for the eye, a word for the ear. */
export function Became({ before, after }: Props) {
  const { language } = useSpeech();
  const styles = useStyles();
  return (
    <>
      <span className={styles.whole}>{before}</span>
      <span className={styles.arrow} aria-hidden>
        →
      </span>
      <Unseen>{` ${whatIfWords(language).becomes} `}</Unseen>
      <span className={styles.whole}>{after}</span>
    </>
  );
}
