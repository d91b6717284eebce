import { columnLetters, type FaultSentences } from './faultFacts';

export const nl: FaultSentences = {
  place: ({ sheet, row, column }) => ({
    sheet: sheet === undefined ? 'Dit blad' : `Het blad “${sheet}”`,
    row:
      row === undefined
        ? 'een rij'
        : `rij ${row}${column === undefined ? '' : `, kolom ${columnLetters(column)}`}`,
  }),
  mayHaveHappened: 'Misschien is de mail toch vertrokken: kijk in Verzonden items.',
  'sheet-empty': ({ sheet }) => `${sheet} is leeg. Open het blad met de openstaande posten en lees opnieuw.`,
  'sheet-protected': ({ sheet }) =>
    `${sheet} is beveiligd. Er is niets in geschreven. Hef de beveiliging op en probeer opnieuw.`,
  'workbook-protected': () =>
    'De structuur van dit werkboek is beveiligd. Er is geen blad gemaakt. Hef de beveiliging op en probeer opnieuw.',
  'sheet-filtered': ({ sheet }) =>
    `${sheet} heeft een filter. Er is niets in geschreven. Wis de filter en probeer opnieuw.`,
  'sheet-changed': ({ sheet }) =>
    `${sheet} is gewijzigd sinds de controle. Er is niets verstuurd. Lees het blad opnieuw.`,
  'sheet-gone': ({ sheet }) =>
    `${sheet} staat niet in dit werkboek. Kies bij de gegevens van de administratie het blad met haar openstaande posten.`,
  'sheet-is-report': ({ sheet }) =>
    `${sheet} is een verslag van herinneringen, geen lijst van openstaande posten. Ga naar het blad met de openstaande posten en lees opnieuw.`,
  'sheet-is-customers': ({ sheet }) =>
    `${sheet} bevat de klantentabel. Ga naar het blad met de openstaande posten en lees opnieuw.`,
  'sheet-is-dossier': ({ sheet }) =>
    `${sheet} bevat het dossier. Ga naar het blad met de openstaande posten en lees opnieuw.`,
  'sheet-is-rules': ({ sheet }) =>
    `${sheet} bevat een tabel met regels. Ga naar het blad met de openstaande posten en lees opnieuw.`,
  'customers-changed': () =>
    'De klantentabel is gewijzigd sinds de controle. Er is niets verstuurd. Lees het blad opnieuw.',
  'dossier-changed': () =>
    'Sinds de controle is in het dossier van een van deze klanten iets bijgeschreven. Er is niets verstuurd. Lees het blad opnieuw.',
  'rules-changed': () =>
    'De rij in het werkboek is intussen gewijzigd. Er is niets geschreven. Lees opnieuw en probeer nog eens.',
  'rules-column-missing': ({ sheet }) =>
    `${sheet} mist een kolom die nodig is. Er is niets geschreven. Voeg de kolom toe, of maak een nieuwe tabel.`,
  'procedure-name': () =>
    'De naam van de procedure ontbreekt of is al in gebruik. Er is niets geschreven. Kies een andere naam.',
  'procedure-wrong': () =>
    'In deze procedure klopt iets niet. Er is niets geschreven. Pas de velden met een melding aan.',
  'restore-changed': ({ sheet, row }) =>
    `${sheet} is intussen gewijzigd op ${row}. Er is niets teruggezet. Pas die rij zelf aan.`,
  'restore-newer': () =>
    'Een latere wijziging bouwt hierop voort. Er is niets teruggezet. Maak eerst de latere ongedaan.',
  'restore-gone': () =>
    'Dit kan niet meer ongedaan worden gemaakt. Het blad of de lijst van wijzigingen is weg. Er is niets gewijzigd.',
  'sheet-too-large': ({ sheet }) =>
    `${sheet} is te groot voor Excel om door te geven. Ga met Ctrl+End naar de laatste cel: staat daar per vergissing iets, wis het dan. Verdeel de lijst anders over meerdere bladen.`,
  'table-damaged': ({ sheet, row }) =>
    `${sheet} is beschadigd op ${row}. Herstel of verwijder die rij en probeer opnieuw.`,
  'workbook-unavailable': () =>
    'Excel antwoordt niet. Sluit de celbewerking of het venster dat openstaat en probeer opnieuw.',
  'sign-in-cancelled': () => 'Het aanmelden is afgebroken. Meld u aan om herinneringen te versturen.',
  'sign-in-failed': () => 'Aanmelden is niet gelukt. Probeer opnieuw of vraag het aan uw beheerder.',
  'account-mismatch': () =>
    'Een andere account is aangemeld dan bij de controle. Lees het blad opnieuw met de juiste account.',
  'mail-refused': () =>
    'De mailserver weigert deze mail. Kijk het e-mailadres van de klant na en probeer opnieuw.',
  'mail-unreadable': () => 'Deze mail is geen leesbare mail, of ze is beschadigd. Open haar in Outlook.',
  'mail-gone': () =>
    'Deze mail staat niet meer in het postvak. Kijk in de verwijderde items, of vraag het een collega.',
  'erase-refused': () =>
    'Het dossier van deze klant mag nog niet gewist worden. Er staat nog iets open, of de bewaartermijn loopt nog.',
  'mail-too-large': () =>
    'Deze mail is te groot om te versturen. Kies een kleiner logo, of verstuur minder facturen samen.',
  'letter-refused': () =>
    'In deze mail ontbreekt iets wat de wet vraagt. Hij is niet verstuurd. Lees het blad opnieuw: de controle zegt wat.',
  'mail-limit': () => 'De mailserver laat nu niet meer mails toe. Wacht enkele minuten en ga dan verder.',
  'mail-unreachable': () =>
    'De mailserver is niet bereikbaar. Kijk de internetverbinding na en probeer opnieuw.',
  'mail-answer-unreadable': () => 'De mailserver gaf een onleesbaar antwoord. Probeer later opnieuw.',
  'mail-unverified': () =>
    'De mail staat nog niet bij Verzonden items. Kijk in uw postvak voor u opnieuw verstuurt.',
  'address-refused': () => 'De mailserver weigert een adres van deze mail. Verbeter het in de klantentabel.',
  'mailbox-denied': () =>
    'U mag dit postvak niet gebruiken. Vraag toegang aan de eigenaar of uw beheerder. Of kies bij Instellingen een ander.',
  'mailbox-full': () => 'Het postvak is vol. Maak plaats en probeer opnieuw.',
  'consent-missing': () =>
    'Dunning heeft hiervoor nog geen toestemming. Meld u aan om die te geven. Lukt dat niet, vraag het dan aan uw beheerder.',
  'journal-unavailable': () =>
    'Deze computer kan niet bijhouden wat er onderweg is. Daarom vertrekt er niets. Sta Office toe gegevens te bewaren en probeer opnieuw.',
  'team-unreachable': () =>
    'De teammap is niet bereikbaar. Kijk de internetverbinding na en probeer opnieuw.',
  'team-denied': () => 'U mag niet in de teammap schrijven. Vraag toegang aan de eigenaar.',
  'team-gone': () => 'De teammap bestaat niet meer. Kies bij Instellingen een andere.',
  'team-answer-unreadable': () => 'Een bestand in de teammap is niet te lezen. Probeer later opnieuw.',
  'team-link': () => 'Met deze link kunt u geen map openen. Kopieer de link van de map zelf.',
  'outlook-unavailable': () => 'Outlook antwoordt niet. Selecteer de mail opnieuw of probeer nog eens.',
  'run-not-ready': () => 'De controle is niet meer geldig. Er is niets verstuurd. Lees het blad opnieuw.',
  'another-run': () =>
    'Een ander venster op deze computer is aan het verzenden. Wacht tot het klaar is en lees het blad opnieuw.',
  cancelled: () => 'Gestopt. Er is verder niets gewijzigd.',
  unexpected: () => 'Er ging iets mis dat niet mocht. Probeer opnieuw en meld de details als het blijft.',
};
