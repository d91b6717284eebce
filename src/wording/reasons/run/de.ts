import { listed } from '../parts';
import { given, type RunFacts, type RunSentences } from './runFacts';

const reason = ({ dispute }: RunFacts): string => given(dispute, (name) => ` (${name})`);
const contested = (facts: RunFacts): string =>
  given(facts.disputed, (amount) => `\n${amount} sind strittig${reason(facts)}`);
const mail = ({ subject }: RunFacts): string => given(subject, (text) => ` („${text}“)`);
const promise = ({ promised, promiseDay }: RunFacts): string =>
  `Zahlungszusage${given(promised, (amount) => ` über ${amount}`)}${given(promiseDay, (day) => ` bis ${day}`)}`;

export const de: RunSentences = {
  'hold-until': ({ hold, until }) =>
    `gesperrt bis einschließlich ${until}${given(hold, (words) => `: ${words}`)}`,
  'partly-disputed': (facts) =>
    `${facts.level} über ${facts.amount}${given(facts.age, (age) => `: ${age}`)}${contested(facts)}`,
  'promise-broken': (facts) =>
    `${promise(facts)} nicht eingehalten: ${listed(facts.level, facts.age)}${contested(facts)}`,
  'channel-due': (facts) =>
    `${facts.level}: ${facts.channel}${given(facts.age, (late) => `\n${late}`)}${contested(facts)}`,
  'no-address': ({ level, age }) =>
    `${level} wartet auf eine E-Mail-Adresse des Kunden${given(age, (late) => `: ${late}`)}`,
  'notice-due': ({ due, daysLeft }) =>
    `Hinweis vor der Fälligkeit: fällig am ${due}, in ${daysLeft === 1 ? '1 Tag' : `${daysLeft} Tagen`}`,
  'reversed-credit': () => 'Gutschrift oder Zahlung mit positivem Betrag: Bitte in der Buchhaltung prüfen',
  'written-off': ({ since }) => `ausgebucht${given(since, (day) => ` am ${day}`)}: keine Mahnung mehr`,
  erased: ({ since }) =>
    `Dossier des Kunden gelöscht${given(since, (day) => ` am ${day}`)}: keine Mahnung mehr`,
  disputed: (facts) =>
    `Klärungsfall${given(facts.since, (day) => ` seit ${day}`)}${reason(facts)}: ${facts.from || 'keine Mahnung, bis er geklärt ist'}`,
  promised: (facts) =>
    `${promise(facts)}: bis dahin keine Mahnung${given(facts.from && facts.next, (next) => `\nNicht bezahlt? Dann ist ${facts.level} ab ${next} möglich`)}`,
  'data-too-old': ({ promiseDay, dataDay }) =>
    `zugesagter Tag ${promiseDay} vorbei, Zahlungen aber nur bis ${dataDay} bekannt: Bitte zuerst eine neuere Liste lesen`,
  'instalment-plan': ({ instalment, instalmentDay }) =>
    instalmentDay === ''
      ? 'Ratenzahlung läuft: keine Mahnung'
      : `Ratenzahlung: ${instalment} bis ${instalmentDay} zu zahlen, bis dahin keine Mahnung`,
  'plan-broken': ({ instalment, instalmentDay }) =>
    `Ratenzahlung nicht eingehalten${given(instalmentDay, (day) => `: ${instalment} vom ${day} nicht bezahlt`)}\nRufen Sie den Kunden an oder beenden Sie die Vereinbarung: Dann kann wieder gemahnt werden`,
  'direct-debit': ({ next, until }) =>
    `Zahlung per Lastschrift: keine Mahnung${given(next || until, (day) => `\nBis ${day} nicht eingezogen? Dann folgt eine Aufgabe`)}`,
  'paid-by-hand': ({ since, next }) =>
    `von uns als bezahlt vermerkt${given(since, (day) => ` am ${day}`)}, in den Büchern noch offen${given(next, (day) => `: keine Mahnung vor dem ${day}`)}`,
  resent: ({ since, next }) =>
    `Rechnung erneut gesendet${given(since, (day) => ` am ${day}`)}${given(next, (day) => `: keine Mahnung vor dem ${day}`)}`,
  'handed-over': ({ contact, since }) =>
    `ans Inkasso abgegeben${given(contact, (to) => ` (${to})`)}${given(since, (day) => ` am ${day}`)}: Wir mahnen nicht mehr`,
  insolvency: ({ kind, since, contact, claimFiled }) =>
    `${kind}${given(since, (day) => ` seit ${day}`)}: keine Mahnung mehr\n${claimFiled === '' ? 'melden Sie die Forderung' : `Forderung am ${claimFiled}`}${given(contact, (officer) => ` bei ${officer}`)} ${claimFiled === '' ? 'an' : 'angemeldet'}`,
  deceased: ({ since, contact }) =>
    `Kunde verstorben${given(since, (day) => ` am ${day}`)}: keine Mahnung mehr${given(contact, (who) => `\nAnsprechpartner: ${who}`)}`,
  'reply-waiting': (facts) =>
    `der Kunde schrieb${given(facts.mailDay, (day) => ` am ${day}`)}${mail(facts)}: Bitte diese Mail zuerst bearbeiten`,
  'crossed-mail': (facts) => `der Kunde schrieb heute${mail(facts)}: Bitte diese Mail zuerst lesen`,
  'excluded-by-hand': ({ hold }) => `von Hand weggelassen${given(hold, (words) => `: ${words}`)}`,
  'reminded-today': ({ age, from }) =>
    `heute bereits gemahnt${given(listed(age, from), (more) => `: ${more}`)}`,
  'customer-interval': ({ age, lastReminder, next }) =>
    `${given(age, (late) => `${late}: `)}Der Kunde erhielt bereits am ${lastReminder} eine Mahnung, die nächste ist ab ${next} möglich`,
  'quiet-period': ({ hold, until, from }) =>
    `Ruhezeit${given(until, (day) => ` bis einschließlich ${day}`)}${given(hold, (words) => ` (${words})`)}: ${from || 'keine Mahnung'}`,
  'legal-wait': ({ level, next }) =>
    next === ''
      ? `${level} berechnet Kosten: Das Gesetz erlaubt es noch nicht`
      : `${level} berechnet Kosten: Das Gesetz erlaubt es erst ab ${next}`,
  'credit-balance': ({ sign, amount }) =>
    sign < 0
      ? `keine Mahnung: Unter dem Strich hat der Kunde ein Guthaben von ${amount}`
      : sign === 0
        ? 'keine Mahnung: Die Guthaben des Kunden decken, was fällig ist'
        : `keine Mahnung: Ein Guthaben ist größer als jede Mail für sich, obwohl ${amount} offen bleiben`,
  'below-minimum': ({ amount, minimum }) =>
    `keine Mahnung: ${amount} liegt unter dem Mindestbetrag von ${minimum}`,
  'unknown-customer': () => 'der Kunde steht nicht in der Kundentabelle',
  'unknown-procedure': ({ procedure }) => `das Mahnverfahren „${procedure}“ gibt es nicht`,
  unreadable: () => 'die Zeile ist nicht lesbar: Bitte Betrag und Datum prüfen',
};
