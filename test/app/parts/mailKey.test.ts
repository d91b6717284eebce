import { type MailIdentity, mailKey } from '../../../src/app/parts/mailKey';
import { createHash } from '../../../src/browser/webHash';

const mail: MailIdentity = {
  tenantId: 'tenant-1',
  administration: 'adm-1',
  customer: '00031',
  currency: 'EUR',
  items: [
    { key: 'adm-1|00031|invoice|101|2026', level: 1 },
    { key: 'adm-1|00031|invoice|102|2026', level: 2 },
  ],
  attempt: 0,
};
const keyOf = (changes: Partial<MailIdentity> = {}): Promise<string> =>
  mailKey(createHash(), { ...mail, ...changes });

test('is 32 hexadecimal characters, the same whatever the order of the items', async () => {
  const key = await keyOf();
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(await keyOf({ items: mail.items.toReversed() })).toBe(key);
});

test('differs in everything that makes it another mail', async () => {
  const [one, two] = mail.items;
  if (!one || !two) throw new Error('items');
  const keys = await Promise.all([
    keyOf(),
    keyOf({ tenantId: 'tenant-2' }),
    keyOf({ administration: 'adm-2' }),
    keyOf({ customer: '00044' }),
    keyOf({ currency: 'USD' }),
    keyOf({ items: [one] }),
    keyOf({ items: [{ ...one, level: 2 }, two] }),
    keyOf({
      items: [
        { ...one, level: 2 },
        { ...two, level: 1 },
      ],
    }),
    keyOf({ attempt: 1 }),
  ]);
  expect(new Set(keys).size).toBe(keys.length);
});

test('hashes as the standard says', async () => {
  // FIPS 180-4, the example "abc".
  expect(await createHash().sha256('abc')).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});
