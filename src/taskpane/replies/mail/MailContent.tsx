import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Correspondent, ReadMail } from '../../../app/ports';
import { openMailWords } from '../../../wording/pane/openMail';
import { Facts } from '../../components/Facts';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import { momentText } from '../../run/open/momentText';
import { MailFiles } from './MailFiles';
import { mailDocument } from './mailDocument';
import { People } from './People';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  content: {
    boxSizing: 'border-box',
    width: '100%',
    height: '320px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  // A mail brings its own colours, made for paper.
  html: { backgroundColor: 'white', colorScheme: 'light' },
  view: { justifySelf: 'start' },
  text: {
    padding: tokens.spacingVerticalS,
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
  },
});

/** A mail as it was written, without anything that runs, loads or leads away; and as plain text. */
export function MailContent({ mail }: { readonly mail: ReadMail }) {
  const { language, today } = usePane();
  const words = openMailWords(language);
  const styles = useStyles();
  const [wanted, setWanted] = useState<'html' | 'text'>('html');
  const { html, text, leftOutPictures, files, cut } = mail;
  const view = html === null ? 'text' : wanted;
  const from = mail.from === null ? words.unknownSender : <People people={[mail.from]} />;
  const people = (all: readonly Correspondent[], name: string) =>
    all.length === 0 ? [] : [[name, <People key={name} people={all} />] as const];
  return (
    <div className={styles.root}>
      <Facts
        small
        facts={[
          [words.from, from],
          ...people(mail.to, words.to),
          ...people(mail.cc, words.copies),
          ...(mail.at === null ? [] : [[words.date, momentText(mail.at, today, language)] as const]),
          [words.subject, <bdi key="subject">{mail.subject.trim() || words.noSubject}</bdi>],
        ]}
      />
      {cut && (
        <Notice kind="info" announce={false}>
          {words.cut}
        </Notice>
      )}
      {html !== null && (
        <Button
          size="small"
          className={styles.view}
          onClick={() => setWanted(view === 'html' ? 'text' : 'html')}
        >
          {view === 'html' ? words.plain : words.asSent}
        </Button>
      )}
      {view === 'html' && html !== null ? (
        <iframe
          className={mergeClasses(styles.content, styles.html)}
          title={words.content}
          sandbox=""
          srcDoc={mailDocument(html)}
        />
      ) : text.trim() === '' ? (
        <span>{words.empty}</span>
      ) : (
        <section
          className={mergeClasses(styles.content, styles.text)}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by the keyboard
          tabIndex={0}
          aria-label={words.content}
        >
          {text}
        </section>
      )}
      {leftOutPictures > 0 && view === 'html' && <span>{words.pictures(leftOutPictures)}</span>}
      <MailFiles files={files} />
    </div>
  );
}
