import type { ProblemWords } from './problemFacts';

export const fr: ProblemWords = {
  problems: {
    'no-levels': () => 'il n’y a aucun niveau. Ajoutez une ligne avec des jours à partir de 0',
    'too-many-levels': ({ most }) => `il y a plus de ${most} niveaux. Supprimez-en`,
    'days-missing': ({ column }) => `les jours manquent. Remplissez «\u00a0${column}\u00a0»`,
    'days-not-whole': ({ found }) =>
      `${found} jours n’est pas un nombre entier. Entrez un nombre entier, comme 10`,
    'days-fall': ({ found }) =>
      `${found} jours, c’est moins que la ligne au-dessus. Mettez les niveaux dans l’ordre des jours`,
    'negative-after-positive': ({ found }) =>
      `${found} jours, c’est un avis avant l’échéance. Mettez cette ligne au-dessus des niveaux`,
    'interval-not-whole': ({ found, column }) =>
      `${found} n’est pas un nombre entier. Entrez un nombre entier dans «\u00a0${column}\u00a0», comme 7`,
    'unknown-channel': ({ found, channels }) => `le canal ${found} n’existe pas. Choisissez ${channels}`,
    'no-text': ({ texts }) => `un e-mail ou une lettre a besoin d’un texte. Choisissez ${texts}`,
    'unknown-text': ({ found, texts }) => `le texte ${found} n’existe pas. Choisissez ${texts}`,
    'not-yes-or-no': ({ found, column }) =>
      `${found} n’est ni oui ni non. Entrez oui ou non dans «\u00a0${column}\u00a0»`,
    'amount-not-valid': ({ found, column }) =>
      `${found} n’est pas un montant. Entrez dans «\u00a0${column}\u00a0» un montant à partir de 0, ou rien`,
    'pay-within-not-whole': ({ found, column }) =>
      `${found} n’est pas un nombre entier. Entrez dans «\u00a0${column}\u00a0» un nombre de jours, ou rien`,
    'notice-not-by-mail': ({ found }) => `cela part uniquement par e-mail, pas par ${found}`,
    'notice-charges': ({ column }) =>
      `rien n’est encore en retard\u00a0: ne facturez rien. Videz «\u00a0${column}\u00a0»`,
  },
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  or: ' ou ',
  inLevel: (procedure, level) => `procédure ${procedure}, niveau ${level}`,
  inNotice: (procedure) => `procédure ${procedure}, avis avant l’échéance`,
  inProcedure: (procedure) => `procédure ${procedure}`,
};
