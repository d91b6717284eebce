/**
 * What Office is told about the add-in: the one source of both manifests and of shortcuts.json.
 * After a change: `npm run manifests`. Words are those of the trade, not translations of the English ones.
 */
const { version } = require('../../package.json');

/** The language of each locale that Office may ask for; everything else gets the English default. */
const locales = { 'nl-NL': 'nl', 'nl-BE': 'nl', 'fr-FR': 'fr', 'fr-BE': 'fr', 'de-DE': 'de' };

/** Files that Office loads by these very names; all others carry a hash in theirs. */
const files = {
  excelPage: 'taskpane.html',
  outlookPage: 'outlook.html',
  functions: 'functions.js',
  metadata: 'functions.json',
  metadataOf: (language) => `functions-${language}.json`,
  shortcuts: 'shortcuts.json',
  icon: (size) => `assets/icon-${size}.png`,
};

/** The command behind the cell's context menu and the shortcut, as the pane associates it. */
const OPEN_DOSSIER = 'openDossier';

const excel = {
  // Never change an id: Office knows the installed add-in by it.
  id: '7c6a27ee-0db3-40d6-a095-fe4fb6b60023',
  icons: { normal: 32, high: 64 },
  requirements: [
    ['ExcelApi', '1.9'],
    ['SharedRuntime', '1.1'],
    ['CustomFunctionsRuntime', '1.2'],
  ],
  permissions: 'ReadWriteDocument',
  description: {
    en: "Reads your list of open items, says which reminder is due and why, and sends it in the customer's language.",
    nl: 'Leest uw openstaande posten, zegt welke herinnering nodig is en waarom, en verstuurt ze in de taal van de klant.',
    fr: "Lit vos postes ouverts, indique quel rappel est dû et pourquoi, et l'envoie dans la langue du client.",
    de: 'Liest Ihre offenen Posten, sagt, welche Mahnung fällig ist und warum, und sendet sie in der Sprache des Kunden.',
  },
  namespace: 'DUNNING',
  button: {
    label: { en: 'Reminders', nl: 'Herinneringen', fr: 'Rappels', de: 'Mahnungen' },
    title: {
      en: 'Reminders for open items',
      nl: 'Herinneringen voor openstaande posten',
      fr: 'Rappels pour postes ouverts',
      de: 'Mahnungen für offene Posten',
    },
    tip: {
      en: 'Opens the pane that reads this sheet, proposes reminders and sends those you approve.',
      nl: 'Opent het paneel dat dit blad leest, herinneringen voorstelt en verstuurt wat u goedkeurt.',
      fr: 'Ouvre le volet qui lit cette feuille, propose les rappels et envoie ceux que vous approuvez.',
      de: 'Öffnet den Bereich, der dieses Blatt liest, Mahnungen vorschlägt und sendet, was Sie freigeben.',
    },
  },
  dossier: {
    label: { en: 'Open dossier', nl: 'Dossier openen', fr: 'Ouvrir le dossier', de: 'Dossier öffnen' },
    tip: {
      en: 'Shows the invoice or customer of the selected cell in the pane.',
      nl: 'Toont in het paneel de factuur of klant van de geselecteerde cel.',
      fr: 'Affiche dans le volet la facture ou le client de la cellule sélectionnée.',
      de: 'Zeigt im Bereich die Rechnung oder den Kunden der ausgewählten Zelle.',
    },
  },
};

const outlook = {
  id: 'fe967856-2721-4710-bd33-11c422194132',
  icons: { normal: 64, high: 128 },
  // 1.5 is what a pinned pane needs: the event ItemChanged, and VersionOverrides 1.1 with SupportsPinning.
  mailbox: '1.5',
  // The least that tells the pane whom the mail in front is from or to. It reads the mailbox through Graph with
  // the user's own consent, and changes nothing by Office.js: no ReadWriteItem, no access to the whole mailbox.
  permissions: 'ReadItem',
  description: {
    en: 'Shows beside a mail which reminders were sent to that customer, and what was open then.',
    nl: 'Toont naast een e-mail welke herinneringen naar die klant zijn verstuurd en wat er toen openstond.',
    fr: "Affiche à côté d'un e-mail les rappels envoyés à ce client et ce qui restait ouvert à ce moment.",
    de: 'Zeigt neben einer E-Mail, welche Mahnungen an diesen Kunden gesendet wurden und was damals offen war.',
  },
  button: {
    label: { en: 'Reminders', nl: 'Herinneringen', fr: 'Rappels', de: 'Mahnungen' },
    title: {
      en: 'Reminders to this customer',
      nl: 'Herinneringen aan deze klant',
      fr: 'Rappels à ce client',
      de: 'Mahnungen an diesen Kunden',
    },
    read: {
      en: 'Opens the pane that shows the reminders sent to this sender, and what was open then.',
      nl: 'Opent het paneel dat toont welke herinneringen naar deze afzender zijn verstuurd en wat er toen openstond.',
      fr: 'Ouvre le volet qui montre les rappels envoyés à cet expéditeur et ce qui restait ouvert à ce moment.',
      de: 'Öffnet den Bereich, der die an diesen Absender gesendeten Mahnungen zeigt und was damals offen war.',
    },
    compose: {
      en: 'Opens the pane that shows the reminders sent to whom you are writing, and what was open then.',
      nl: 'Opent het paneel dat toont welke herinneringen naar de geadresseerden zijn verstuurd en wat er toen openstond.',
      fr: 'Ouvre le volet qui montre les rappels envoyés aux destinataires et ce qui restait ouvert à ce moment.',
      de: 'Öffnet den Bereich, der die an die Empfänger gesendeten Mahnungen zeigt und was damals offen war.',
    },
  },
};

/**
 * Ctrl+Alt+Shift with a letter is the pattern that Microsoft asks add-ins to keep to: Excel and browsers leave
 * it free. On a Mac, Ctrl+Option belongs to VoiceOver, hence Command. The name is shown when two add-ins want
 * the same keys; it is one word in all our languages, since Microsoft's pages contradict each other on the file
 * that would translate it.
 */
const shortcut = {
  action: OPEN_DOSSIER,
  name: 'Dossier',
  key: { default: 'Ctrl+Alt+Shift+D', mac: 'Command+Alt+Shift+D' },
};

module.exports = {
  version: `${version}.0`,
  provider: 'Dunning',
  name: 'Dunning',
  defaultLocale: 'en-US',
  defaultOrigin: 'https://localhost:3000',
  /** Sizes in which the icon is drawn: those of the commands, and two of each add-in's own. */
  iconSizes: [16, 32, 64, 80, 128],
  commandIconSizes: [16, 32, 80],
  locales,
  files,
  openDossier: OPEN_DOSSIER,
  excel,
  outlook,
  shortcut,
};
