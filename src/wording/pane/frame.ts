import type { Words } from '../choose';

/** Words around every page: the top line, the places, and what goes wrong. */
export interface FrameWords {
  readonly run: string;
  readonly customers: string;
  readonly settings: string;
  readonly places: string;
  readonly noAdministration: string;
  readonly chooseCompany: string;
  readonly allCompanies: string;
  readonly addCompany: string;
  readonly asOf: string;
  readonly asOfDay: (date: string) => string;
  readonly changeAsOf: string;
  readonly apply: string;
  readonly today: string;
  readonly past: string;
  readonly future: string;
  readonly loading: string;
  readonly cancel: string;
  readonly detail: string;
  readonly copy: string;
  readonly copied: string;
  readonly retry: string;
  readonly notLoaded: string;
  readonly brokenTitle: string;
  readonly brokenHelp: string;
}

export const frameWords: Words<FrameWords> = {
  nl: {
    run: 'Herinneringen',
    customers: 'Klanten',
    settings: 'Instellingen',
    places: 'Onderdelen',
    noAdministration: 'Nog geen administratie',
    chooseCompany: 'Administratie kiezen',
    allCompanies: 'Alle administraties',
    addCompany: 'Administratie toevoegen…',
    asOf: 'Peildatum',
    asOfDay: (date) => `Peildatum ${date}`,
    apply: 'Toepassen',
    changeAsOf: 'Peildatum wijzigen',
    today: 'Vandaag',
    past: 'Peildatum in het verleden: alleen lezen.',
    future: 'Peildatum in de toekomst: vooruitkijken, zonder versturen.',
    loading: 'Bezig met laden',
    cancel: 'Annuleren',
    detail: 'Technische details',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    retry: 'Opnieuw proberen',
    notLoaded: 'Dit onderdeel kon niet worden geladen. Controleer de verbinding.',
    brokenTitle: 'Dit scherm is vastgelopen',
    brokenHelp: 'Wat verstuurd is, staat veilig in het dossier. Open het paneel opnieuw.',
  },
  fr: {
    run: 'Rappels',
    customers: 'Clients',
    settings: 'Paramètres',
    places: 'Rubriques',
    noAdministration: 'Pas encore de société',
    chooseCompany: 'Choisir la société',
    allCompanies: 'Toutes les sociétés',
    addCompany: 'Ajouter une société…',
    asOf: 'Date de référence',
    asOfDay: (date) => `Au ${date}`,
    apply: 'Appliquer',
    changeAsOf: 'Changer la date de référence',
    today: 'Aujourd’hui',
    past: 'Date de référence passée : lecture seule.',
    future: 'Date de référence future : simulation, sans envoi.',
    loading: 'Chargement en cours',
    cancel: 'Annuler',
    detail: 'Détails techniques',
    copy: 'Copier',
    copied: 'Copié',
    retry: 'Réessayer',
    notLoaded: 'Cette partie n’a pas pu être chargée. Vérifiez la connexion.',
    brokenTitle: 'Cet écran ne répond plus',
    brokenHelp: 'Ce qui est envoyé reste dans le dossier. Rouvrez le volet.',
  },
  de: {
    run: 'Mahnlauf',
    customers: 'Kunden',
    settings: 'Einstellungen',
    places: 'Bereiche',
    noAdministration: 'Noch kein Mandant',
    chooseCompany: 'Mandant wählen',
    allCompanies: 'Alle Mandanten',
    addCompany: 'Mandant hinzufügen…',
    asOf: 'Stichtag',
    asOfDay: (date) => `Stichtag ${date}`,
    apply: 'Übernehmen',
    changeAsOf: 'Stichtag ändern',
    today: 'Heute',
    past: 'Stichtag in der Vergangenheit: nur lesen.',
    future: 'Stichtag in der Zukunft: Vorausschau ohne Versand.',
    loading: 'Wird geladen',
    cancel: 'Abbrechen',
    detail: 'Technische Details',
    copy: 'Kopieren',
    copied: 'Kopiert',
    retry: 'Erneut versuchen',
    notLoaded: 'Dieser Teil konnte nicht geladen werden. Prüfen Sie die Verbindung.',
    brokenTitle: 'Diese Ansicht reagiert nicht mehr',
    brokenHelp: 'Gesendetes steht sicher im Dossier. Öffnen Sie den Bereich neu.',
  },
  en: {
    run: 'Reminders',
    customers: 'Customers',
    settings: 'Settings',
    places: 'Places',
    noAdministration: 'No company yet',
    chooseCompany: 'Choose a company',
    allCompanies: 'All companies',
    addCompany: 'Add company…',
    asOf: 'As-of date',
    asOfDay: (date) => `As of ${date}`,
    apply: 'Apply',
    changeAsOf: 'Change the as-of date',
    today: 'Today',
    past: 'As-of date in the past: read-only.',
    future: 'As-of date in the future: a look ahead, nothing is sent.',
    loading: 'Loading',
    cancel: 'Cancel',
    detail: 'Technical details',
    copy: 'Copy',
    copied: 'Copied',
    retry: 'Try again',
    notLoaded: 'This part could not be loaded. Check the connection.',
    brokenTitle: 'This screen stopped working',
    brokenHelp: 'What was sent is safe in the dossier. Open the pane again.',
  },
};
