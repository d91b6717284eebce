import { officeCall } from '../../src/outlook/officeCall';

const patient = { wait: () => new Promise<void>(() => undefined) };
const impatient = { wait: async () => undefined };

type Done = (result: Office.AsyncResult<string>) => void;
const result = (fields: object) => fields as Office.AsyncResult<string>;

test('a callback as a result', async () => {
  const call = (done: Done) => done(result({ status: 'succeeded', value: 'Bakkerij' }));
  expect(await officeCall('recipients', patient, call)).toEqual({ ok: true, value: 'Bakkerij' });
});

test.each([
  ['fails', (done: Done) => done(result({ status: 'failed', error: { code: 9030 } })), '9030'],
  [
    'throws',
    () => {
      throw new TypeError('with the address of someone');
    },
    'TypeError',
  ],
])('a call that %s is a fault that names no one', async (_how, call, why) => {
  expect(await officeCall('recipients', patient, call)).toEqual({
    ok: false,
    error: { code: 'outlook-unavailable', detail: `recipients: ${why}` },
  });
});

test('a call that is never answered is a fault once it took too long', async () => {
  expect(await officeCall('recipients', impatient, () => undefined)).toEqual({
    ok: false,
    error: { code: 'outlook-unavailable', detail: 'recipients: no answer' },
  });
});
