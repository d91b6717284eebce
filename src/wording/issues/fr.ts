import type { IssueSentences } from './issueFacts';

export const fr: IssueSentences = {
  rowName: (row) => `ligne ${row}`,
  'no-header': ({ sheet, field }) =>
    field === ''
      ? `La feuille « ${sheet} » n’a pas de ligne avec les noms des colonnes. Ouvrez la feuille des postes ouverts, avec un nom au-dessus de chaque colonne.`
      : `La feuille « ${sheet} » n’a pas de ligne avec les noms des colonnes. Indiquez ce que contient chaque colonne, ou mettez un nom au-dessus et relisez.`,
  'column-missing': ({ field, row }) =>
    `La colonne « ${field} » manque parmi les noms de la ligne ${row}. Choisissez-la parmi les colonnes de la feuille, ou donnez-lui ce nom, puis relisez.`,
  'column-unsure': ({ cell, content, field }) =>
    `La colonne «\u00a0${content}\u00a0» (cellule ${cell}) a été lue comme «\u00a0${field}\u00a0», mais ce n’est pas sûr. Confirmez-la ou choisissez-en une autre parmi les colonnes reconnues.`,
  'company-unknown': ({ company, companies, sheet }) =>
    `La feuille «\u00a0${sheet}\u00a0» n’a aucun poste avec le code de société «\u00a0${company}\u00a0»\u00a0; elle contient ${companies}. Choisissez le code dans les données de la société, ou lisez la bonne feuille.`,
  'amount-unreadable': ({ cell, content, field }) =>
    content === ''
      ? `La cellule ${cell} (${field}) est vide. Saisissez le montant, puis relisez.`
      : `« ${content} » dans la cellule ${cell} (${field}) n’est pas un montant lisible. Corrigez-le, puis relisez.`,
  'date-unreadable': ({ cell, content, field, inDays }) =>
    `« ${content} » dans la cellule ${cell} (${field}) n’est pas ${inDays ? 'un nombre de jours' : 'une date lisible'}. Corrigez la cellule, puis relisez.`,
  'duplicate-item': ({ row, firstRow, document }) =>
    `La ligne ${row} répète la ligne ${firstRow} : ${document || 'même poste'}. Elle ne compte qu’une fois. Supprimez l’une des deux si c’est exact.`,
  'customer-missing': ({ row }) =>
    `La ligne ${row} n’a ni numéro ni nom de client. Saisissez l’un des deux, puis relisez.`,
  'currency-unknown': ({ cell, content }) =>
    `« ${content} » dans la cellule ${cell} n’est pas une devise connue. Utilisez un code comme EUR, puis relisez.`,
  'currency-differs': ({ cell, content, field, row }) =>
    `« ${content} » dans la cellule ${cell} (${field}) indique une autre devise que le reste de la ligne ${row}. Corrigez-le, puis relisez.`,
  'total-mismatch': ({ cell, stated, computed }) =>
    `Le total de la cellule ${cell} est ${stated}, mais les postes lus font ${computed}. Vérifiez quelles lignes manquent.`,
  'row-unclear': ({ row }) =>
    `La ligne ${row} a un montant, mais ni numéro de facture ni date. Si c’est une facture, complétez-la, puis relisez.`,
  'date-ambiguous': ({ cell, content, field }) =>
    `« ${content} » dans la cellule ${cell} (${field}) a été lu jour d’abord : rien dans la colonne n’indique l’ordre. Choisissez l’ordre parmi les colonnes reconnues, ou écrivez aaaa-mm-jj, puis relisez.`,
  'dates-swapped': ({ cell, content, field }) =>
    `La colonne ${field} contient des dates (à partir de la cellule ${cell}) à côté de textes comme « ${content} ». À l’ouverture du fichier, jour et mois ont peut-être été inversés. Vérifiez-le.`,
  'number-ambiguous': ({ cell, content, field, computed }) =>
    `« ${content} » dans la cellule ${cell} (${field}) a été lu comme ${computed}. Choisissez le séparateur décimal parmi les colonnes reconnues, ou ajoutez les centimes, puis relisez.`,
  'credits-unsigned': ({ row, document }) =>
    `Les notes de crédit et les paiements n’ont pas de signe moins dans la feuille, par exemple ${document} à la ligne ${row}. Ils ont été comptés comme crédits.`,
  'two-currencies': ({ content, other }) =>
    `Les colonnes «\u00a0${content}\u00a0» et «\u00a0${other}\u00a0» donnent les mêmes montants en deux devises. «\u00a0${content}\u00a0» a été lue. Choisissez l’autre parmi les colonnes reconnues si les factures sont dans cette devise.`,
};
