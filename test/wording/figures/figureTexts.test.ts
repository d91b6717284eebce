import { languages } from '../../../src/core/items/customer';
import { limitText } from '../../../src/wording/figures/limitText';
import { figureProblemText } from '../../../src/wording/figures/problemText';

const SPACE = '\u00a0';

test.each([
  ['nl-BE', /^Hiervoor is de historiek nodig: .*afgepunt zijn\.$/],
  ['nl-NL', /^Hiervoor is de historie nodig: .*afgeletterd\.$/],
  ['fr', /^Il faut pour cela l’historique\u00a0: .*lettrage\.$/],
  ['de', /^Dafür wird die Historie gebraucht: .*Ausgleichsdatum\.$/],
  ['en', /^This needs the history: .*cleared\.$/],
] as const)('what needs history says so in %s', (language, sentence) => {
  expect(figureProblemText('needs-history', language)).toMatch(sentence);
});

test('an exceeded limit says by how much, in the form of the language', () => {
  const exceeded = { state: 'exceeded', room: -123_450 } as const;
  expect(limitText(exceeded, 'EUR', 'nl-BE')).toBe(
    `De kredietlimiet is met EUR${SPACE}1.234,50 overschreden: niet meer op krediet leveren.`,
  );
  expect(limitText(exceeded, 'EUR', 'de')).toContain(`um 1.234,50${SPACE}EUR überschritten`);
});

test('room left, and the limit of the group that stands in its way', () => {
  const within = { state: 'within', room: 5_000 } as const;
  expect(limitText(within, 'EUR', 'en')).toBe(`Within the credit limit: EUR${SPACE}50.00 left.`);
  expect(limitText(within, 'EUR', 'en', 'Zee Holding')).toBe(
    'The credit limit of the group Zee Holding is exceeded: no further deliveries on credit.',
  );
});

test('every state has a sentence of its own in every language', () => {
  const states = ['no-limit', 'within', 'exceeded', 'zero-unclear', 'other-currency'] as const;
  for (const language of languages) {
    const sentences = states.map((state) => limitText({ state, room: null }, 'EUR', language));
    expect(new Set(sentences).size).toBe(states.length);
  }
});
