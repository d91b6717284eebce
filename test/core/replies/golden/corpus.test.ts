import { disputeReasons } from '../../../../src/core/dossier/events/blocks';
import { languages } from '../../../../src/core/items/customer';
import { isPaymentReference } from '../../../../src/core/references/paymentReference';
import { sayingKinds } from '../../../../src/core/replies/reading';
import { writtenMails } from './writtenMails';

const madeFor = languages.flatMap((language) => writtenMails(language));
const unseen = languages.flatMap((language) => writtenMails(language, 'unseen'));
const all = [...madeFor, ...unseen];

test.each([
  ['eighty mails', madeFor, 80],
  ['thirty unseen mails', unseen, 30],
] as const)(
  'there are at least %s of each language, a third of the Dutch ones from the Netherlands',
  (_, mails, least) => {
    const count = (code: string) => mails.filter(({ customer }) => customer.startsWith(code)).length;
    for (const code of ['nl', 'fr', 'de', 'en']) expect([code, count(code) >= least]).toEqual([code, true]);
    expect(count('nl-NL') * 3).toBeGreaterThanOrEqual(count('nl'));
  },
);

test('each has a name of its own and a text of its own', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  const texts = new Map<string, string[]>();
  for (const { text, id } of all) texts.set(text.trim(), [...(texts.get(text.trim()) ?? []), id]);
  expect([...texts.values()].filter((ids) => ids.length > 1)).toEqual([]);
});

test('what is said stands once in the text, and names documents that are named and known', () => {
  const wrong = all.flatMap(({ id, text, known, documents, sayings }) => [
    ...sayings.filter(({ quote }) => text.split(quote).length !== 2).map(({ quote }) => [id, quote]),
    ...sayings.flatMap((saying) =>
      saying.documents.filter((each) => !documents.includes(each)).map((each) => [id, each]),
    ),
    ...documents.filter((each) => !known.includes(each)).map((each) => [id, each]),
  ]);
  expect(wrong).toEqual([]);
});

test('references check, and every amount that is said is among the amounts', () => {
  const wrong = all.flatMap(({ id, references, amounts, sayings }) => [
    ...references.filter((each) => !isPaymentReference(each)).map((each) => [id, each]),
    ...sayings.flatMap(({ amount }) =>
      amount && !amounts.some((each) => each.amount === amount.amount) ? [[id, amount.amount]] : [],
    ),
  ]);
  expect(wrong).toEqual([]);
});

test('every kind and every reason of a dispute is said in every language', () => {
  for (const code of ['nl', 'fr', 'de', 'en']) {
    const sayings = all.filter(({ customer }) => customer.startsWith(code)).flatMap((mail) => mail.sayings);
    expect([code, ...new Set(sayings.map(({ kind }) => kind))].sort()).toEqual([code, ...sayingKinds].sort());
    const reasons = new Set(sayings.flatMap(({ reason }) => reason ?? []));
    expect([code, disputeReasons.filter((reason) => !reasons.has(reason))]).toEqual([code, []]);
  }
});
