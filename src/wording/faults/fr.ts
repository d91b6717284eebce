import { columnLetters, type FaultSentences } from './faultFacts';

export const fr: FaultSentences = {
  place: ({ sheet, row, column }) => ({
    sheet: sheet === undefined ? 'Cette feuille' : `La feuille «\u00a0${sheet}\u00a0»`,
    row:
      row === undefined
        ? 'une ligne'
        : `la ligne ${row}${column === undefined ? '' : `, colonne ${columnLetters(column)}`}`,
  }),
  mayHaveHappened: 'Le mail est peut-être parti quand même : regardez dans les éléments envoyés.',
  'sheet-empty': ({ sheet }) =>
    `${sheet} est vide. Ouvrez la feuille des postes ouverts et relancez la lecture.`,
  'sheet-protected': ({ sheet }) =>
    `${sheet} est protégée. Rien n’y a été écrit. Ôtez la protection et réessayez.`,
  'workbook-protected': () =>
    'La structure de ce classeur est protégée. Aucune feuille n’a été ajoutée. Ôtez la protection et réessayez.',
  'sheet-filtered': ({ sheet }) =>
    `${sheet} a un filtre actif. Rien n’y a été écrit. Effacez le filtre et réessayez.`,
  'sheet-changed': ({ sheet }) =>
    `${sheet} a changé depuis le contrôle. Rien n’a été envoyé. Relisez la feuille.`,
  'sheet-gone': ({ sheet }) =>
    `${sheet} n’est pas dans ce classeur. Choisissez dans les données de la société la feuille de ses postes ouverts.`,
  'sheet-is-report': ({ sheet }) =>
    `${sheet} est un rapport de rappels, pas une liste de postes ouverts. Allez à la feuille des postes ouverts et relisez.`,
  'sheet-is-customers': ({ sheet }) =>
    `${sheet} contient la table des clients. Allez à la feuille des postes ouverts et relisez.`,
  'sheet-is-dossier': ({ sheet }) =>
    `${sheet} contient le dossier. Allez à la feuille des postes ouverts et relisez.`,
  'sheet-is-rules': ({ sheet }) =>
    `${sheet} contient une table de règles. Allez à la feuille des postes ouverts et relisez.`,
  'customers-changed': () =>
    'La table des clients a changé depuis le contrôle. Rien n’a été envoyé. Relisez la feuille.',
  'dossier-changed': () =>
    'Depuis le contrôle, le dossier d’un de ces clients a été complété. Rien n’a été envoyé. Relisez la feuille.',
  'rules-changed': () =>
    'La ligne du classeur a été modifiée entre-temps. Rien n’a été écrit. Relisez et réessayez.',
  'rules-column-missing': ({ sheet }) =>
    `${sheet} n’a pas toutes les colonnes nécessaires. Rien n’a été écrit. Ajoutez la colonne, ou créez une nouvelle table.`,
  'procedure-name': () =>
    'Le nom de la procédure manque ou est déjà pris. Rien n’a été écrit. Choisissez un autre nom.',
  'procedure-wrong': () =>
    'Quelque chose ne va pas dans cette procédure. Rien n’a été écrit. Corrigez les champs signalés.',
  'restore-changed': ({ sheet, row }) =>
    `${sheet} a été modifiée entre-temps à ${row}. Rien n’a été rétabli. Adaptez cette ligne vous-même.`,
  'restore-newer': () =>
    'Une modification plus récente s’y appuie. Rien n’a été rétabli. Annulez d’abord la plus récente.',
  'restore-gone': () =>
    'Ceci ne peut plus être annulé. La feuille ou la liste des modifications a disparu. Rien n’a été modifié.',
  'sheet-too-large': ({ sheet }) =>
    `${sheet} est trop grande pour être transmise par Excel. Allez à la dernière cellule avec Ctrl+Fin\u00a0: si quelque chose s’y trouve par erreur, effacez-le. Sinon, répartissez la liste sur plusieurs feuilles.`,
  'table-damaged': ({ sheet, row }) =>
    `${sheet} est abîmée à ${row}. Corrigez ou supprimez cette ligne et réessayez.`,
  'workbook-unavailable': () =>
    'Excel ne répond pas. Terminez la saisie en cours ou fermez la fenêtre ouverte, puis réessayez.',
  'sign-in-cancelled': () => 'La connexion a été annulée. Connectez-vous pour envoyer les rappels.',
  'sign-in-failed': () => 'La connexion a échoué. Réessayez ou demandez à votre administrateur.',
  'account-mismatch': () =>
    'Un autre compte est connecté que lors du contrôle. Relisez la feuille avec le bon compte.',
  'mail-refused': () =>
    'Le serveur de messagerie refuse ce mail. Vérifiez l’adresse e-mail du client et réessayez.',
  'mail-unreadable': () => 'Cet e-mail est illisible ou endommagé. Ouvrez-le dans Outlook.',
  'mail-gone': () =>
    'Cet e-mail n’est plus dans la boîte aux lettres. Regardez dans les éléments supprimés, ou demandez à un collègue.',
  'erase-refused': () =>
    'Le dossier de ce client ne peut pas encore être effacé. Un montant reste ouvert, ou le délai de conservation court encore.',
  'mail-too-large': () =>
    'Cet e-mail est trop volumineux. Choisissez un logo plus petit ou envoyez moins de factures à la fois.',
  'letter-refused': () =>
    'Il manque dans cet e-mail une mention exigée par la loi. Il n’est pas parti. Relisez la feuille\u00a0: le contrôle dit laquelle.',
  'mail-limit': () =>
    'Le serveur de messagerie n’accepte plus de mails pour le moment. Attendez quelques minutes et continuez.',
  'mail-unreachable': () =>
    'Le serveur de messagerie est injoignable. Vérifiez la connexion internet et réessayez.',
  'mail-answer-unreadable': () =>
    'Le serveur de messagerie a donné une réponse illisible. Réessayez plus tard.',
  'mail-unverified': () => 'Le mail n’est pas encore dans les éléments envoyés. Vérifiez avant de renvoyer.',
  'address-refused': () =>
    'Le serveur de messagerie refuse une adresse de cet e-mail. Corrigez-la dans la table des clients.',
  'mailbox-denied': () =>
    'Vous n’avez pas accès à cette boîte aux lettres. Demandez-le à son propriétaire ou à votre administrateur. Ou choisissez-en une autre dans les paramètres.',
  'mailbox-full': () => 'La boîte aux lettres est pleine. Faites de la place et réessayez.',
  'consent-missing': () =>
    'Dunning n’a pas encore l’autorisation nécessaire. Connectez-vous pour la donner. Si cela échoue, demandez à votre administrateur.',
  'journal-unavailable': () =>
    'Cet ordinateur ne peut pas noter ce qui est en route. Rien ne part donc. Autorisez Office à conserver des données et réessayez.',
  'team-unreachable': () =>
    'Le dossier d’équipe est injoignable. Vérifiez la connexion internet et réessayez.',
  'team-denied': () =>
    'Vous ne pouvez rien écrire dans le dossier d’équipe. Demandez l’accès à son propriétaire.',
  'team-gone': () => 'Le dossier d’équipe n’existe plus. Choisissez-en un autre dans les paramètres.',
  'team-answer-unreadable': () => 'Un fichier du dossier d’équipe est illisible. Réessayez plus tard.',
  'team-link': () => 'Ce lien n’ouvre aucun dossier. Copiez le lien du dossier lui-même.',
  'outlook-unavailable': () => 'Outlook ne répond pas. Sélectionnez à nouveau le mail ou réessayez.',
  'run-not-ready': () => 'Le contrôle n’est plus valable. Rien n’a été envoyé. Relisez la feuille.',
  'another-run': () =>
    'Une autre fenêtre de cet ordinateur est en train d’envoyer. Attendez qu’elle ait fini et relisez la feuille.',
  cancelled: () => 'Arrêté. Rien d’autre n’a été modifié.',
  unexpected: () => 'Une erreur imprévue s’est produite. Réessayez et signalez les détails si elle persiste.',
};
