import type { ChargeModel, LetterModel, LineModel } from './letterModel';

/** The same letter as plain text, for readers without HTML. Lines end in a single line feed. */
export function textLayout(model: LetterModel): string {
  const { labels, words, online } = model;
  const { colon } = labels;
  const paragraphs = [
    [words.title, model.addressee],
    [words.salutation],
    ...words.before.map((paragraph) => [paragraph]),
    model.items.map((line) => itemText(line, model)),
    model.credits.length === 0
      ? []
      : [
          `${labels.credits}${colon}`,
          ...model.credits.map(
            (line) => `- ${line.document} (${line.invoiceDate})${colon} ${line.openMoney}`,
          ),
        ],
    model.charges.length === 0
      ? []
      : [
          `${labels.subtotal}${colon} ${model.net}`,
          `${labels.charges}${colon}`,
          ...model.charges.map((charge) => chargeText(charge, labels)),
        ],
    [
      `${labels.toPay}${colon} ${model.total}`,
      ...model.payment.map(({ label, value }) => `${label}${colon} ${value}`),
      ...(online === null ? [] : [`${online.label}${colon} ${online.link}`]),
    ],
    ...words.after.map((paragraph) => [paragraph]),
    [words.closing, ...model.signature],
  ];
  const filled = paragraphs.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function itemText(line: LineModel, { labels }: LetterModel): string {
  const facts = [
    `${labels.invoiceDate} ${line.invoiceDate}`,
    `${labels.dueDate} ${line.dueDate}`,
    line.lateness,
    line.mark,
    `${labels.amount} ${line.amount}`,
    line.disputed,
    line.reference,
  ].filter((fact) => fact !== '');
  return `- ${line.document}${labels.colon} ${labels.open} ${line.openMoney} (${facts.join(`${labels.semicolon} `)})`;
}

function chargeText(
  { name, document, details, money }: ChargeModel,
  { colon, semicolon }: LetterModel['labels'],
): string {
  const basis = details.length === 0 ? '' : ` (${details.join(`${semicolon} `)})`;
  return `- ${name}${document === '' ? '' : ` ${document}`}${colon} ${money}${basis}`;
}
