import fc from 'fast-check';
import { canTakeBack } from '../../../src/core/dossier/fold/takenBack';
import { emptyDossier, foldDossier } from '../../../src/core/index';
import { day } from '../dunning/openItemsOf';
import { anyEvent, fewNames } from './anyEvent';
import { customerAfter, itemAfter, told } from './told';

const promise = told('2026-11-02', 'promise', { promised: day('2026-11-20') });
const takingBack = (event: string, on = '2026-11-03') => told(on, 'taken-back', { event });

test('a promise that was filed by mistake never was', () => {
  expect(itemAfter(promise).promise).toMatchObject({ day: day('2026-11-20') });
  expect(itemAfter(promise, takingBack(promise.id)).promise).toBeNull();
});

test('what stood before it stands again', () => {
  const first = told('2026-11-01', 'promise', { promised: day('2026-11-15') });
  expect(itemAfter(first, promise, takingBack(promise.id)).promise).toMatchObject({
    day: day('2026-11-15'),
  });
});

test('a reminder that went out cannot be taken back so', () => {
  const sent = told('2026-11-02', 'reminder-sent', { level: 2 });
  expect(itemAfter(sent, takingBack(sent.id)).level).toBe(2);
});

test('a mail filed with the wrong customer waits no more', () => {
  const mail = told('2026-11-02', 'mail-in', { subject: 'Vraag' });
  expect(customerAfter(mail).replyWaiting).toMatchObject({ subject: 'Vraag' });
  expect(customerAfter(mail, takingBack(mail.id)).replyWaiting).toBeNull();
});

test('an out-of-office answer waits for nobody', () => {
  expect(customerAfter(told('2026-11-02', 'mail-in', { nature: 'automatic' })).replyWaiting).toBeNull();
});

test('an address that a mail came back from is known, until somebody says that it is right', () => {
  const bounced = told('2026-11-02', 'bounced', { address: 'Boekhouding@Zee.example', subject: 'F1' });
  const known = [{ address: 'boekhouding@zee.example', since: day('2026-11-02'), subject: 'F1' }];
  expect(customerAfter(bounced).bounced).toEqual(known);
  const right = told('2026-11-03', 'bounce-cleared', { address: 'boekhouding@zee.EXAMPLE' });
  expect(customerAfter(bounced, right).bounced).toEqual([]);
});

test('taking back an event is as if it had never been filed, in any order', () => {
  const cast = { ...fewNames, items: fc.constant('F1'), customers: fc.constant('Zee') };
  const events = fc.uniqueArray(anyEvent(cast), { selector: ({ id }) => id, maxLength: 5 });
  fc.assert(
    fc.property(events, fc.nat(), fc.boolean(), (all, pick, first) => {
      const told = all.filter(({ kind }) => kind !== 'taken-back');
      const one = told[pick % Math.max(told.length, 1)];
      if (one === undefined || !canTakeBack(one)) return;
      const back = { ...takingBack(one.id), id: 'back' };
      const taken = foldDossier(emptyDossier, first ? [back, ...told] : [...told, back]);
      const without = foldDossier(
        emptyDossier,
        told.filter((event) => event !== one),
      );
      expect(taken.states.get('F1')?.promise ?? null).toEqual(without.states.get('F1')?.promise ?? null);
      expect({ ...without.states.get('F1') }).toEqual(told.length === 1 ? {} : { ...taken.states.get('F1') });
    }),
  );
});
