import type { Tongue } from '../languageOf';
import { type Phrases, phrasesOf } from '../phrases';
import { germanWords } from './de';
import { englishWords } from './en';
import { frenchWords } from './fr';
import { dutchWords } from './nl';
import type { ReplyWords, Signal } from './replyWords';

const words: Readonly<Record<Tongue, ReplyWords>> = {
  nl: dutchWords,
  fr: frenchWords,
  de: germanWords,
  en: englishWords,
};

const made = new Map<Tongue, Phrases<Signal>>();

/** Phrases of a language, made ready when they are first asked for. */
export function phrasesFor(tongue: Tongue): Phrases<Signal> {
  const known = made.get(tongue);
  if (known) return known;
  const phrases = phrasesOf(words[tongue]);
  made.set(tongue, phrases);
  return phrases;
}
