import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { withInlineImages } from '../../../app/inlineImages';
import type { Administration, Letters } from '../../../app/ports';
import { previewText } from '../../../app/previewText';
import type { TextWords } from '../../../core/index';
import { lackText } from '../../../wording/law/lackText';
import { textsWords } from '../../../wording/pane/texts';
import { Notice } from '../../components/Notice';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { MailFrame } from '../../run/preview/MailFrame';
import { CustomerPicker } from './CustomerPicker';
import { fittingCustomer, isFor, previewCustomers } from './previewCustomers';
import type { TextScope } from './textScope';

const useStyles = makeStyles({
  subject: { overflowWrap: 'anywhere' },
  term: { color: tokens.colorNeutralForeground2 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  mail: { display: 'flex', flexDirection: 'column', height: '480px' },
});

interface Props {
  readonly letters: Letters;
  readonly checked: CheckedRun;
  readonly sender: Administration;
  readonly scope: TextScope;
  /** The words of the company that can be used. */
  readonly words: TextWords;
}

/** The mail as a customer of the sheet would get it with these words. */
export function PreviewedText({ letters, checked, sender, scope, words }: Props) {
  const { ports, language } = usePane();
  const later = useLaterWords().preview;
  const text = textsWords(language);
  const styles = useStyles();
  const [chosen, setChosen] = useState<string | null>(null);
  const customers = useMemo(() => previewCustomers(checked), [checked]);
  const shown = customers.find(({ customer }) => customer.id === chosen) ?? fittingCustomer(customers, scope);
  const preview = useMemo(() => {
    if (shown === null) return null;
    const { step, language: letterLanguage, kind, profile } = scope;
    const asked = { customer: shown.customer, step, language: letterLanguage, kind, profile, words };
    return previewText({ letters, links: ports.links }, checked, asked, sender);
  }, [letters, ports, checked, sender, scope, words, shown]);
  if (shown === null) return <Notice kind="info">{text.noCustomers}</Notice>;
  return (
    <>
      <CustomerPicker customers={customers} chosen={shown} onChoose={setChosen} />
      {!isFor(scope, shown) && <span className={styles.term}>{text.otherText}</span>}
      {preview === null ? (
        <Notice kind="info">{text.nothingToPay}</Notice>
      ) : (
        <>
          {preview.lack !== null && (
            <Notice kind="warning">
              <span>{lackText(preview.lack, language)}</span>
              <span>
                {preview.lack.lacks.includes('announcement') && `${text.insertAnnouncement} `}
                {text.notSent}
              </span>
            </Notice>
          )}
          <div className={styles.subject}>
            <span className={styles.term}>{later.subject}</span>{' '}
            <span className={styles.bold}>{preview.rendered.subject}</span>
          </div>
          <div className={styles.mail}>
            <MailFrame title={text.mailTo} html={withInlineImages(preview.rendered.html, preview.images)} />
          </div>
        </>
      )}
    </>
  );
}
