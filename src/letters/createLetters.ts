import { Liquid } from 'liquidjs';
import type { Letters } from '../app/ports';
import { buildModel } from './buildModel';
import { htmlLayout } from './htmlLayout';
import type { LetterModel } from './letterModel';
import { createFill } from './phrases';
import { paymentHtml, statementHtml } from './statementHtml';
import { textLayout } from './textLayout';
import { textsFor } from './texts/textsFor';

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
      return {
        subject: model.subject,
        html: String(engine.renderSync(layout, tablesOf(model))),
        text: textLayout(model),
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
