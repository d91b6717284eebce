import type { Words } from '../words';

export const fr: Words = {
  open: 'Ouvrir',
  openHint: 'Ouvrir un fichier .xlsx ou .csv de cet ordinateur',
  save: 'Enregistrer',
  reopen: 'Rouvrir',
  reset: 'Recommencer',
  day: 'Nous sommes le',
  language: 'Langue d’Office',
  darkTheme: 'Thème sombre',
  lightTheme: 'Thème clair',
  showPane: 'Afficher le volet',
  hidePane: 'Masquer le volet',
  pane: 'Volet Dunning',
  outlookPane: 'Volet Dunning de l’e-mail',
  workbook: 'Classeur',
  mailbox: 'Boîte aux lettres',
  teamFolder: 'Dossier d’équipe',
  unsaved: 'non enregistré',
  opening: 'Ouverture du classeur…',
  cancel: 'Annuler',
  dismiss: 'Fermer',
  loseTitle: 'Ne pas enregistrer les modifications ?',
  loseText: (file) =>
    `Les modifications de ${file} ne sont pas enregistrées. Elles seront perdues si vous ouvrez un autre fichier.`,
  loseConfirm: 'Ouvrir sans enregistrer',
  reopenTitle: 'Rouvrir sans enregistrer ?',
  reopenText: (file) =>
    `${file} sera rouvert tel qu’il a été enregistré. La boîte aux lettres reste telle quelle.`,
  reopenConfirm: 'Rouvrir',
  resetTitle: 'Tout recommencer ?',
  resetText: 'Le classeur d’exemple sera ouvert. La boîte aux lettres et les réglages du volet seront vidés.',
  resetConfirm: 'Recommencer',
  drafts: 'Brouillons',
  sent: 'Éléments envoyés',
  inbox: 'Boîte de réception',
  folders: 'Dossiers',
  emptyFolder: 'Aucun message dans ce dossier.',
  chooseMessage: 'Choisissez un message à gauche pour le lire.',
  from: 'De',
  to: 'À',
  replyTo: 'Répondre à',
  message: 'Message',
  noSubject: '(sans objet)',
  team: {
    explained:
      'Un dossier SharePoint que des collègues partagent : aucun client ne reçoit deux rappels. Collez le lien dans les réglages de votre entreprise.',
    copy: 'Copier le lien',
    copied: 'Copié',
    files: (count) => (count === 1 ? '1 fichier' : `${count} fichiers`),
    noFiles: 'Le dossier est vide. Le premier envoi y mettra des fichiers.',
    claim: (customer) => `Rappel en préparation pour ${customer}`,
    open: 'en cours',
    ended: (customer) => `${customer} : affaire traitée`,
    takeover: (customer) => `${customer} : repris par un collègue`,
    entry: (sent, notSent, events) =>
      [
        ...(sent > 0 ? [sent === 1 ? '1 e-mail envoyé' : `${sent} e-mails envoyés`] : []),
        ...(notSent > 0 ? [`${notSent} non envoyé${notSent === 1 ? '' : 's'}`] : []),
        ...(events > 0
          ? [events === 1 ? '1 ligne pour le dossier' : `${events} lignes pour le dossier`]
          : []),
      ].join(', '),
    other: 'Autre fichier',
    playColleague: 'Jouer un collègue',
    nameCompanyFirst: 'Indiquez d’abord le nom de votre entreprise dans le volet.',
    noCustomers: 'La feuille affichée n’est pas une liste de postes ouverts.',
    customer: 'Client',
    remind: (name) => `${name} relance ce client`,
    reminds: (name, customer) =>
      `${name} relance maintenant ${customer}. Contrôlez à nouveau dans le volet : ce client attend.`,
    takenAlready: (by, customer) => `${by || 'Quelqu’un d’autre'} relance déjà ${customer}.`,
    giveUp: (name) => `${name} abandonne tout`,
    gaveUp: (name, count) =>
      count === 0
        ? `${name} n’avait aucun client.`
        : `${name} abandonne ${count === 1 ? '1 client' : `${count} clients`}.`,
    failed: (detail) => `Cela n’a pas réussi : ${detail}`,
  },
  troubles: {
    'unknown-member': 'Le volet utilise un élément que cet atelier ne connaît pas :',
    'frame-error': 'Erreur dans le volet :',
    functions: 'Les fonctions du volet ne répondent pas :',
    'mailbox-not-kept': 'Ce navigateur ne conserve rien : la boîte aux lettres sera vide après rechargement.',
    'sample-missing': 'Le classeur d’exemple n’a pas pu être chargé. Redémarrez l’atelier.',
    'protected-sheet': 'Cette feuille est protégée. La modification n’a pas été faite.',
    refused: 'Le classeur refuse cette modification :',
    'not-a-workbook':
      'Ce fichier est endommagé ou n’est ni .xlsx ni .csv ; le classeur précédent reste ouvert :',
    encrypted:
      'Ce fichier a un mot de passe ; enregistrez-le sans et réessayez. Le classeur précédent reste ouvert :',
    'too-large': 'Ce fichier est trop volumineux ; le classeur précédent reste ouvert :',
    empty: 'Ce fichier est vide ; le classeur précédent reste ouvert :',
    'not-saved': 'Le classeur n’a pas pu être enregistré :',
  },
};
