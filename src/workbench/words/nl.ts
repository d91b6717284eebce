import type { Words } from '../words';

export const nl: Words = {
  open: 'Openen',
  openHint: 'Een .xlsx of .csv van deze computer openen',
  save: 'Opslaan',
  reopen: 'Heropenen',
  reset: 'Begin opnieuw',
  day: 'Vandaag is',
  language: 'Taal van Office',
  darkTheme: 'Donker thema',
  lightTheme: 'Licht thema',
  showPane: 'Paneel tonen',
  hidePane: 'Paneel verbergen',
  pane: 'Dunning-paneel',
  outlookPane: 'Dunning-paneel bij de mail',
  workbook: 'Werkmap',
  mailbox: 'Postvak',
  teamFolder: 'Teammap',
  unsaved: 'niet opgeslagen',
  opening: 'De werkmap wordt geopend…',
  cancel: 'Annuleren',
  dismiss: 'Sluiten',
  loseTitle: 'Wijzigingen niet opslaan?',
  loseText: (file) =>
    `De wijzigingen in ${file} zijn niet opgeslagen. Bij het openen van een ander bestand gaan ze verloren.`,
  loseConfirm: 'Openen zonder opslaan',
  reopenTitle: 'Heropenen zonder opslaan?',
  reopenText: (file) =>
    `${file} wordt opnieuw geopend zoals het laatst is opgeslagen. Het postvak blijft zoals het is.`,
  reopenConfirm: 'Heropenen',
  resetTitle: 'Helemaal opnieuw beginnen?',
  resetText:
    'De voorbeeldwerkmap wordt geopend. Het postvak en de instellingen van het paneel worden leeggemaakt.',
  resetConfirm: 'Begin opnieuw',
  drafts: 'Concepten',
  sent: 'Verzonden items',
  inbox: 'Postvak IN',
  folders: 'Mappen',
  emptyFolder: 'Geen berichten in deze map.',
  chooseMessage: 'Kies links een bericht om het te lezen.',
  from: 'Van',
  to: 'Aan',
  replyTo: 'Antwoord aan',
  message: 'Bericht',
  noSubject: '(geen onderwerp)',
  team: {
    explained:
      'Een map in SharePoint die collega’s delen. Zo krijgt een klant nooit twee herinneringen. Plak de link in de instellingen van uw onderneming.',
    copy: 'Link kopiëren',
    copied: 'Gekopieerd',
    files: (count) => (count === 1 ? '1 bestand' : `${count} bestanden`),
    noFiles: 'De map is leeg. Bij het eerste versturen komen hier bestanden bij.',
    claim: (customer) => `${customer} wordt herinnerd`,
    open: 'bezig',
    ended: (customer) => `${customer} is afgehandeld`,
    takeover: (customer) => `${customer} is overgenomen`,
    entry: (sent, notSent, events) =>
      [
        ...(sent > 0 ? [sent === 1 ? '1 mail verzonden' : `${sent} mails verzonden`] : []),
        ...(notSent > 0 ? [`${notSent} niet verzonden`] : []),
        ...(events > 0
          ? [events === 1 ? '1 regel voor het dossier' : `${events} regels voor het dossier`]
          : []),
      ].join(', '),
    other: 'Ander bestand',
    playColleague: 'Een collega nadoen',
    nameCompanyFirst: 'Geef eerst in het paneel de naam van uw onderneming op.',
    noCustomers: 'Het blad vooraan in de werkmap is geen lijst met openstaande posten.',
    customer: 'Klant',
    remind: (name) => `${name} herinnert deze klant`,
    reminds: (name, customer) =>
      `${name} herinnert nu ${customer}. Controleer opnieuw in het paneel: deze klant wacht.`,
    takenAlready: (by, customer) => `${by || 'Iemand anders'} herinnert ${customer} al.`,
    giveUp: (name) => `${name} laat alles los`,
    gaveUp: (name, count) =>
      count === 0
        ? `${name} had geen klanten.`
        : `${name} laat ${count === 1 ? '1 klant' : `${count} klanten`} los.`,
    failed: (detail) => `Dat lukte niet: ${detail}`,
  },
  troubles: {
    'unknown-member': 'Het paneel gebruikt iets wat deze werkbank niet kent:',
    'frame-error': 'Fout in het paneel:',
    functions: 'De functies van het paneel antwoorden niet:',
    'mailbox-not-kept': 'Deze browser bewaart niets: het postvak is weg na herladen.',
    'sample-missing': 'De voorbeeldwerkmap kon niet worden geladen. Start de werkbank opnieuw.',
    'protected-sheet': 'Dit blad is beveiligd. De wijziging is niet doorgevoerd.',
    refused: 'De werkmap weigert deze wijziging:',
    'not-a-workbook': 'Dit bestand is beschadigd of is geen .xlsx of .csv; de vorige werkmap blijft open:',
    encrypted:
      'Dit bestand heeft een wachtwoord; sla het zonder op en probeer opnieuw. De vorige werkmap blijft open:',
    'too-large': 'Dit bestand is te groot; de vorige werkmap blijft open:',
    empty: 'Dit bestand is leeg; de vorige werkmap blijft open:',
    'not-saved': 'De werkmap kon niet worden opgeslagen:',
  },
};
