import type { Check, CheckedRun } from '../../../src/app/checked';
import { nothingOpen } from '../../../src/app/sending/open';
import { mayGo, runReducer } from '../../../src/taskpane/run/runReducer';
import { freshRun, type RunAction, type RunState, steps } from '../../../src/taskpane/run/runState';

const check = (changes: Partial<Check> = {}): Check => ({
  code: 'rows-read',
  finding: 'rows-unreadable',
  state: 'attention',
  acceptable: true,
  accepted: false,
  acceptance: null,
  stopsSending: true,
  facts: {},
  issues: [{ code: 'amount-unreadable', row: 4 }],
  places: [],
  problems: [],
  fault: null,
  ...changes,
});
const checked = (...checks: Check[]): CheckedRun =>
  ({ checks, reading: { items: { key: [] } }, proposal: { mails: [] } }) as unknown as CheckedRun;
const play = (...actions: RunAction[]): RunState => actions.reduce(runReducer, freshRun);
const read = (run: CheckedRun): RunAction[] => [
  { type: 'check-started' },
  { type: 'check-done', checked: run },
];
const acceptance = { by: 'els', at: '2026-11-21T09:00:00.000Z' };
const result = { outcomes: [], stopped: false, stoppedBy: null, unfiled: null, unread: null };

test('before a sheet is read only the check can be visited', () => {
  expect(steps.filter((step) => mayGo(freshRun, step))).toEqual(['check']);
});

test('once read, every step but the result can be visited', () => {
  expect(steps.filter((step) => mayGo(play(...read(checked())), step))).toEqual([
    'check',
    'propose',
    'preview',
    'send',
  ]);
});

test('while sending no other step can be visited, and a reading does not start', () => {
  const sending = play(...read(checked()), { type: 'send-started' });
  expect(sending.step).toBe('send');
  expect(steps.filter((step) => mayGo(sending, step))).toEqual([]);
  expect(runReducer(sending, { type: 'check-started' })).toBe(sending);
});

test('while the sheet is read nothing is sent', () => {
  const reading = play(...read(checked()), { type: 'went', step: 'send' }, { type: 'check-started' });
  expect(runReducer(reading, { type: 'send-started' })).toBe(reading);
  const done = runReducer(reading, { type: 'check-done', checked: checked() });
  expect(runReducer(done, { type: 'send-started' }).sending).not.toBeNull();
});

test('a sent run shows its result and cannot be sent again', () => {
  const sent = play(...read(checked()), { type: 'send-started' }, { type: 'send-done', result });
  expect(sent.step).toBe('result');
  expect(steps.filter((step) => mayGo(sent, step))).toEqual(['result']);
  expect(runReducer(sent, { type: 'send-started' })).toBe(sent);
});

test('reading again after a result goes back to the check', () => {
  const again = play(
    ...read(checked()),
    { type: 'send-started' },
    { type: 'send-done', result },
    { type: 'check-started' },
  );
  expect([again.step, again.result]).toEqual(['check', null]);
});

test('an answer that comes after the reading was stopped is dropped', () => {
  const stopped = play({ type: 'check-started' }, { type: 'check-stopped' });
  expect(runReducer(stopped, { type: 'check-done', checked: checked() })).toBe(stopped);
});

test('a reading that fails forgets what was read before, so that nothing stale is sent', () => {
  const problem = { code: 'sheet-empty', detail: '' } as const;
  const failed = play(
    ...read(checked()),
    { type: 'went', step: 'propose' },
    { type: 'check-started' },
    { type: 'check-failed', problem },
  );
  expect(failed).toMatchObject({ step: 'check', checked: null, problem });
});

test('a run that could not be sent stays where it is, with the reason', () => {
  const problem = { code: 'sheet-changed', detail: '' } as const;
  const failed = play(...read(checked()), { type: 'send-started' }, { type: 'send-failed', problem });
  expect(failed).toMatchObject({ step: 'send', sending: null, problem });
});

test('accepting a finding lets sending go on, and can be taken back', () => {
  const accepted = play(...read(checked(check())), { type: 'accepted', code: 'rows-read', acceptance });
  expect(accepted.checked?.checks[0]).toMatchObject({
    accepted: true,
    acceptance,
    stopsSending: false,
  });
  const back = runReducer(accepted, { type: 'accepted', code: 'rows-read', acceptance: null });
  expect(back.checked?.checks[0]).toMatchObject({ accepted: false, stopsSending: true });
});

test('what may not be accepted stays', () => {
  const state = play(...read(checked(check({ acceptable: false }))), {
    type: 'accepted',
    code: 'rows-read',
    acceptance,
  });
  expect(state.checked?.checks[0]).toMatchObject({ accepted: false, stopsSending: true });
});

test('looking once more that has to read the sheet again shows how far it is, and can be stopped', () => {
  const run = checked(check());
  const progress = { done: 660, total: 100_000 };
  const reading = play(...read(run), { type: 'rereading-started' }, { type: 'rows-read', progress });
  expect(reading).toMatchObject({ reading: progress, checked: run });
  expect(runReducer(reading, { type: 'check-stopped' })).toMatchObject({
    reading: null,
    rereading: false,
    checked: run,
  });
});

test('looking once more at what was read keeps the screen, and no step is taken meanwhile', () => {
  const run = checked(check());
  const rereading = play(...read(run), { type: 'rereading-started' });
  expect(rereading).toMatchObject({ reading: null, rereading: true, checked: run });
  expect(steps.filter((step) => mayGo(rereading, step))).toEqual([]);
  const done = runReducer(rereading, { type: 'check-done', checked: checked() });
  expect(done).toMatchObject({ rereading: false, checked: { checks: [] } });
});

test('a reading that goes wrong and then right has no problem left', () => {
  const problem = { code: 'sheet-empty', detail: '' } as const;
  const failed = play({ type: 'check-started' }, { type: 'check-failed', problem });
  const right = [{ type: 'rereading-started' }, { type: 'check-done', checked: checked() }] as const;
  expect(right.reduce(runReducer, failed).problem).toBeNull();
});

test('what was left out stays left out when the sheet is read again', () => {
  const state = play(
    ...read(checked()),
    { type: 'mails-chosen', ids: ['m1', 'm2'], chosen: false },
    { type: 'mails-chosen', ids: ['m2'], chosen: true },
    { type: 'item-chosen', key: 'k', chosen: false },
    ...read(checked()),
  );
  expect([[...state.leftOutMails], [...state.leftOutItems]]).toEqual([['m1'], ['k']]);
});

test('finishing starts afresh, but not in the middle of sending', () => {
  const sending = play(...read(checked()), { type: 'send-started' });
  expect(runReducer(sending, { type: 'finished' })).toBe(sending);
  expect(play(...read(checked()), { type: 'finished' })).toBe(freshRun);
});

test('a run that is held up says so, and a finished one looks anew at what is under way', () => {
  const open = { ...nothingOpen, lookAt: 5 };
  const sending = play(...read({ ...checked(), open }), { type: 'send-started' });
  expect(sending.open).toBe(open);
  const paused = runReducer(sending, { type: 'send-held', held: 'paused' });
  expect(paused.sending).toEqual({ progress: null, held: 'paused' });
  expect(runReducer(paused, { type: 'send-done', result })).toMatchObject({ open: null, step: 'result' });
  expect(runReducer(freshRun, { type: 'send-held', held: 'paused' })).toBe(freshRun);
});

test('going on with an earlier run chooses its mails alone; a sheet that cannot be read ends that', () => {
  const again = [{ customer: 'c', currency: 'EUR', items: ['k1'] }];
  const going = play({ type: 'going-on', mails: again, review: true }, { type: 'check-started' });
  expect(going).toMatchObject({ goingOn: again, review: true });
  const failed = runReducer(going, { type: 'check-failed', problem: { code: 'sheet-empty', detail: '' } });
  expect(failed.goingOn).toBeNull();
  const customer = { language: 'nl-BE', name: 'Zee' };
  const mail = (id: string) => ({ id, customer, items: [], credits: [], manual: id === 'b', approver: null });
  const run = { ...checked(), proposal: { mails: [mail('a'), mail('b')] } } as unknown as CheckedRun;
  const read2 = runReducer(going, { type: 'check-done', checked: run });
  const chosen = runReducer(read2, { type: 'mails-only', ids: ['b'], withoutItems: ['k2'] });
  expect(chosen).toMatchObject({ step: 'propose', goingOn: null });
  expect([...chosen.leftOutMails]).toEqual(['a']);
  expect([...chosen.tickedMails.keys()]).toEqual(['b']);
  expect([...chosen.leftOutItems]).toEqual(['k2']);
});
