import { library, put, together } from '../../../graph/team/together';

const root = 'https://graph.microsoft.com/v1.0';
const folder = `/drives/${library.id}/items/01FOLDER0001`;

interface Item {
  readonly id: string;
  readonly name?: string;
  readonly deleted?: object;
  readonly file?: object;
  readonly parentReference?: { readonly id?: string };
}
interface Page {
  readonly value: readonly Item[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
  readonly error?: { readonly code: string };
}

/** Asks for changes by hand. */
function asking() {
  const both = together();
  const ask = async (method: string, path: string): Promise<{ status: number; json: Page }> => {
    const { token } = both.standIn.issueToken(['Files.ReadWrite.All']);
    const answer = await both.standIn.handle(
      new Request(path.startsWith('https:') ? path : root + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' },
      }),
    );
    const text = await answer.text();
    return { status: answer.status, json: (text === '' ? {} : JSON.parse(text)) as Page };
  };
  const get = (path: string) => ask('GET', path);
  return { ...both, ask, get, put: (inside: string, content = '{}') => put(both.standIn, inside, content) };
}

const names = ({ value }: Page): readonly (string | undefined)[] => value.map(({ name }) => name);

test('everything is told first, and then nothing until something changes', async () => {
  const { get, put } = asking();
  await put('events/2026-11/a.json');
  await put('claims/b.json');
  const first = await get(`${folder}:/events:/delta()`);
  expect(names(first.json)).toEqual(['events', '2026-11', 'a.json']);
  const second = await get(first.json['@odata.deltaLink'] ?? '');
  expect(second.json.value).toEqual([]);
  await put('events/2026-12/c.json');
  const third = await get(second.json['@odata.deltaLink'] ?? '');
  // With the folders above it, as Graph has it.
  expect(names(third.json)).toEqual(['events', '2026-12', 'c.json']);
});

test('the latest token tells only what comes after it', async () => {
  const { get, put } = asking();
  await put('events/a.json');
  const latest = await get(`${folder}/delta?token=latest`);
  expect(latest.json.value).toEqual([]);
  await put('events/b.json');
  const then = await get(latest.json['@odata.deltaLink'] ?? '');
  expect(names(then.json)).toContain('b.json');
  expect(names(then.json)).not.toContain('a.json');
});

test('what is deleted is told without its name, from the second reading on', async () => {
  const { get, ask, put } = asking();
  await put('events/a.json');
  await put('events/b.json');
  const first = await get(`${folder}:/events:/delta()`);
  const gone = first.json.value.find(({ name }) => name === 'a.json');
  await ask('DELETE', `${folder}:/events/a.json`);
  const second = await get(first.json['@odata.deltaLink'] ?? '');
  expect(second.json.value).toEqual([
    expect.objectContaining({ id: gone?.id, deleted: { state: 'deleted' }, file: {} }),
  ]);
  expect(second.json.value[0]).not.toHaveProperty('name');
  const afresh = await get(`${folder}:/events:/delta()`);
  expect(names(afresh.json)).toEqual(['events', 'b.json']);
});

test('pages follow each other by a token in the path, and lose nothing that changes meanwhile', async () => {
  const { get, put } = asking();
  for (const name of ['a', 'b', 'c', 'd']) await put(`events/${name}.json`);
  const seen = new Set<string | undefined>();
  let next = `${folder}:/events:/delta()?$top=2&$select=id,name,parentReference`;
  let pages = 0;
  for (let last = false; !last; pages++) {
    const { json } = await get(next);
    for (const name of names(json)) seen.add(name);
    if (pages === 0) await put('events/e.json');
    next = json['@odata.nextLink'] ?? '';
    last = next === '';
    if (!last) expect(next).toMatch(/\/delta\(token='[^']+'\)\?/);
  }
  expect([...seen].sort()).toEqual(['a.json', 'b.json', 'c.json', 'd.json', 'e.json', 'events']);
  expect(pages).toBeGreaterThan(2);
});

test('a token of before a restart is gone: whoever has it starts over', async () => {
  const { get, put, drives, time } = asking();
  await put('events/a.json');
  const { json } = await get(`${folder}:/events:/delta()`);
  time.now += 1000;
  drives().restore(JSON.parse(JSON.stringify(drives().snapshot())));
  const old = await get(json['@odata.deltaLink'] ?? '');
  expect([old.status, old.json.error?.code]).toEqual([410, 'resyncChangesApplyDifferences']);
  expect((await get(`${folder}:/events:/delta?token=nonsense`)).status).toBe(400);
});
