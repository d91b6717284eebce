import type { Letters } from '../app/ports';
import { says } from './announcement';
import { buildModel } from './buildModel';
import { htmlLayout } from './htmlLayout';
import { createEngine } from './liquid/engine';
import { createFill } from './liquid/fill';
import { problemsOf } from './liquid/problems';
import { imagesOf } from './pictures';
import { scopeOf } from './scope';
import { textLayout } from './textLayout';
import { textsFor } from './texts/textsFor';
import { shippedWords, wordsOf } from './words';

/**
 * The letters of the product: a reminder in, subject, HTML and text out, the same for the same input. Templates are
 * parsed once; liquidjs interprets them, so no content policy is in the way. Every value is escaped in the HTML.
 */
export function createLetters(): Letters {
  const engine = createEngine();
  const fill = createFill(engine);
  return {
    render(letter) {
      const texts = textsFor(letter.language);
      const named = scopeOf(letter, texts, fill);
      const words = wordsOf(letter, texts, named, fill);
      const model = buildModel(letter, words, named.scope, texts, fill);
      const { before, after } = words;
      return {
        subject: words.subject,
        html: htmlLayout(model).text,
        text: textLayout(model),
        words: { ...words, before: before.join('\n\n'), after: after.join('\n\n') },
        announces: says([...before, ...after], named.sentences),
      };
    },
    images: (letter) => imagesOf(letter, textsFor(letter.language).labels),
    problemsOf: (words) => problemsOf(engine, words),
    shipped: ({ language, ...asked }) => shippedWords(textsFor(language), asked, true),
  };
}
