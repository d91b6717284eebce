import { readAddress } from '../../../../src/host/graph/drive/itemAddress';
import { bert, library, together } from '../../../graph/team/together';

const root = 'https://graph.microsoft.com/v1.0';
const folder = `/drives/${library.id}/items/01FOLDER0001`;
const CONFLICT = '@microsoft.graph.conflictBehavior';
const DOWNLOAD = '@microsoft.graph.downloadUrl';

interface Answer {
  readonly error?: { readonly code: string };
  readonly id: string;
  readonly name: string;
  readonly eTag: string;
  readonly value: readonly Answer[];
  readonly '@odata.nextLink'?: string;
  readonly [DOWNLOAD]: string;
}

/** A client by hand, of one of two members. */
function library1(options: Parameters<typeof together>[0] = {}) {
  const both = together(options);
  const ask = async (
    method: string,
    path: string,
    { body, type = 'application/json', as }: { body?: string; type?: string; as?: string } = {},
  ) => {
    const { token } = both.standIn.issueToken(options.scopes ?? ['Files.ReadWrite.All'], as);
    const response = await both.standIn.handle(
      new Request(path.startsWith('https:') ? path : root + path, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          Prefer: 'IdType="ImmutableId"',
          ...(body === undefined ? {} : { 'Content-Type': type }),
        },
        ...(body === undefined ? {} : { body }),
      }),
    );
    const text = await response.text();
    const json = (text === '' ? {} : JSON.parse(text)) as Answer;
    return { status: response.status, code: json.error?.code ?? '', headers: response.headers, json };
  };
  const put = (name: string, body = '{}', behaviour = 'fail') =>
    ask('PUT', `${folder}:/${name}:/content?${CONFLICT}=${behaviour}`, { body });
  return { ...both, ask, put };
}

describe('addresses', () => {
  test.each([
    ['/drives/b!1/root', { drive: 'b!1', from: null, names: [], action: '' }],
    ['/drives/b!1/root/children', { drive: 'b!1', from: null, names: [], action: 'children' }],
    ['/drives/b!1/items/01A', { drive: 'b!1', from: '01A', names: [], action: '' }],
    ['/drives/b!1/items/01A/children', { drive: 'b!1', from: '01A', names: [], action: 'children' }],
    ['/drives/b!1/root:/a%20b/c.json', { drive: 'b!1', from: null, names: ['a b', 'c.json'], action: '' }],
    ['/drives/b!1/root:/a:/children', { drive: 'b!1', from: null, names: ['a'], action: 'children' }],
    [
      '/drives/b!1/items/01A:/c/x.json:/content',
      { drive: 'b!1', from: '01A', names: ['c', 'x.json'], action: 'content' },
    ],
    // Without the second colon it is one more name, as with Graph.
    ['/drives/b!1/items/01A:/c/content', { drive: 'b!1', from: '01A', names: ['c', 'content'], action: '' }],
  ])('%s', (path, address) => {
    expect(readAddress(path)).toEqual(address);
  });

  test.each(['/me/messages', '/drives/b!1', '/drives/b!1/items', '/drives/b!1/items/01A:/a:b:/content'])(
    '%s is none',
    (path) => {
      expect(readAddress(path)).toBeNull();
    },
  );
});

describe('a file', () => {
  test('is written once: the second gets 409, whatever its capitals', async () => {
    const { put, ask } = library1();
    expect((await put('a.json')).status).toBe(201);
    expect(await put('A.json')).toMatchObject({ status: 409, code: 'nameAlreadyExists' });
    const second = await ask('PUT', `${folder}:/a.json:/content?${CONFLICT}=fail`, {
      body: '1',
      as: bert.address,
    });
    expect(second.status).toBe(409);
    expect((await put('a.json', '2', 'replace')).status).toBe(200);
  });

  test('needs to be told what to do in a conflict, and of what type it is', async () => {
    const { ask, put, unknowns } = library1();
    expect((await ask('PUT', `${folder}:/a.json:/content`, { body: '1' })).status).toBe(400);
    expect((await put('a.json', '1', 'rename')).status).toBe(400);
    expect(unknowns).toHaveLength(2);
  });

  test('lies in a folder that is there, under a name that SharePoint takes', async () => {
    const { put } = library1();
    expect(await put('none/a.json')).toMatchObject({ status: 404, code: 'itemNotFound' });
    expect(await put('a%3Ab.json')).toMatchObject({ status: 400, code: 'invalidRequest' });
    expect(await put('a.json/b.json')).toMatchObject({ status: 404 });
  });

  test('changes its eTag after it was uploaded, without anybody having touched it', async () => {
    const { put, ask } = library1();
    const made = await put('a.json');
    const read = await ask('GET', `${folder}:/a.json`);
    expect(read.json.id).toBe(made.json.id);
    expect(read.json.eTag).not.toBe(made.json.eTag);
  });

  test('gives its bytes at another host, for an hour, without a token', async () => {
    const { put, ask, standIn, time, unknowns } = library1();
    await put('a.json', '{"ä":1}');
    const { json } = await ask('GET', `${folder}:/a.json?$select=id,${DOWNLOAD}`);
    expect(Object.keys(json)).toEqual(['@odata.etag', DOWNLOAD, 'id']);
    const address = json[DOWNLOAD];
    expect(new URL(address).origin).toBe('https://zonneveld.sharepoint.com');
    expect(await (await standIn.handle(new Request(address))).text()).toBe('{"ä":1}');
    expect((await ask('GET', `${folder}:/a.json:/content`)).headers.get('Location')).toBe(address);
    const withToken = new Request(address, { headers: { Authorization: 'Bearer x' } });
    expect((await standIn.handle(withToken)).status).toBe(400);
    expect(unknowns).toHaveLength(1);
    time.now += 3_600_000;
    expect((await standIn.handle(new Request(address))).status).toBe(401);
  });

  test('can be deleted, and is gone then', async () => {
    const { put, ask } = library1();
    await put('a.json');
    expect((await ask('DELETE', `${folder}:/a.json`)).status).toBe(204);
    expect((await ask('DELETE', `${folder}:/a.json`)).status).toBe(404);
    expect((await put('a.json')).status).toBe(201);
  });
});

describe('a folder', () => {
  test('is made once', async () => {
    const { ask } = library1();
    const body = JSON.stringify({ name: 'claims', folder: {}, [CONFLICT]: 'fail' });
    expect((await ask('POST', `${folder}/children`, { body })).status).toBe(201);
    expect(await ask('POST', `${folder}/children`, { body })).toMatchObject({
      status: 409,
      code: 'nameAlreadyExists',
    });
  });

  test('lists what lies in it page by page, by name, and what is added meanwhile', async () => {
    const { put, ask } = library1();
    for (const name of ['c', 'a', 'd', 'B', 'e']) await put(`${name}.json`);
    const first = await ask('GET', `${folder}/children?$top=2&$select=id,name`);
    expect(first.json.value.map(({ name }) => name)).toEqual(['a.json', 'B.json']);
    await put('dd.json');
    const second = await ask('GET', first.json['@odata.nextLink'] ?? '');
    expect(second.json.value.map(({ name }) => name)).toEqual(['c.json', 'd.json']);
    const third = await ask('GET', second.json['@odata.nextLink'] ?? '');
    expect(third.json.value.map(({ name }) => name)).toEqual(['dd.json', 'e.json']);
    expect(third.json['@odata.nextLink']).toBeUndefined();
  });

  test.each(['$top=0', '$top=1000', '$orderby=name', '$select=id,colour', '$top=1&$top=2', '$skiptoken=1'])(
    'refuses %s by name',
    async (query) => {
      const { ask, unknowns } = library1();
      expect((await ask('GET', `${folder}/children?${query}`)).status).toBe(400);
      expect(unknowns.length).toBe(query.includes('&') ? 0 : 1);
    },
  );
});

describe('who may', () => {
  test('read what a sharing link leads to, and nothing else', async () => {
    const { ask } = library1({ members: { [bert.address]: 'read' } });
    const id = `u!${Buffer.from(library.folders[0]?.link ?? '').toString('base64url')}`;
    const as = bert.address;
    expect((await ask('GET', `/shares/${id}/driveItem?$select=id,name,folder`, { as })).json).toMatchObject({
      id: '01FOLDER0001',
      name: 'Herinneringen',
      folder: { childCount: 0 },
    });
    expect(await ask('GET', `/shares/${id}/driveItem`)).toMatchObject({ status: 403, code: 'accessDenied' });
    expect(await ask('PUT', `${folder}:/a:/content?${CONFLICT}=fail`, { body: '1', as })).toMatchObject({
      status: 403,
    });
    expect((await ask('GET', `${folder}/children`, { as })).status).toBe(200);
  });

  test('nobody without a scope for files', async () => {
    const { ask, unknowns } = library1({ scopes: ['Mail.ReadWrite'] });
    expect((await ask('GET', `${folder}/children`)).status).toBe(403);
    expect(unknowns).toHaveLength(1);
  });
});

describe('kept between visits', () => {
  test('files come back as they were', async () => {
    const one = library1();
    await one.put('a.json', '{"ä":1}');
    const two = library1();
    expect(two.standIn.restore(JSON.parse(JSON.stringify(one.standIn.snapshot())))).toEqual({ ok: true });
    expect(await two.put('a.json')).toMatchObject({ status: 409 });
    const { json } = await two.ask('GET', `${folder}:/a.json`);
    expect(await (await two.standIn.handle(new Request(json[DOWNLOAD]))).text()).toBe('{"ä":1}');
    expect((await two.put('b.json')).json.id).not.toBe(json.id);
  });

  test('a snapshot that is damaged is refused whole, with its place', async () => {
    const one = library1();
    await one.put('a.json');
    const { items, ...rest } = one.drives().snapshot() as { items: { content: unknown }[] };
    const broken = items.map((item, index) => (index === 2 ? { ...item, content: '%' } : item));
    expect(one.drives().restore({ ...rest, items: broken })).toEqual({
      ok: false,
      error: 'items[2].content',
    });
    expect(one.drives().restore({ ...rest, version: 2 })).toEqual({ ok: false, error: 'version' });
    expect((await one.put('a.json')).status).toBe(409);
    expect(one.drives().restore(undefined)).toMatchObject({ ok: true });
    expect((await one.put('a.json')).status).toBe(201);
  });
});
