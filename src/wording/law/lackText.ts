import type { Language, LetterLack } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { sentence } from '../reasons/parts';

/** How one language says what a letter lacks by law. */
interface LackWords {
  readonly parts: Readonly<Record<LetterLack['lacks'][number], string>>;
  /** The letter and the rule, over what is missing. */
  readonly rules: Readonly<Record<LetterLack['rule'], (missing: string) => string>>;
}

const words: Words<LackWords> = {
  nl: {
    parts: {
      creditor: 'de naam van uw bedrijf',
      'enterprise-number': 'een geldig ondernemingsnummer',
      supplies: 'wat u verkoopt',
      'due-date': 'de vervaldag van elke factuur',
      announcement: 'de wettelijke aankondiging',
    },
    rules: {
      'be-first-letter': (missing) =>
        `in een eerste herinnering aan een consument ontbreekt: ${missing} (art. XIX.2 WER)`,
      'nl-fourteen-days': (missing) =>
        `in een 14-dagenbrief ontbreekt: ${missing} met de kosten en de termijn (art. 6:96 lid 6 BW)`,
    },
  },
  fr: {
    parts: {
      creditor: 'le nom de votre société',
      'enterprise-number': 'un numéro d’entreprise valable',
      supplies: 'ce que vous vendez',
      'due-date': 'l’échéance de chaque facture',
      announcement: 'l’annonce légale',
    },
    rules: {
      'be-first-letter': (missing) =>
        `il manque dans un premier rappel à un consommateur\u00a0: ${missing} (art. XIX.2 du Code belge de droit économique)`,
      'nl-fourteen-days': (missing) =>
        `il manque dans une lettre de quatorze jours\u00a0: ${missing} avec les frais et le délai (art. 6:96, al. 6 du Code civil néerlandais)`,
    },
  },
  de: {
    parts: {
      creditor: 'der Name Ihrer Firma',
      'enterprise-number': 'eine gültige Unternehmensnummer',
      supplies: 'was Sie verkaufen',
      'due-date': 'die Fälligkeit jeder Rechnung',
      announcement: 'die gesetzliche Ankündigung',
    },
    rules: {
      'be-first-letter': (missing) =>
        `in einer ersten Mahnung an einen Verbraucher fehlt: ${missing} (Art. XIX.2 belgisches WGB)`,
      'nl-fourteen-days': (missing) =>
        `in einem Vierzehn-Tage-Schreiben fehlt: ${missing} mit Kosten und Frist (Art. 6:96 Abs. 6 niederländisches BW)`,
    },
  },
  en: {
    parts: {
      creditor: 'the name of your company',
      'enterprise-number': 'a valid enterprise number',
      supplies: 'what you sell',
      'due-date': 'the due date of every invoice',
      announcement: 'the announcement that the law wants',
    },
    rules: {
      'be-first-letter': (missing) =>
        `a first reminder to a consumer lacks: ${missing} (Belgian Code of Economic Law, art. XIX.2)`,
      'nl-fourteen-days': (missing) =>
        `a fourteen-day letter lacks: ${missing}, with costs and term (Dutch Civil Code, art. 6:96(6))`,
    },
  },
};

/**
 * What a letter lacks and by which rule.
 * @example lackText({ rule: 'be-first-letter', lacks: ['supplies'] }, 'nl-BE')
 * //=> 'In een eerste herinnering aan een consument ontbreekt: wat u verkoopt (art. XIX.2 WER).'
 */
export function lackText({ rule, lacks }: LetterLack, language: Language): string {
  const { parts, rules } = wordsFor(words, language);
  return sentence(rules[rule](lacks.map((part) => parts[part]).join(', ')));
}
