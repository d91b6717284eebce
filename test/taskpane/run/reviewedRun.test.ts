import type { CheckedRun } from '../../../src/app/checked';
import { holdKey, nothingOpen, type OpenSends } from '../../../src/app/sending/open';
import { contentOf } from '../../../src/taskpane/run/keptEdit';
import { editsOf, reviewedMails } from '../../../src/taskpane/run/reviewedRun';
import { runReducer } from '../../../src/taskpane/run/runReducer';
import { freshRun, type RunState } from '../../../src/taskpane/run/runState';
import { type ItemRow, openItemsOf, runOn } from '../../core/dunning/openItemsOf';

const rows: readonly ItemRow[] = [
  { customer: 'Zee', document: 'F1', due: '2026-11-01', open: 10_000 },
  { customer: 'Zee', document: 'F2', due: '2026-11-02', open: 5000 },
];
const edit = { subject: 'Dag', before: 'Jan', after: '' };

/** A run of that list, in which its only mail was changed by hand, or refused. */
function stateOf(list: readonly ItemRow[], refused = false, open: OpenSends = nothingOpen) {
  const items = openItemsOf(list);
  const proposal = runOn('2026-11-21', list);
  const [mail] = proposal.mails;
  if (mail === undefined) throw new Error('nothing is proposed');
  const lack = { rule: 'be-first-letter', lacks: ['supplies'] } as const;
  const refusedLetters = new Map(refused ? [[mail.id, { lack, row: null }]] : []);
  const checked = { reading: { items }, proposal, refusedLetters, open } as unknown as CheckedRun;
  return { mail, items, state: { ...freshRun, checked } as RunState };
}

const edited = (): RunState => {
  const { mail, items, state } = stateOf(rows);
  return runReducer(state, {
    type: 'mail-edited',
    id: mail.id,
    edit: { edit, of: contentOf(mail, items) },
  });
};

test('what was written for a mail goes with it, until it is taken back', () => {
  const state = edited();
  const id = state.checked?.proposal.mails[0]?.id ?? '';
  expect([...editsOf(reviewedMails(state))]).toEqual([[id, edit]]);
  const back = runReducer(state, { type: 'mail-edited', id, edit: null });
  expect([...editsOf(reviewedMails(back))]).toEqual([]);
});

test('an invoice less: it holds no longer, and says so; with the invoice back it holds again', () => {
  const less = runReducer(edited(), { type: 'item-chosen', key: 'key-F2', chosen: false });
  expect(reviewedMails(less)).toMatchObject([{ edit: null, editLost: true, chosen: true }]);
  const again = runReducer(less, { type: 'item-chosen', key: 'key-F2', chosen: true });
  expect(reviewedMails(again)).toMatchObject([{ edit, editLost: false }]);
});

test('another amount in the sheet: it holds no longer', () => {
  const { state } = stateOf(rows.map((row) => ({ ...row, open: row.open + 1 })));
  expect(reviewedMails({ ...state, edits: edited().edits })).toMatchObject([{ edit: null, editLost: true }]);
});

test('a mail whose letter lacks what the law wants cannot be chosen', () => {
  const { state } = stateOf(rows, true);
  expect(reviewedMails(state)).toMatchObject([{ chosen: false, refused: { lack: { lacks: ['supplies'] } } }]);
});

test('a customer whose earlier mail is uncertain cannot be chosen in that currency, and is in no other', () => {
  const { mail } = stateOf(rows);
  const hold = { why: 'unknown', key: 'k1', by: 'els@zonneveld.example', since: 0 } as const;
  const held = (currency: string): OpenSends => ({
    ...nothingOpen,
    holds: new Map([[holdKey(mail.customer.id, currency), hold]]),
  });
  const [inEuro] = reviewedMails(stateOf(rows, false, held('EUR')).state);
  expect(inEuro).toMatchObject({ chosen: false, hold });
  const [inDollar] = reviewedMails(stateOf(rows, false, held('USD')).state);
  expect(inDollar).toMatchObject({ chosen: true, hold: null });
});
