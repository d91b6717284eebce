const { Liquid } = require('liquidjs');
const { createLetters } = require('../src/letters/createLetters.ts');
const { letterOfRun } = require('./letterOfRun');
const { plainTemplates } = require('./plainLetter');
const { race } = require('./race');

const MAILS = 10_000;
const CODES = 200;

/** The same letters by one template for each part, as a first version of any such program has it. */
function plainPeer() {
  const engine = new Liquid({ outputEscape: 'escape', jsTruthy: true });
  const words = new Liquid({ jsTruthy: true });
  const html = engine.parse(plainTemplates.html);
  const text = words.parse(plainTemplates.text);
  return (letter) => engine.renderSync(html, letter).length + words.renderSync(text, letter).length;
}

module.exports = function letters() {
  const product = createLetters();
  const peer = plainPeer();
  const run = Array.from({ length: MAILS }, (_, at) => letterOfRun(at));
  const [first] = run;
  const sample = product.render(first);
  if (!sample.html.includes(first.items[4].document) || !sample.text.includes(first.items[4].document))
    throw new Error('Not what this measures: an invoice is missing in the mail.');
  if (product.images(first).length !== 6) throw new Error('Not what this measures: six codes were expected.');
  const mails = race(
    {
      'ten thousand mails': () => run.reduce((sum, letter) => sum + product.render(letter).html.length, 0),
      'one plain Liquid template each for HTML and text': () =>
        run.reduce((sum, letter) => sum + peer(letter), 0),
    },
    3,
  );
  const codes = race({
    codes: () => run.slice(0, CODES).reduce((sum, letter) => sum + product.images(letter).length, 0),
  });
  return [
    {
      work: `${MAILS} mails of five invoices each, as HTML and as text: time of one`,
      value: mails['ten thousand mails'] / MAILS,
      unit: 'ms',
      atMost: 0.2,
      medians: mails,
    },
    {
      work: 'one QR code as a picture, of the six of such a mail',
      value: codes.codes / (CODES * 6),
      unit: 'ms',
      atMost: 1,
    },
  ];
};
