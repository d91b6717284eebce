import type { OwnText } from '../../src/core/texts/ownText';
import { usedTextLine } from '../../src/wording/pane/usedText';

const own: OwnText = {
  row: 12,
  step: 'level-2',
  languages: ['nl-BE'],
  kind: null,
  profile: null,
  group: null,
  procedure: null,
  words: { subject: '', title: '', salutation: '', before: '', after: '', closing: '' },
};

test.each<[Partial<OwnText> | null, string]>([
  [null, 'Tekst: niveau 2, van Dunning'],
  [{}, 'Tekst: niveau 2, rij 12 van uw teksten, voor alle klanten'],
  [{ kind: 'consumer' }, 'Tekst: niveau 2, rij 12 van uw teksten, voor klanten: consument'],
  [
    { kind: 'consumer', profile: 'difficult' },
    'Tekst: niveau 2, rij 12 van uw teksten, voor het profiel moeilijk',
  ],
  [
    { group: 'Zee\nNV', profile: 'difficult' },
    'Tekst: niveau 2, rij 12 van uw teksten, voor de groep Zee NV',
  ],
])('%j: %s', (changes, line) =>
  expect(usedTextLine({ text: 'level-2', own: changes && { ...own, ...changes } }, 'nl-BE')).toBe(line),
);
