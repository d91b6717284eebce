import { renderToStaticMarkup } from 'react-dom/server';
import type { CheckedRun } from '../../../src/app/checked';
import { nothingOpen } from '../../../src/app/sending/open';
import { firstLook, type Look, withAllShown } from '../../../src/taskpane/run/propose/look';
import { useShownMails } from '../../../src/taskpane/run/propose/useShownMails';
import { reviewedMails } from '../../../src/taskpane/run/reviewedRun';
import { freshRun } from '../../../src/taskpane/run/runState';
import { openItemsOf, runOn } from '../../core/dunning/openItemsOf';

const rows = [
  { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 10_000 },
  // Typed with a line break in its cell.
  { customer: '12\n34', document: 'F2', due: '2026-11-02', open: 5000 },
];
const checked = {
  reading: { items: openItemsOf(rows) },
  proposal: runOn('2026-11-21', rows),
  refusedLetters: new Map(),
  open: nothingOpen,
} as unknown as CheckedRun;

function Shown({ look }: { readonly look: Look }) {
  const { mails } = useShownMails(checked, reviewedMails({ ...freshRun, checked }), look);
  return mails.map(({ proposed }) => proposed.customer.id).join(';');
}

const shown = (look: Look): string => renderToStaticMarkup(<Shown look={look} />);

test('every mail that goes out is shown, whatever its number holds', () => {
  expect(shown(firstLook)).toBe('Zee;12\n34');
});

test('a look that shows all holds nothing back of what was sought before', () => {
  const sought: Look = {
    ...firstLook,
    search: 'f1',
    levels: [1],
    owners: ['Els'],
    from: '90',
    waiting: true,
  };
  expect(shown(sought)).toBe('');
  expect(shown(withAllShown(sought))).toBe('Zee;12\n34');
});
