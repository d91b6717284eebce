import { listed } from '../parts';
import { given, type RunFacts, type RunSentences } from './runFacts';

const reason = ({ dispute }: RunFacts): string => given(dispute, (name) => ` (${name})`);
const contested = (facts: RunFacts): string =>
  given(facts.disputed, (amount) => `\n${amount} en litige${reason(facts)}`);
const mail = ({ subject }: RunFacts): string => given(subject, (text) => ` («\u00a0${text}\u00a0»)`);
const promise = ({ promised, promiseDay }: RunFacts): string =>
  `promesse de payer${given(promised, (amount) => ` ${amount}`)}${given(promiseDay, (day) => ` pour le ${day}`)}`;

export const fr: RunSentences = {
  'hold-until': ({ hold, until }) =>
    `bloqué jusqu’au ${until} inclus${given(hold, (words) => `\u00a0: ${words}`)}`,
  'partly-disputed': (facts) =>
    `${facts.level} pour ${facts.amount}${given(facts.age, (age) => `\u00a0: ${age}`)}${contested(facts)}`,
  'promise-broken': (facts) =>
    `${promise(facts)}, non tenue\u00a0: ${listed(facts.level, facts.age)}${contested(facts)}`,
  'channel-due': (facts) =>
    `${facts.level}\u00a0: ${facts.channel}${given(facts.age, (late) => `\n${late}`)}${contested(facts)}`,
  'no-address': ({ level, age }) =>
    `${level} attend une adresse e-mail du client${given(age, (late) => `\u00a0: ${late}`)}`,
  'notice-due': ({ due, daysLeft }) =>
    `avis avant l’échéance\u00a0: échéance le ${due}, dans ${daysLeft === 1 ? '1 jour' : `${daysLeft} jours`}`,
  'reversed-credit': () =>
    'note de crédit ou paiement avec un montant positif\u00a0: à vérifier dans la comptabilité',
  'written-off': ({ since }) => `passé en perte${given(since, (day) => ` le ${day}`)}\u00a0: plus de rappel`,
  erased: ({ since }) =>
    `dossier du client effacé${given(since, (day) => ` le ${day}`)}\u00a0: plus de rappel`,
  disputed: (facts) =>
    `en litige${given(facts.since, (day) => ` depuis le ${day}`)}${reason(facts)}\u00a0: ${facts.from || 'pas de rappel avant sa résolution'}`,
  promised: (facts) =>
    `${promise(facts)}\u00a0: pas de rappel d’ici là${given(facts.from, (from) => `\nSinon, ${from}`)}`,
  'data-too-old': ({ promiseDay, dataDay }) =>
    `date promise du ${promiseDay} passée, mais les paiements ne sont connus que jusqu’au ${dataDay}\u00a0: lisez d’abord une liste plus récente`,
  'instalment-plan': ({ instalment, instalmentDay }) =>
    instalmentDay === ''
      ? 'plan d’apurement en cours\u00a0: pas de rappel'
      : `plan d’apurement\u00a0: ${instalment} à payer pour le ${instalmentDay}, pas de rappel d’ici là`,
  'plan-broken': ({ instalment, instalmentDay }) =>
    `plan d’apurement non respecté${given(instalmentDay, (day) => `\u00a0: ${instalment} du ${day} non payés`)}\nAppelez le client, ou arrêtez le plan\u00a0: les rappels pourront reprendre`,
  'direct-debit': ({ next, until }) =>
    `payé par domiciliation\u00a0: pas de rappel${given(next || until, (day) => `\nSi rien n’est encaissé le ${day}, une tâche suivra`)}`,
  'paid-by-hand': ({ since, next }) =>
    `noté payé par nos soins${given(since, (day) => ` le ${day}`)}, encore ouvert dans les livres${given(next, (day) => `\u00a0: pas de rappel avant le ${day}`)}`,
  resent: ({ since, next }) =>
    `facture renvoyée${given(since, (day) => ` le ${day}`)}${given(next, (day) => `\u00a0: pas de rappel avant le ${day}`)}`,
  'handed-over': ({ contact, since }) =>
    `remis au recouvrement${given(contact, (to) => ` (${to})`)}${given(since, (day) => ` le ${day}`)}\u00a0: nous ne relançons plus`,
  insolvency: ({ kind, since, contact, claimFiled }) =>
    `${kind}${given(since, (day) => ` depuis le ${day}`)}\u00a0: plus de rappel\n${claimFiled === '' ? 'déclarez la créance' : `créance déclarée le ${claimFiled}`}${given(contact, (officer) => ` auprès de ${officer}`)}`,
  deceased: ({ since, contact }) =>
    `client décédé${given(since, (day) => ` le ${day}`)}\u00a0: plus de rappel${given(contact, (who) => `\nContact\u00a0: ${who}`)}`,
  'reply-waiting': (facts) =>
    `le client a écrit${given(facts.mailDay, (day) => ` le ${day}`)}${mail(facts)}\u00a0: traitez d’abord cet e-mail`,
  'crossed-mail': (facts) => `le client a écrit aujourd’hui${mail(facts)}\u00a0: lisez d’abord cet e-mail`,
  'excluded-by-hand': ({ hold }) => `écarté à la main${given(hold, (words) => `\u00a0: ${words}`)}`,
  'reminded-today': ({ age, from }) =>
    `déjà rappelé aujourd’hui${given(listed(age, from), (more) => `\u00a0: ${more}`)}`,
  'customer-interval': ({ age, lastReminder, next }) =>
    `${given(age, (late) => `${late}\u00a0: `)}le client a déjà reçu un rappel le ${lastReminder}, le prochain est possible à partir du ${next}`,
  'quiet-period': ({ hold, until, from }) =>
    `période de repos${given(until, (day) => ` jusqu’au ${day} inclus`)}${given(hold, (words) => ` (${words})`)}\u00a0: ${from || 'pas de rappel'}`,
  'legal-wait': ({ level, next }) =>
    next === ''
      ? `${level} compte des frais\u00a0: la loi ne le permet pas encore`
      : `${level} compte des frais\u00a0: la loi ne le permet qu’à partir du ${next}`,
  'credit-balance': ({ sign, amount }) =>
    sign < 0
      ? `pas de rappel\u00a0: tout compte fait, le client a un crédit de ${amount}`
      : sign === 0
        ? 'pas de rappel\u00a0: les crédits du client couvrent ce qui est échu'
        : `pas de rappel\u00a0: un crédit dépasse chaque mail pris à part, bien qu’il reste ${amount}`,
  'below-minimum': ({ amount, minimum }) =>
    `pas de rappel\u00a0: ${amount} est inférieur au minimum de ${minimum}`,
  'unknown-customer': () => 'le client ne figure pas dans la table des clients',
  'unknown-procedure': ({ procedure }) => `la procédure «\u00a0${procedure}\u00a0» n’existe pas`,
  unreadable: () => 'la ligne est illisible\u00a0: vérifiez le montant et la date',
};
