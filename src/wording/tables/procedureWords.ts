import type { Channel, Language, ReminderText } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { wordLookup } from '../foldedWord';

interface ProcedureWords {
  readonly yes: string;
  readonly no: string;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly texts: Readonly<Record<ReminderText, string>>;
}

const dutchTexts: ProcedureWords['texts'] = {
  notice: 'vriendelijk bericht',
  'level-1': 'niveau 1',
  'level-2': 'niveau 2',
  'level-3': 'niveau 3',
  'level-4': 'niveau 4 (ingebrekestelling)',
  'fourteen-days': 'veertiendagenbrief',
};

const words: Words<ProcedureWords> = {
  nl: {
    yes: 'ja',
    no: 'nee',
    channels: {
      mail: 'mail',
      letter: 'brief',
      call: 'telefoon',
      task: 'taak',
      'hand-over': 'uit handen geven',
    },
    texts: dutchTexts,
  },
  'nl-BE': { no: 'neen' },
  'nl-NL': { texts: { ...dutchTexts, 'level-4': 'niveau 4 (laatste aanmaning)' } },
  fr: {
    yes: 'oui',
    no: 'non',
    channels: {
      mail: 'e-mail',
      letter: 'lettre',
      call: 'téléphone',
      task: 'tâche',
      'hand-over': 'remise au recouvrement',
    },
    texts: {
      notice: 'avis amical',
      'level-1': 'niveau 1',
      'level-2': 'niveau 2',
      'level-3': 'niveau 3',
      'level-4': 'niveau 4 (mise en demeure)',
      'fourteen-days': 'lettre de quatorze jours',
    },
  },
  de: {
    yes: 'ja',
    no: 'nein',
    channels: {
      mail: 'E-Mail',
      letter: 'Brief',
      call: 'Anruf',
      task: 'Aufgabe',
      'hand-over': 'Abgabe ans Inkasso',
    },
    texts: {
      notice: 'freundlicher Hinweis',
      'level-1': 'Stufe 1',
      'level-2': 'Stufe 2',
      'level-3': 'Stufe 3',
      'level-4': 'Stufe 4 (letzte Mahnung)',
      'fourteen-days': 'Vierzehn-Tage-Schreiben',
    },
  },
  en: {
    yes: 'yes',
    no: 'no',
    channels: { mail: 'mail', letter: 'letter', call: 'call', task: 'task', 'hand-over': 'hand over' },
    texts: {
      notice: 'friendly notice',
      'level-1': 'level 1',
      'level-2': 'level 2',
      'level-3': 'level 3',
      'level-4': 'level 4 (formal notice)',
      'fourteen-days': 'fourteen-day letter',
    },
  },
};

/** How a table of procedures writes yes and no, channels and texts. */
export const procedureWords = (language: Language): ProcedureWords => wordsFor(words, language);

/** Channel that a word in any language means, or null. `channelOfWord('Brief') //=> 'letter'` */
export const channelOfWord: (word: string) => Channel | null = wordLookup<Channel>([
  ['mail', 'mail, e-mail, email, per mail, par e-mail, courriel'],
  ['letter', 'letter, brief, post, per post, lettre, courrier, poste'],
  ['call', 'call, phone, telephone, telefoon, bellen, oproep, appel, telefon, anruf'],
  ['task', 'task, taak, tache, aufgabe'],
  [
    'hand-over',
    'hand over, handover, hand-over, uit handen geven, overdragen, incasso, remise au recouvrement, remise, recouvrement, abgabe ans inkasso, abgabe, ubergabe, inkasso',
  ],
]);

/** Text that a word in any language names, or null. `textOfWord('Niveau 2') //=> 'level-2'` */
export const textOfWord: (word: string) => ReminderText | null = wordLookup<ReminderText>([
  [
    'notice',
    'notice, friendly notice, vriendelijk bericht, bericht, avis amical, avis, freundlicher hinweis, hinweis',
  ],
  ['level-1', '1, level 1, niveau 1, stufe 1, mahnstufe 1'],
  ['level-2', '2, level 2, niveau 2, stufe 2, mahnstufe 2'],
  ['level-3', '3, level 3, niveau 3, stufe 3, mahnstufe 3'],
  [
    'level-4',
    '4, level 4, niveau 4, stufe 4, mahnstufe 4, niveau 4 ingebrekestelling, niveau 4 laatste aanmaning, niveau 4 mise en demeure, stufe 4 letzte mahnung, level 4 formal notice, ingebrekestelling, laatste aanmaning, mise en demeure, letzte mahnung, formal notice',
  ],
  [
    'fourteen-days',
    'fourteen days, fourteen day letter, 14 days, 14 day letter, veertiendagenbrief, 14 dagenbrief, veertien dagen, lettre de quatorze jours, quatorze jours, vierzehn tage schreiben, vierzehn tage, 14 tage',
  ],
]);
