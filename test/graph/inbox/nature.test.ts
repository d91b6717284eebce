import { type NatureSigns, natureOf } from '../../../src/graph/inbox/nature';

const person: NatureSigns = {
  messageClass: 'IPM.Note',
  autoSubmitted: null,
  contentType: 'multipart/alternative; boundary="b"',
  precedence: null,
  from: 'an@zee.example',
  subject: 'RE: Herinnering F-1',
};
const REPORT = 'multipart/report; report-type=delivery-status; boundary="b"';

describe('a mail server says that a mail did not arrive', () => {
  it.each<[string, Partial<NatureSigns>]>([
    ['by its class', { messageClass: 'REPORT.IPM.Note.NDR' }],
    ['by its class, of a signed mail', { messageClass: 'REPORT.IPM.Note.SMIME.NDR', subject: 'x' }],
    ['by content type and subject', { contentType: REPORT, subject: 'Undelivered Mail Returned to Sender' }],
    [
      'by sender and subject',
      { from: 'MAILER-DAEMON@zee.example', subject: 'Returned mail: see transcript' },
    ],
    ['by postmaster, nl', { from: 'postmaster@zee.example', subject: 'Onbestelbaar: Herinnering F-1' }],
    ['by postmaster, fr', { from: 'postmaster@zee.example', subject: 'Non remis : Rappel F-1' }],
    ['by postmaster, fr 2', { from: 'postmaster@zee.example', subject: 'Échec de remise : Rappel F-1' }],
    ['by postmaster, de', { from: 'postmaster@zee.example', subject: 'Unzustellbar: Mahnung F-1' }],
    [
      'by Exchange',
      { from: 'MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@x.example', subject: 'Undeliverable: F-1' },
    ],
    ['by nobody', { from: '', subject: 'Delivery Status Notification (Failure)' }],
  ])('%s', (_how, signs) => expect(natureOf({ ...person, ...signs })).toBe('bounce'));
});

describe('a program answers', () => {
  it.each<[string, Partial<NatureSigns>]>([
    ['out of office, by its class', { messageClass: 'IPM.Note.Rules.OofTemplate.Microsoft' }],
    ['by a rule of the mailbox', { messageClass: 'IPM.Note.Rules.ReplyTemplate.Microsoft' }],
    ['that a mail was read', { messageClass: 'REPORT.IPM.Note.IPNRN', subject: 'Gelezen: F-1' }],
    ['that a mail arrived', { messageClass: 'REPORT.IPM.Note.DR', subject: 'Bezorgd: F-1' }],
    [
      'that a mail was read, by content type',
      { contentType: 'multipart/report; report-type=disposition-notification' },
    ],
    [
      'that the server goes on trying',
      { contentType: REPORT, subject: 'Delivery Status Notification (Delay)' },
    ],
    ['by Auto-Submitted', { autoSubmitted: 'auto-replied' }],
    ['by Auto-Submitted with more', { autoSubmitted: ' Auto-Generated; reason=x' }],
    ['by Precedence', { precedence: 'auto_reply' }],
    ['by its subject, nl', { subject: 'Automatisch antwoord: Herinnering F-1' }],
    ['by its subject, nl 2', { subject: 'Afwezig: Herinnering F-1' }],
    ['by its subject, nl 3', { subject: 'Afwezigheidsbericht' }],
    ['by its subject, fr', { subject: 'Réponse automatique : Rappel F-1' }],
    ['by its subject, fr 2', { subject: 'Absence du bureau : Rappel F-1' }],
    ['by its subject, fr 3', { subject: 'Absente du bureau' }],
    ['by its subject, de', { subject: 'Automatische Antwort: Mahnung F-1' }],
    ['by its subject, de 2', { subject: 'Abwesenheitsnotiz: Mahnung F-1' }],
    ['by its subject, en', { subject: 'Automatic reply: Reminder F-1' }],
    ['by its subject, en 2', { subject: 'Out of Office: Reminder F-1' }],
  ])('%s', (_how, signs) => expect(natureOf({ ...person, ...signs })).toBe('automatic'));
});

describe('a person writes', () => {
  it.each<[string, Partial<NatureSigns>]>([
    ['an answer', {}],
    ['where nothing tells', { messageClass: null, contentType: null }],
    ['and says so', { autoSubmitted: 'no' }],
    ['of being away, in a sentence', { subject: 'Afwezig tot maandag, daarna betalen wij' }],
    ['of a parcel that came back', { subject: 'Onbestelbaar: uw pakket' }],
    ['that something is late', { subject: 'Vertraagd: betaling F-1' }],
    ['in a mailing list', { precedence: 'list' }],
  ])('%s', (_how, signs) => expect(natureOf({ ...person, ...signs })).toBe('person'));
});
