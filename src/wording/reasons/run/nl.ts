import { listed } from '../parts';
import { given, type RunFacts, type RunSentences } from './runFacts';

const reason = ({ dispute }: RunFacts): string => given(dispute, (name) => ` (${name})`);
const contested = (facts: RunFacts): string =>
  given(facts.disputed, (amount) => `\n${amount} is betwist${reason(facts)}`);
const mail = ({ subject }: RunFacts): string => given(subject, (text) => ` ("${text}")`);
const promise = ({ promised, promiseDay }: RunFacts): string =>
  `belofte om ${given(promised, (amount) => `${amount} `)}te betalen${given(promiseDay, (day) => ` tegen ${day}`)}`;

export const nl: RunSentences = {
  'hold-until': ({ hold, until }) => `geblokkeerd tot en met ${until}${given(hold, (words) => `: ${words}`)}`,
  'partly-disputed': (facts) =>
    `${facts.level} voor ${facts.amount}${given(facts.age, (age) => `: ${age}`)}${contested(facts)}`,
  'promise-broken': (facts) =>
    `${promise(facts)} niet nagekomen: ${listed(facts.level, facts.age)}${contested(facts)}`,
  'channel-due': (facts) =>
    `${facts.level}: ${facts.channel}${given(facts.age, (late) => `\n${late}`)}${contested(facts)}`,
  'no-address': ({ level, age }) =>
    `${level} wacht op een e-mailadres van de klant${given(age, (late) => `: ${late}`)}`,
  'notice-due': ({ due, daysLeft }) =>
    `bericht vooraf: de vervaldag is ${due}, over ${daysLeft === 1 ? '1 dag' : `${daysLeft} dagen`}`,
  'reversed-credit': () => 'creditnota of betaling met een positief bedrag: kijk ze na in de boekhouding',
  'written-off': ({ since }) => `afgeschreven${given(since, (day) => ` op ${day}`)}: geen herinnering meer`,
  erased: ({ since }) =>
    `dossier van de klant gewist${given(since, (day) => ` op ${day}`)}: geen herinnering meer`,
  disputed: (facts) =>
    `betwist${given(facts.since, (day) => ` sinds ${day}`)}${reason(facts)}: ${facts.from || 'geen herinnering tot dit is opgelost'}`,
  promised: (facts) =>
    `${promise(facts)}: tot dan geen herinnering${given(facts.from && facts.next, (next) => `\nNiet betaald? Dan kan ${facts.level} vanaf ${next}`)}`,
  'data-too-old': ({ promiseDay, dataDay }) =>
    `belofte van ${promiseDay} voorbij, maar betalingen zijn maar bekend tot ${dataDay}: lees eerst een nieuwere lijst`,
  'instalment-plan': ({ instalment, instalmentDay }) =>
    instalmentDay === ''
      ? 'afbetalingsplan loopt: geen herinnering'
      : `afbetalingsplan: ${instalment} te betalen tegen ${instalmentDay}, tot dan geen herinnering`,
  'plan-broken': ({ instalment, instalmentDay }) =>
    `afbetalingsplan niet nagekomen${given(instalmentDay, (day) => `: ${instalment} van ${day} is niet betaald`)}\nBel de klant, of zet het plan stop: dan kan een herinnering weer`,
  'direct-debit': ({ next, until }) =>
    `betaling via domiciliëring: geen herinnering${given(next || until, (day) => `\nNiet geïnd tegen ${day}? Dan volgt een taak`)}`,
  'paid-by-hand': ({ since, next }) =>
    `door ons als betaald genoteerd${given(since, (day) => ` op ${day}`)}, nog open in de boeken${given(next, (day) => `: geen herinnering vóór ${day}`)}`,
  resent: ({ since, next }) =>
    `factuur opnieuw verstuurd${given(since, (day) => ` op ${day}`)}${given(next, (day) => `: geen herinnering vóór ${day}`)}`,
  'handed-over': ({ contact, since }) =>
    `uit handen gegeven${given(contact, (to) => ` aan ${to}`)}${given(since, (day) => ` op ${day}`)}: wij herinneren niet meer`,
  insolvency: ({ kind, since, contact, claimFiled }) =>
    `${kind}${given(since, (day) => ` sinds ${day}`)}: geen herinnering meer\n${claimFiled === '' ? 'dien de vordering in' : `vordering ingediend op ${claimFiled}`}${given(contact, (officer) => ` bij ${officer}`)}`,
  deceased: ({ since, contact }) =>
    `klant overleden${given(since, (day) => ` op ${day}`)}: geen herinnering meer${given(contact, (who) => `\nNeem contact op met ${who}`)}`,
  'reply-waiting': (facts) =>
    `de klant schreef${given(facts.mailDay, (day) => ` op ${day}`)}${mail(facts)}: behandel eerst die mail`,
  'crossed-mail': (facts) => `de klant schreef vandaag${mail(facts)}: lees eerst die mail`,
  'excluded-by-hand': ({ hold }) => `met de hand weggelaten${given(hold, (words) => `: ${words}`)}`,
  'reminded-today': ({ age, from }) =>
    `vandaag al herinnerd${given(listed(age, from), (more) => `: ${more}`)}`,
  'customer-interval': ({ age, lastReminder, next }) =>
    `${given(age, (late) => `${late}: `)}de klant kreeg op ${lastReminder} al een herinnering, de volgende kan vanaf ${next}`,
  'quiet-period': ({ hold, until, from }) =>
    `rustperiode${given(until, (day) => ` tot en met ${day}`)}${given(hold, (words) => ` (${words})`)}: ${from || 'geen herinnering'}`,
  'legal-wait': ({ level, next }) =>
    next === ''
      ? `${level} rekent kosten aan: dat mag nog niet van de wet`
      : `${level} rekent kosten aan: dat mag van de wet pas vanaf ${next}`,
  'credit-balance': ({ sign, amount }) =>
    sign < 0
      ? `geen herinnering: per saldo heeft de klant een tegoed van ${amount}`
      : sign === 0
        ? 'geen herinnering: de tegoeden van de klant dekken wat vervallen is'
        : `geen herinnering: een tegoed is groter dan elke mail apart, al blijft er ${amount} over`,
  'below-minimum': ({ amount, minimum }) =>
    `geen herinnering: ${amount} is minder dan het minimum van ${minimum}`,
  'unknown-customer': () => 'de klant staat niet in de klantentabel',
  'unknown-procedure': ({ procedure }) => `de procedure "${procedure}" bestaat niet`,
  unreadable: () => 'de rij is niet leesbaar: kijk bedrag en datum na',
};

const inDispute = (facts: RunFacts): string =>
  given(facts.disputed, (amount) => `\n${amount} is in dispuut${reason(facts)}`);
const undertaking = ({ promised, promiseDay }: RunFacts): string =>
  `toezegging om ${given(promised, (amount) => `${amount} `)}te betalen${given(promiseDay, (day) => ` uiterlijk ${day}`)}`;

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<RunSentences> = {
  'partly-disputed': (facts) =>
    `${facts.level} voor ${facts.amount}${given(facts.age, (age) => `: ${age}`)}${inDispute(facts)}`,
  disputed: (facts) =>
    `in dispuut${given(facts.since, (day) => ` sinds ${day}`)}${reason(facts)}: ${facts.from || 'geen herinnering tot dit is opgelost'}`,
  'notice-due': ({ due, daysLeft }) =>
    `bericht vooraf: de vervaldatum is ${due}, over ${daysLeft === 1 ? '1 dag' : `${daysLeft} dagen`}`,
  promised: (facts) =>
    `${undertaking(facts)}: tot dan geen herinnering${given(facts.from && facts.next, (next) => `\nNiet betaald? Dan kan ${facts.level} vanaf ${next}`)}`,
  'promise-broken': (facts) =>
    `${undertaking(facts)} niet nagekomen: ${listed(facts.level, facts.age)}${inDispute(facts)}`,
  'data-too-old': ({ promiseDay, dataDay }) =>
    `toezegging van ${promiseDay} voorbij, maar betalingen zijn maar bekend tot ${dataDay}: lees eerst een nieuwere lijst`,
  'instalment-plan': ({ instalment, instalmentDay }) =>
    instalmentDay === ''
      ? 'betalingsregeling loopt: geen herinnering'
      : `betalingsregeling: ${instalment} te betalen uiterlijk ${instalmentDay}, tot dan geen herinnering`,
  'plan-broken': ({ instalment, instalmentDay }) =>
    `betalingsregeling niet nagekomen${given(instalmentDay, (day) => `: ${instalment} van ${day} is niet betaald`)}\nBel de klant, of zet de regeling stop: dan kan een herinnering weer`,
  'direct-debit': ({ next, until }) =>
    `betaling via automatische incasso: geen herinnering${given(next || until, (day) => `\nNiet geïncasseerd op ${day}? Dan volgt een taak`)}`,
};
