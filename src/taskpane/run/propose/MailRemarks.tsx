import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular, PersonRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { ProposedMail } from '../../../core/index';
import { refusalTexts } from '../../../wording/law/refusalText';
import { chargeWords } from '../../../wording/pane/charges';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  remark: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    '& > svg': { fontSize: '16px', color: tokens.colorNeutralForeground2 },
  },
});

/** Why a mail waits for a person, and who has to agree, also once it is ticked. Null where nobody has to do anything. */
export const waitingText = (
  { manual, approver }: Pick<ProposedMail, 'manual' | 'approver'>,
  words: ReturnType<typeof chargeWords>,
  ticked: boolean,
): string | null => {
  if (approver !== null) return ticked ? words.agreed(approver) : words.approver(approver);
  return manual && !ticked ? words.manual : null;
};

/** What is to be known of a mail before it goes: who has to tick it, and what the law refuses. */
export function MailRemarks({ mail, ticked }: { readonly mail: ProposedMail; readonly ticked: boolean }) {
  const { language } = usePane();
  const words = chargeWords(language);
  const styles = useStyles();
  const waiting = waitingText(mail, words, ticked);
  const remarks: readonly (readonly [ReactNode, string])[] = [
    ...(waiting === null ? [] : [[<PersonRegular key="who" aria-hidden />, waiting] as const]),
    ...refusalTexts(mail.refused, language).map(
      (text) => [<InfoRegular key="law" aria-hidden />, text] as const,
    ),
  ];
  if (remarks.length === 0) return null;
  return (
    <ul className={styles.list}>
      {remarks.map(([icon, text]) => (
        <li key={text} className={styles.remark}>
          {icon}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
