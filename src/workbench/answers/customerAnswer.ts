import { answerHeaders, type Incoming } from '../../host/graph/incoming';
import type { StoredMessage } from '../../host/graph/message';
import { plainTextOf } from '../../host/graph/plainText';
import { type AnswerLanguage, locales } from './readyAnswers';

/** How mail programs begin the subject of an answer, and that of one written by themselves. */
const subjects: Readonly<Record<AnswerLanguage, { readonly answer: string; readonly away: string }>> = {
  nl: { answer: 'Antw:', away: 'Automatisch antwoord:' },
  fr: { answer: 'RE:', away: 'Réponse automatique :' },
  de: { answer: 'AW:', away: 'Automatische Antwort:' },
  en: { answer: 'RE:', away: 'Automatic reply:' },
};

/** The heading that Outlook puts above what it quotes. */
const headings: Readonly<Record<AnswerLanguage, readonly [string, string, string, string]>> = {
  nl: ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:'],
  fr: ['De :', 'Envoyé :', 'À :', 'Objet :'],
  de: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
};

function quoted(sent: StoredMessage, language: AnswerLanguage): string {
  const [from, at, to, subject] = headings[language];
  const said = sent.contentType === 'html' ? plainTextOf(sent.content) : sent.content;
  const form = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeStyle: 'short' });
  return [
    `${from} ${sent.fromName} <${sent.from}>`,
    `${at} ${form.format(new Date(sent.sentAt ?? sent.createdAt))}`,
    `${to} ${sent.to.join('; ')}`,
    `${subject} ${sent.subject}`,
    '',
    said,
  ].join('\n');
}

/** What a customer answers a mail that was sent, below it what was sent; `away`: their program does so by itself. */
export function customerAnswer(
  sent: StoredMessage,
  text: string,
  language: AnswerLanguage,
  away: boolean,
): Incoming {
  const address = sent.to[0] ?? '';
  const from = { name: '', address };
  const headers = answerHeaders(sent);
  const words = subjects[language];
  if (!away) {
    const content = `${text}\n\n${quoted(sent, language)}`;
    return { from, subject: `${words.answer} ${sent.subject}`, content, uniqueContent: text, headers };
  }
  return {
    from,
    subject: `${words.away} ${sent.subject}`,
    content: text,
    messageClass: 'IPM.Note.Rules.OofTemplate.Microsoft',
    headers: [...headers, { name: 'Auto-Submitted', value: 'auto-replied' }],
  };
}
