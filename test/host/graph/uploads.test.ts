import { line } from './line';

const MEGABYTE = 1024 * 1024;
const item = (size: number) => ({
  AttachmentItem: { attachmentType: 'file', name: 'statement.pdf', contentType: 'application/pdf', size },
});

/** A draft, and the address to which a file of five megabytes may go in ranges. */
async function begun(size = 5 * MEGABYTE) {
  const at = line();
  const place = await at.draft();
  const { status, json } = await at.ask('POST', `${place}/attachments/createUploadSession`, item(size));
  expect(status).toBe(201);
  const url = String(json['uploadUrl']);
  const put = (from: number, length: number, headers: object = {}): Promise<Response> =>
    at.standIn.handle(
      new Request(url, {
        method: 'PUT',
        headers: { 'Content-Range': `bytes ${from}-${from + length - 1}/${size}`, ...headers },
        body: new Uint8Array(length).fill(7),
      }),
    );
  return { ...at, place, url, put };
}

it('a large file goes in ranges to another host, and is there when the last is', async () => {
  const { put, url, standIn, unknowns } = await begun();
  expect(url).toMatch(/^https:\/\/outlook\.office\.com\/api\/v2\.0\//);
  const first = await put(0, 3 * MEGABYTE);
  expect(first.status).toBe(200);
  expect(await first.json()).toMatchObject({ nextExpectedRanges: [String(3 * MEGABYTE)] });
  expect(standIn.messages('drafts')[0]?.attachments).toEqual([]);
  expect((await put(3 * MEGABYTE, 2 * MEGABYTE)).status).toBe(201);
  const [file] = standIn.messages('drafts')[0]?.attachments ?? [];
  expect(file).toMatchObject({ name: 'statement.pdf', contentType: 'application/pdf', isInline: false });
  expect(file?.contentBytes).toBe(Buffer.alloc(5 * MEGABYTE, 7).toString('base64'));
  expect(unknowns).toEqual([]);
  expect((await put(0, 1)).status).toBe(404);
});

it('a range out of turn is refused, and the right one taken after it', async () => {
  const { put } = await begun();
  expect((await put(MEGABYTE, MEGABYTE)).status).toBe(416);
  expect((await put(0, MEGABYTE)).status).toBe(200);
  expect((await put(0, MEGABYTE)).status).toBe(416);
});

it.each([
  [MEGABYTE, { Authorization: 'Bearer x' }, 401, 'token'],
  [4 * MEGABYTE + 1, {}, 400, '4 megabytes'],
])('what the product must not send is reported: %d bytes with %j', async (length, headers, status, named) => {
  const { put, unknowns } = await begun();
  expect((await put(0, length, headers)).status).toBe(status);
  expect(unknowns).toEqual([expect.stringContaining(named)]);
});

it('an address holds for an hour', async () => {
  const { put, time } = await begun();
  time.now += 3_600_000;
  expect((await put(0, MEGABYTE)).status).toBe(404);
});

it('a small file needs none', async () => {
  const { ask, draft } = line();
  const answer = await ask('POST', `${await draft()}/attachments/createUploadSession`, item(1000));
  expect(answer).toMatchObject({
    status: 400,
    json: { error: { code: 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize' } },
  });
});
