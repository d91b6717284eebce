import { Liquid } from 'liquidjs';
import type { Letters } from '../app/ports';
import { buildModel } from './buildModel';
import { htmlLayout } from './htmlLayout';
import type { LetterModel } from './letterModel';
import { createFill } from './phrases';
import { paymentHtml, statementHtml } from './statementHtml';
import { textLayout } from './textLayout';
import { textsFor } from './texts/textsFor';
import { toneOf, toneTexts } from './tone';

/**
 * The letters of the product: a reminder in, subject, HTML and text out, the same for the same input. Templates are
 * parsed once; liquidjs interprets them, so no content policy is in the way. Every value is escaped in the HTML.
 */
export function createLetters(): Letters {
  const fill = createFill();
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    outputEscape: 'escape',
    templates: {},
  });
  const layout = engine.parse(htmlLayout);
  return {
    render(letter) {
      const model = buildModel(letter, textsFor(letter.language), fill);
      const { subject, title, salutation, opening, request, crossed, closing } = model;
      return {
        subject,
        html: String(engine.renderSync(layout, tablesOf(model))),
        text: textLayout(model),
        words: { subject, title, salutation, before: `${opening}\n\n${request}`, after: crossed, closing },
        announces: true,
      };
    },
    images: () => [],
    problemsOf: () => [],
    shipped({ language, text, consumer }) {
      const texts = textsFor(language);
      const tone = toneOf({ kind: text === 'notice' ? 'notice' : 'reminder', text, announced: null });
      const { title, opening, request } = toneTexts(texts, tone, { consumer, charges: [] });
      return {
        subject: '',
        title,
        salutation: consumer ? texts.salutationConsumer : texts.salutation,
        before: `${opening}\n\n${request}`,
        after: texts.crossed,
        closing: texts.closing,
      };
    },
  };
}

/** The model as the layout takes it: with its two tables laid out. */
const tablesOf = (model: LetterModel): object => ({
  ...model,
  statement: statementHtml(model).text,
  payment: paymentHtml(model).text,
});
