import type { LetterCharge, ReminderLetter } from '../app/ports';
import { amountText, moneyText } from '../wording/amounts';
import { percentText } from '../wording/law/percentText';
import type { ChargeModel } from './letterModel';
import { documentText } from './lines';
import type { Fill } from './liquid/fill';
import type { LetterLabels } from './texts/letterTexts';

/** The lines of the charges, each with what it is computed on: a customer must be able to check it. */
export function chargeLines(
  letter: ReminderLetter,
  labels: LetterLabels,
  fill: Fill,
): readonly ChargeModel[] {
  const { language, currency, consumer } = letter;
  return letter.charges.map((charge) => ({
    name: fill(labels.chargeNames[charge.kind], { consumer }),
    document: charge.document === '' ? '' : documentText(charge),
    details: detailsOf(charge, letter, labels, fill),
    amount: amountText(charge.amount, currency, language),
    money: moneyText(charge.amount, currency, language),
  }));
}

function detailsOf(
  { kind, parts, basis, vatRate, repeated }: LetterCharge,
  { language, currency }: ReminderLetter,
  labels: LetterLabels,
  fill: Fill,
): readonly string[] {
  const money = (amount: number): string => moneyText(amount, currency, language);
  const interest = parts.map(({ days, percent, on }) =>
    fill(labels.interestPart, { days, percent: percentText(percent, language), on: money(on) }),
  );
  const summed = kind === 'costs' || kind === 'lump-sum';
  return [
    ...interest,
    ...(summed ? [fill(labels.chargeBasis, { basis: money(basis) })] : []),
    ...(vatRate > 0 ? [fill(labels.vat, { percent: percentText(vatRate, language) })] : []),
    ...(repeated && kind !== 'interest' ? [labels.repeated] : []),
  ];
}
