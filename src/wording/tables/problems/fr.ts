import type { ProblemTexts } from './parts';

export const fr: ProblemTexts = {
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  rows: {
    'column-missing': ({ column }) =>
      `La colonne «\u00a0${column}\u00a0» manque. Ajoutez-la\u00a0; sans elle, la table ne compte pas.`,
    'cell-unread': ({ found, column }) =>
      `${found} dans «\u00a0${column}\u00a0» est illisible. Corrigez la cellule ou videz-la.`,
    'name-missing': () => 'Cette ligne n’a pas de nom de procédure. Indiquez-le, ou videz la ligne.',
    'rows-apart': ({ procedure }) =>
      `Les lignes de la procédure ${procedure} sont séparées. Regroupez-les, ou donnez un autre nom à la seconde.`,
    'level-out-of-order': ({ procedure, found, level }) =>
      level === 0
        ? `Procédure ${procedure}\u00a0: un avis avant échéance n’a pas de niveau, or il y a ${found}. Videz la cellule.`
        : `Procédure ${procedure}\u00a0: le niveau ${level} est attendu ici, il y a ${found}. Ajoutez le niveau manquant, ou videz la cellule.`,
    'regime-unknown': ({ found }) =>
      `Le régime ${found} n’existe pas. Choisissez-en un comme BE-B2B ou NL-B2C.`,
    'day-missing': () => 'Le premier jour du taux manque ou n’est pas une date. Indiquez une date.',
    'percent-range': () => 'Le taux manque ou n’est pas un pourcentage. Indiquez un nombre comme 10,5.',
    'source-blank': () => 'La source manque. Indiquez où le taux est publié.',
    'dates-fall': ({ found }) =>
      `Ce jour ne suit pas celui de la ligne précédente de ${found}. Classez les lignes par date.`,
    'ends-before-start': () =>
      'Le taux est connu jusqu’à un jour avant son début. Corrigez l’une des deux dates.',
    gap: ({ found }) => `Un taux de ${found} manque avant cette ligne. Ajoutez la période intermédiaire.`,
    'through-missing': ({ found }) =>
      `Jusqu’à quel jour ce dernier taux de ${found} est-il connu\u00a0? Indiquez la date\u00a0; au-delà, Dunning ne calcule pas.`,
    'setting-unknown': ({ found }) =>
      `Le paramètre ${found} n’existe pas. Prenez un nom d’une table neuve, ou videz la ligne.`,
    'setting-twice': ({ setting }) =>
      `«\u00a0${setting}\u00a0» figure deux fois. Supprimez l’une des lignes.`,
    'value-unread': ({ found, setting, choices }) =>
      `${found} ne convient pas à «\u00a0${setting}\u00a0». Choix\u00a0: ${choices}.`,
    'out-of-range': ({ found, setting, least, most }) =>
      `${found} dépasse les limites de «\u00a0${setting}\u00a0». Choisissez de ${least} à ${most}.`,
    'period-backwards': ({ found }) => `La période ${found} finit avant de commencer. Inversez les dates.`,
    'procedure-unknown': ({ found }) =>
      `La procédure ${found} n’existe pas. Prenez un nom de la table des procédures.`,
    'administration-unknown': ({ found }) =>
      `La société ${found} est inconnue dans ce classeur. Prenez son nom dans les paramètres, ou videz la cellule pour toutes.`,
    'no-customer-setting': ({ setting }) =>
      `«\u00a0${setting}\u00a0» ne se règle pas par client. Videz le numéro de client\u00a0; seule une période de repos en a un.`,
    'choice-missing': ({ column, choices }) => `«\u00a0${column}\u00a0» est vide. Choix\u00a0: ${choices}.`,
    'choice-unknown': ({ found, column, choices }) =>
      `${found} ne convient pas à «\u00a0${column}\u00a0». Choix\u00a0: ${choices}.`,
    'text-blank': () =>
      'Cette ligne n’a pas encore de texte. Écrivez au moins une partie de la lettre, ou videz la ligne.',
    'text-twice': ({ first }) =>
      `La ligne ${first} vaut déjà pour exactement les mêmes lettres. Supprimez l’une des deux.`,
    'unknown-placeholder': ({ column, line, found, suggestion }) =>
      `«\u00a0${column}\u00a0», ligne ${line}\u00a0: la donnée ${found} n’existe pas. ${suggestion === '' ? 'Prenez-en une dans la liste sous Paramètres, Textes.' : `Vouliez-vous dire ${suggestion}\u00a0?`}`,
    'unknown-tag': ({ column, line, found, suggestion }) =>
      `«\u00a0${column}\u00a0», ligne ${line}\u00a0: la commande ${found} n’est pas permise ici. ${suggestion === '' ? 'Seules if, unless et case le sont.' : `Vouliez-vous dire ${suggestion}\u00a0?`}`,
    'unknown-filter': ({ column, line, found, suggestion }) =>
      `«\u00a0${column}\u00a0», ligne ${line}\u00a0: le filtre ${found} n’est pas permis ici. ${suggestion === '' ? 'Retirez-le.' : `Vouliez-vous dire ${suggestion}\u00a0?`}`,
    syntax: ({ column, line, found, suggestion }) =>
      `«\u00a0${column}\u00a0», ligne ${line}\u00a0: ${found} est incorrect. ${suggestion === '' ? 'Vérifiez les accolades et les commandes.' : `Vouliez-vous dire ${suggestion}\u00a0?`}`,
    'too-long': ({ column, most }) =>
      `«\u00a0${column}\u00a0» est trop long. Limitez-vous à ${most} caractères.`,
  },
};
