import type { Language, OwnText, ReminderText } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { oneLine } from '../oneLine';
import { procedureName } from '../procedureNames';
import { procedureWords } from '../tables/procedureWords';
import { textWords } from '../tables/textWords';

interface UsedWords {
  readonly shipped: (step: string) => string;
  readonly own: (step: string, row: number, why: string) => string;
  readonly group: (name: string) => string;
  readonly procedure: (name: string) => string;
  readonly profile: (name: string) => string;
  readonly kind: (name: string) => string;
  readonly all: string;
}

const words: Words<UsedWords> = {
  nl: {
    shipped: (step) => `Tekst: ${step}, van Dunning`,
    own: (step, row, why) => `Tekst: ${step}, rij ${row} van uw teksten, ${why}`,
    group: (name) => `voor de groep ${name}`,
    procedure: (name) => `voor de procedure ${name}`,
    profile: (name) => `voor het profiel ${name}`,
    kind: (name) => `voor klanten: ${name}`,
    all: 'voor alle klanten',
  },
  fr: {
    shipped: (step) => `Texte\u00a0: ${step}, de Dunning`,
    own: (step, row, why) => `Texte\u00a0: ${step}, ligne ${row} de vos textes, ${why}`,
    group: (name) => `pour le groupe ${name}`,
    procedure: (name) => `pour la procédure ${name}`,
    profile: (name) => `pour le profil ${name}`,
    kind: (name) => `pour les clients\u00a0: ${name}`,
    all: 'pour tous les clients',
  },
  de: {
    shipped: (step) => `Text: ${step}, von Dunning`,
    own: (step, row, why) => `Text: ${step}, Zeile ${row} Ihrer Texte, ${why}`,
    group: (name) => `für die Gruppe ${name}`,
    procedure: (name) => `für das Mahnverfahren ${name}`,
    profile: (name) => `für das Profil ${name}`,
    kind: (name) => `für Kunden: ${name}`,
    all: 'für alle Kunden',
  },
  en: {
    shipped: (step) => `Text: ${step}, from Dunning`,
    own: (step, row, why) => `Text: ${step}, row ${row} of your texts, ${why}`,
    group: (name) => `for the group ${name}`,
    procedure: (name) => `for the procedure ${name}`,
    profile: (name) => `for the profile ${name}`,
    kind: (name) => `for customers: ${name}`,
    all: 'for all customers',
  },
};

/** Longest name of a group or procedure. */
const LONGEST_NAME = 60;

/**
 * Which text a letter was written by, and why.
 * @example usedTextLine({ text: 'level-2', own: null }, 'nl-BE') //=> 'Tekst: niveau 2, van Dunning'
 */
export function usedTextLine(
  { text, own }: { readonly text: ReminderText; readonly own: OwnText | null },
  language: Language,
): string {
  const say = wordsFor(words, language);
  const step = procedureWords(language).texts[text];
  return own === null ? say.shipped(step) : say.own(step, own.row, why(own, say, language));
}

/** The strongest of what the text is for. */
function why({ group, procedure, profile, kind }: OwnText, say: UsedWords, language: Language): string {
  const { profiles, kinds } = textWords(language);
  if (group !== null) return say.group(oneLine(group, LONGEST_NAME));
  if (procedure !== null) return say.procedure(oneLine(procedureName(procedure, language), LONGEST_NAME));
  if (profile !== null) return say.profile(profiles[profile]);
  return kind === null ? say.all : say.kind(kinds[kind]);
}
