import type { Words } from '../../choose';
import { de, en, fr, nl } from '../counted';
import type { Sentence } from './facts';

/** The rules of the workbook, the rates of interest, and what the law refuses. */
export interface RulesFindings {
  readonly 'rules-read': Sentence;
  readonly 'rules-unread': Sentence;
  readonly 'rules-refused': Sentence;
  readonly 'rates-known': Sentence;
  readonly 'rates-ending': Sentence;
  readonly 'rates-unknown': Sentence;
  readonly 'charges-refused': Sentence;
  readonly 'letters-lawful': Sentence;
  readonly 'letters-refused': Sentence;
}

export const rulesFindings: Words<RulesFindings> = {
  nl: {
    'rules-read': ({ count }) => `Eigen regels gelezen: ${nl(count, 'rij', 'rijen')}`,
    'rules-unread': ({ count }) =>
      `${nl(count, 'regel', 'regels')} in het werkboek ${count === 1 ? 'klopt' : 'kloppen'} niet; wat Dunning meebrengt, geldt in de plaats`,
    'rules-refused': ({ count }) =>
      `De wet laat ${nl(count, 'aanrekening', 'aanrekeningen')} in uw procedures niet toe; die ${count === 1 ? 'blijft' : 'blijven'} weg`,
    'rates-known': ({ end }) => `Wettelijke rentevoeten bekend tot en met ${end}`,
    'rates-ending': ({ end }) => `Na ${end} is geen rentevoet meer bekend: vul de tabel tijdig aan`,
    'rates-unknown': ({ count }) =>
      `${nl(count, 'mail gaat', 'mails gaan')} uit zonder rente: de rentevoet is niet bekend`,
    'charges-refused': ({ count }) =>
      `${nl(count, 'mail rekent', 'mails rekenen')} minder aan dan gevraagd, zoals de wet wil`,
    'letters-lawful': ({ count }) =>
      `${nl(count, 'mail zegt', 'mails zeggen')} alles wat de wet tegenover een consument vraagt`,
    'letters-refused': ({ count }) =>
      `${nl(count, 'mail gaat', 'mails gaan')} niet uit: er ontbreekt wat de wet tegenover een consument vraagt`,
  },
  fr: {
    'rules-read': ({ count }) => `Règles du classeur lues\u00a0: ${fr(count, 'ligne', 'lignes')}`,
    'rules-unread': ({ count }) =>
      `${fr(count, 'règle du classeur est incorrecte', 'règles du classeur sont incorrectes')}\u00a0; celles de Dunning s’appliquent à la place`,
    'rules-refused': ({ count }) =>
      `La loi n’admet pas ${fr(count, 'supplément', 'suppléments')} de vos procédures\u00a0: non réclamé`,
    'rates-known': ({ end }) => `Taux légaux connus jusqu’au ${end}`,
    'rates-ending': ({ end }) => `Aucun taux connu après le ${end}\u00a0: complétez la table à temps`,
    'rates-unknown': ({ count }) =>
      `${fr(count, 'e-mail part', 'e-mails partent')} sans intérêts\u00a0: le taux n’est pas connu`,
    'charges-refused': ({ count }) =>
      `${fr(count, 'e-mail réclame', 'e-mails réclament')} moins que demandé, selon la loi`,
    'letters-lawful': ({ count }) =>
      `${fr(count, 'e-mail contient', 'e-mails contiennent')} tout ce que la loi exige envers un consommateur`,
    'letters-refused': ({ count }) =>
      `${fr(count, 'e-mail ne part pas', 'e-mails ne partent pas')}\u00a0: il manque ce que la loi exige envers un consommateur`,
  },
  de: {
    'rules-read': ({ count }) => `Eigene Regeln gelesen: ${de(count, 'Zeile', 'Zeilen')}`,
    'rules-unread': ({ count }) =>
      `${de(count, 'Regel', 'Regeln')} der Mappe ${count === 1 ? 'ist' : 'sind'} fehlerhaft; es gilt, was Dunning mitbringt`,
    'rules-refused': ({ count }) =>
      `Das Gesetz lässt ${de(count, 'Nebenforderung', 'Nebenforderungen')} Ihrer Mahnverfahren nicht zu; sie ${count === 1 ? 'entfällt' : 'entfallen'}`,
    'rates-known': ({ end }) => `Gesetzliche Zinssätze bekannt bis ${end}`,
    'rates-ending': ({ end }) => `Nach dem ${end} ist kein Zinssatz bekannt: Tabelle rechtzeitig ergänzen`,
    'rates-unknown': ({ count }) =>
      `${de(count, 'E-Mail geht', 'E-Mails gehen')} ohne Zinsen hinaus: Der Zinssatz ist nicht bekannt`,
    'charges-refused': ({ count }) =>
      `${de(count, 'E-Mail berechnet', 'E-Mails berechnen')} weniger als verlangt, wie es das Gesetz will`,
    'letters-lawful': ({ count }) =>
      `${de(count, 'E-Mail sagt', 'E-Mails sagen')} alles, was das Gesetz gegenüber Verbrauchern verlangt`,
    'letters-refused': ({ count }) =>
      `${de(count, 'E-Mail geht', 'E-Mails gehen')} nicht hinaus: Es fehlt, was das Gesetz gegenüber Verbrauchern verlangt`,
  },
  en: {
    'rules-read': ({ count }) => `Rules of the workbook read: ${en(count, 'row', 'rows')}`,
    'rules-unread': ({ count }) =>
      `${en(count, 'rule of the workbook is', 'rules of the workbook are')} wrong; Dunning’s own apply instead`,
    'rules-refused': ({ count }) =>
      `The law does not allow ${en(count, 'charge', 'charges')} of your procedures: left out`,
    'rates-known': ({ end }) => `Statutory rates known through ${end}`,
    'rates-ending': ({ end }) => `No rate is known after ${end}: extend the table in time`,
    'rates-unknown': ({ count }) =>
      `${en(count, 'mail goes', 'mails go')} out without interest: the rate is not known`,
    'charges-refused': ({ count }) =>
      `${en(count, 'mail charges', 'mails charge')} less than asked, as the law has it`,
    'letters-lawful': ({ count }) =>
      `${en(count, 'mail says', 'mails say')} all that the law wants of a letter to a consumer`,
    'letters-refused': ({ count }) =>
      `${en(count, 'mail does', 'mails do')} not go out: what the law wants of a letter to a consumer is missing`,
  },
};
