import { levelText, type ReminderText } from '../../src/core/dunning/procedure';
import { languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { credit, item, letter } from './sampleLetter';

const letters = createLetters();

const textOf = (level: number): ReminderText => (level === 3 ? 'level-4' : levelText(level));

const all = languages.flatMap((language) =>
  [1, 2, 3].flatMap((level) =>
    [true, false].flatMap((consumer) =>
      [true, false].map((several) => ({ language, level, consumer, several, text: textOf(level) })),
    ),
  ),
);

describe.each(all)('letter $language level $level consumer $consumer several $several', (given) => {
  const { several, ...rest } = given;
  const items = several
    ? [item({ level: given.level }), item({ document: '2026-00300', reference: null, level: 1 })]
    : [item({ level: given.level })];
  const rendered = letters.render(letter({ ...rest, items, credits: [credit()] }));

  it('leaves no placeholder and nothing undefined', () => {
    for (const part of [rendered.subject, rendered.html, rendered.text]) {
      expect(part).not.toMatch(/\{\{|\{%|\}\}|%\}|undefined|null|NaN|\[object/);
    }
  });

  it('names invoice, amount, account and sender in both parts', () => {
    for (const part of [rendered.html, rendered.text]) {
      expect(part).toContain('2026-00122');
      expect(part).toContain('CN-2026-00003');
      expect(part).toMatch(/1[.,\u202f]000[.,]00/);
      expect(part).toContain('BE68 5390 0754 7034');
      expect(part).toContain('An Peeters');
      expect(part).toContain('boekhouding@martens.example');
    }
    expect(rendered.html).toContain(`<html lang="${given.language}">`);
  });

  it('claims no interest, costs or damages', () => {
    expect(rendered.text).not.toMatch(
      /\brente|interest|intérêt|zinsen|schadebeding|incassokosten|indemnit|gebühr|\bfees?\b|40[.,]00/i,
    );
  });
});

describe('what may be called a formal notice', () => {
  const formal = /gebreke|mise en demeure|en demeure|letztmalig|formele aanmaning|formal notice|sommeren/i;

  it.each(all.filter(({ level }) => level < 3))('not $language level $level', (given) => {
    const { subject, text } = letters.render(letter(given));
    expect(`${subject}\n${text}`).not.toMatch(formal);
  });

  it.each(all.filter(({ level }) => level === 3))('$language at the last level, with a term', (given) => {
    const { text } = letters.render(letter({ ...given, items: [item({ level: 3 })] }));
    expect(text).toMatch(formal);
    // 8 days for a business, 15 for a consumer, from 21 November.
    expect(text).toMatch(
      given.consumer ? /0?6(?:[/.-]12[/.-]|\sDec\s)2026/ : /29(?:[/.-]11[/.-]|\sNov\s)2026/,
    );
  });

  it('is not the only level of a procedure', () => {
    const { subject } = letters.render(letter({ level: 1, consumer: true }));
    expect(subject).toBe('Eerste herinnering – factuur 2026-00122 – Martens Groothandel NV');
  });

  it('covers only the invoices that reached the last level', () => {
    const items = [item({ level: 3 }), item({ document: '2026-00300', level: 1 })];
    const { text } = letters.render(letter({ language: 'fr', level: 3, text: 'level-4', items }));
    expect(text).toContain('toute facture portant la mention «\u00a0rappel n°\u00a03\u00a0»');
    expect(text).toMatch(/2026-00122.*rappel n°\u00a03/);
    expect(text).toMatch(/2026-00300.*rappel n°\u00a01/);
  });
});
