import type { Words } from '../../choose';
import type { Sentence } from './facts';

/** Whose items they are, where another company may have a claim to them. */
export interface OwnerFindings {
  readonly 'sheet-of-other': Sentence;
  readonly 'same-source': Sentence;
  readonly 'sheet-unclaimed': Sentence;
  readonly 'companies-mixed': Sentence;
}

export const ownerFindings: Words<OwnerFindings> = {
  nl: {
    'sheet-of-other': ({ other }) => `Dit is het blad van ${other}`,
    'same-source': ({ other }) => `Van wie zijn deze posten? ${other} leest ze ook`,
    'sheet-unclaimed': ({ sheet }) => `Van welke administratie het blad “${sheet}” is, is nog niet gezegd`,
    'companies-mixed': ({ companies }) => `Van welk bedrijf? Dit blad heeft posten van ${companies}`,
  },
  fr: {
    'sheet-of-other': ({ other }) => `Cette feuille appartient à ${other}`,
    'same-source': ({ other }) => `À qui sont ces postes\u00a0? ${other} les lit aussi`,
    'sheet-unclaimed': ({ sheet }) =>
      `On ne sait pas encore à quelle société appartient la feuille «\u00a0${sheet}\u00a0»`,
    'companies-mixed': ({ companies }) => `Quelle société\u00a0? La feuille a des postes de ${companies}`,
  },
  de: {
    'sheet-of-other': ({ other }) => `Dies ist das Blatt von ${other}`,
    'same-source': ({ other }) => `Wessen Posten sind das? ${other} liest sie auch`,
    'sheet-unclaimed': ({ sheet }) =>
      `Zu welchem Mandanten das Blatt „${sheet}“ gehört, ist noch nicht gesagt`,
    'companies-mixed': ({ companies }) => `Welcher Buchungskreis? Das Blatt hat Posten von ${companies}`,
  },
  en: {
    'sheet-of-other': ({ other }) => `This sheet belongs to ${other}`,
    'same-source': ({ other }) => `Whose items are these? ${other} reads them too`,
    'sheet-unclaimed': ({ sheet }) => `Nobody has said yet which company the sheet “${sheet}” belongs to`,
    'companies-mixed': ({ companies }) => `Which company? The sheet has items of ${companies}`,
  },
};
