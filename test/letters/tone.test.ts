import type { Language } from '../../src/core/items/customer';
import { item } from './sampleLetter';
import { type ShippedCase, shippedCases, shippedLetter, wordsOf } from './shippedLetters';

const named = (cases: readonly ShippedCase[]) =>
  cases.map((given) => {
    const { language, text, consumer, profile } = given;
    return [`${language} ${text} ${consumer ? 'consumer' : 'business'} ${profile}`, given] as const;
  });

const formal =
  /gebreke|sommer|formele aanmaning|mise? en demeure|letztmalig|förmlich|formal(ly)?\b.{0,12}notice|voorbehoud|behouden ons|réserve|behalten|reserve all/i;

describe('only the formal notice speaks as one', () => {
  test.each(named(shippedCases.filter(({ text }) => text !== 'level-4')))('not %s', (_, given) =>
    expect(wordsOf(given)).not.toMatch(formal),
  );

  test.each(named(shippedCases.filter(({ text }) => text === 'level-4')))('%s, with its day', (_, given) => {
    const words = wordsOf(given);
    expect(words).toMatch(formal);
    expect(words).toMatch(/0?5(?:[/.-]12[/.-]|\sDec\s)2026/);
  });
});

test.each(named(shippedCases.filter(({ text }) => text === 'notice')))(
  '%s: nothing is late, nothing follows',
  (_, given) =>
    expect(wordsOf(given)).not.toMatch(
      /te laat|verstreken|herinner|aanman|invorder|stappen|rappel(?!er)|retard|dépass|impayé|mahn|überfällig|Schritte|overdue|late\b|remind|unpaid/i,
    ),
);

const before =
  /eerder|Ondanks|herhaald|Tweede|Nieuwe|déjà (?:adressé|écrit)|[Mm]algré|revenons|Deuxième|Troisième|Nouveau|bereits|trotz|auf unsere Erinnerung|Zweite|Weitere|We have (?:already|written)|again about|[Dd]espite|earlier|Second|Third|Further/;

test.each(named(shippedCases))('%s: as the first of a procedure it names none before it', (_, given) => {
  const level = given.text === 'notice' ? 0 : 1;
  expect(wordsOf(given, { level, items: [item({ level })] })).not.toMatch(before);
});

test.each(named(shippedCases.filter(({ text }) => text === 'level-4')))(
  '%s: without a last day it names no term',
  (_, given) =>
    expect(wordsOf(given, { payBy: null })).not.toMatch(/dans ce délai|that time|dieser Frist|die datum/),
);

const money =
  /kosten(?!loos)|rente\b|interest|schade|frais|intérêt|indemnit|zinsen|pauschale|gebühr|costs?\b|fees?\b/i;
/** What a first reminder to a consumer says of itself: it is free. */
const free =
  /brengen wij geen kosten in rekening|berechnen wir keine Kosten|sans frais|no (charge|cost)|free of charge/gi;

test.each(named(shippedCases.filter(({ text }) => text !== 'fourteen-days')))(
  '%s names no costs that are not asked',
  (_, given) => expect(wordsOf(given).replace(free, '')).not.toMatch(money),
);

test.each(named(shippedCases.filter(({ text, consumer }) => text === 'level-1' && consumer)))(
  '%s: is free, and says so, unless it charges',
  (_, given) => {
    const saysFree = new RegExp(`${free.source}|kosteloos|gratuit`, 'i');
    const fee = { document: '', amount: 750, basis: 0, parts: [], vatRate: 0, repeated: false };
    expect(wordsOf(given)).toMatch(saysFree);
    expect(wordsOf(given, { charges: [{ kind: 'fee', ...fee }] })).not.toMatch(saysFree);
  },
);

describe('a consumer', () => {
  const plan: Readonly<Record<Language, RegExp>> = {
    'nl-BE': /afbetalingsplan/,
    'nl-NL': /betalingsregeling/,
    fr: /plan d’apurement|en plusieurs fois|échelonn/,
    de: /Ratenzahlung/,
    en: /instalment/,
  };
  const reminded = shippedCases.filter(({ consumer, text }) => consumer && text !== 'notice');

  test.each(named(reminded))('%s: may ask to pay in instalments', (_, given) =>
    expect(wordsOf(given)).toMatch(plan[given.language]),
  );

  test.each(named(reminded))('%s: reads what the law announces as a paragraph of its own', (_, given) => {
    const announced = {
      kind: 'clause' as const,
      documents: ['2026-00122'],
      costs: 9000,
      vatRate: 0,
      percent: 8,
    };
    const { words, announces } = shippedLetter(given, { announced, lawful: 'be-first' });
    expect(announces).toBe(true);
    const paragraph = words.before.split('\n\n').filter((one) => /90[.,]00/.test(one));
    expect(paragraph).toHaveLength(1);
    expect(paragraph[0]).toMatch(/^.*Martens Groothandel NV.*\b8\u00a0?%.*\.$/);
  });
});

describe('profiles', () => {
  const of = (profile: ShippedCase['profile']): readonly ShippedCase[] =>
    shippedCases.filter((given) => given.profile === profile);

  test.each(named(of('strategic')))('%s differs from the standard, and offers a call', (_, given) => {
    const words = wordsOf(given);
    expect(words).not.toBe(wordsOf({ ...given, profile: 'standard' }));
    expect(words).toMatch(/bellen|appel|téléphon|rufen|\bcall/i);
  });

  test.each(named(of('strategic').filter(({ text }) => text !== 'level-4')))(
    '%s threatens with nothing',
    (_, given) =>
      expect(wordsOf(given)).not.toMatch(
        /verdere stappen|volgende stap|invorder|incassom|opschort|Schritte|zurückhalten|verfolgen|suites à donner|suspend|further steps|next step/i,
      ),
  );

  test.each(named(of('difficult')))('%s differs from the standard', (_, given) =>
    expect(wordsOf(given)).not.toBe(wordsOf({ ...given, profile: 'standard' })),
  );
});
