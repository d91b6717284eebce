import type { ProblemTexts } from './parts';

export const nl: ProblemTexts = {
  quoted: (text) => `“${text}”`,
  rows: {
    'column-missing': ({ column }) =>
      `De kolom “${column}” ontbreekt. Voeg die toe; zonder telt de tabel niet.`,
    'cell-unread': ({ found, column }) =>
      `${found} in “${column}” is niet te lezen. Verbeter de cel of maak die leeg.`,
    'name-missing': () => 'Deze rij heeft geen naam van een procedure. Vul de naam in, of maak de rij leeg.',
    'rows-apart': ({ procedure }) =>
      `De rijen van procedure ${procedure} staan uit elkaar. Zet ze onder elkaar, of geef de tweede een andere naam.`,
    'level-out-of-order': ({ procedure, found, level }) =>
      level === 0
        ? `Procedure ${procedure}: een bericht vooraf heeft geen niveau, hier staat ${found}. Maak de cel leeg.`
        : `Procedure ${procedure}: hier hoort niveau ${level}, er staat ${found}. Vul het niveau aan dat ontbreekt, of maak de cel leeg.`,
    'regime-unknown': ({ found }) => `Het stelsel ${found} bestaat niet. Neem er een zoals BE-B2B of NL-B2C.`,
    'day-missing': () =>
      'De dag vanaf wanneer de rentevoet geldt, ontbreekt of is geen datum. Vul een datum in.',
    'percent-range': () => 'De rentevoet ontbreekt of is geen percentage. Vul een getal in, zoals 10,5.',
    'source-blank': () => 'De bron ontbreekt. Vul in waar de rentevoet gepubliceerd is.',
    'dates-fall': ({ found }) =>
      `Deze dag ligt niet na die van de vorige rij van ${found}. Zet de rijen op volgorde van datum.`,
    'ends-before-start': () =>
      'De rentevoet is bekend tot een dag voor zijn begin. Verbeter een van beide data.',
    gap: ({ found }) => `Voor deze rij ontbreekt een rentevoet van ${found}. Voeg de periode ertussen toe.`,
    'through-missing': ({ found }) =>
      `Tot welke dag is deze laatste rentevoet van ${found} bekend? Vul die datum in; daarna rekent Dunning niet verder.`,
    'setting-unknown': ({ found }) =>
      `Er is geen instelling ${found}. Neem een naam uit een nieuwe tabel, of maak de rij leeg.`,
    'setting-twice': ({ setting }) => `“${setting}” staat er twee keer. Verwijder een van beide rijen.`,
    'value-unread': ({ found, setting, choices }) => `${found} past niet bij “${setting}”. Kies: ${choices}.`,
    'out-of-range': ({ found, setting, least, most }) =>
      `${found} ligt buiten de grenzen van “${setting}”. Kies ${least} tot ${most}.`,
    'period-backwards': ({ found }) => `De periode ${found} eindigt voor het begin. Wissel de datums.`,
    'procedure-unknown': ({ found }) =>
      `Er is geen procedure ${found}. Neem een naam uit de tabel van procedures.`,
    'administration-unknown': ({ found }) =>
      `De administratie ${found} is niet bekend in dit werkboek. Neem haar naam uit de instellingen, of maak de cel leeg voor alle.`,
    'no-customer-setting': ({ setting }) =>
      `“${setting}” geldt niet per klant. Maak het klantnummer leeg; alleen een rustperiode heeft er een.`,
    'choice-missing': ({ column, choices }) => `“${column}” is leeg. Kies: ${choices}.`,
    'choice-unknown': ({ found, column, choices }) => `${found} past niet in “${column}”. Kies: ${choices}.`,
    'text-blank': () =>
      'Deze rij heeft nog geen woorden. Schrijf ten minste één deel van de brief, of maak de rij leeg.',
    'text-twice': ({ first }) =>
      `Rij ${first} is al voor precies dezelfde brieven. Verwijder een van beide rijen.`,
    'unknown-placeholder': ({ column, line, found, suggestion }) =>
      `“${column}”, regel ${line}: ${found} is geen bekend gegeven. ${suggestion === '' ? 'Neem er een uit de lijst bij Instellingen, Teksten.' : `Bedoelt u ${suggestion}?`}`,
    'unknown-tag': ({ column, line, found, suggestion }) =>
      `“${column}”, regel ${line}: de opdracht ${found} kan hier niet. ${suggestion === '' ? 'Alleen if, unless en case kunnen.' : `Bedoelt u ${suggestion}?`}`,
    'unknown-filter': ({ column, line, found, suggestion }) =>
      `“${column}”, regel ${line}: de bewerking ${found} kan hier niet. ${suggestion === '' ? 'Haal die weg.' : `Bedoelt u ${suggestion}?`}`,
    syntax: ({ column, line, found, suggestion }) =>
      `“${column}”, regel ${line}: ${found} klopt niet. ${suggestion === '' ? 'Kijk de accolades en de opdrachten na.' : `Bedoelt u ${suggestion}?`}`,
    'too-long': ({ column, most }) => `“${column}” is te lang. Houd het bij ${most} tekens.`,
  },
};
