import type { LetterImage } from '../../src/app/ports';
import type { FaultHook } from '../../src/host/graph/faultHook';
import { connected, keyOf, mail, must, once } from './connected';

const logo: LetterImage = {
  contentId: 'logo@dunning',
  name: 'logo.png',
  type: 'image/png',
  base64: 'iVBORw0KGgo=',
};
const code = (base64: string): LetterImage => ({ ...logo, contentId: 'qr@dunning', name: 'qr.png', base64 });
const withImages = (images: readonly LetterImage[], html = '<img src="cid:logo@dunning">') =>
  mail(keyOf(1), { images, html });

/** What the sent mail shows, in any order. */
const shownIn = (standIn: ReturnType<typeof connected>['standIn']): string[][] =>
  standIn
    .messages('sentitems')
    .map(({ attachments }) =>
      attachments.map(({ contentId, contentBytes }) => `${contentId} ${contentBytes}`).sort(),
    );

describe('the images of a mail', () => {
  it('are part of its draft: one request, none is a file to be saved', async () => {
    const { mailer, standIn, requests, unknowns } = connected();
    const draft = must(await mailer.draft(withImages([logo, code('AAAA')])));
    expect(requests).toHaveLength(1);
    must(await mailer.submit(draft.id));
    expect(standIn.messages('sentitems')[0]?.attachments).toMatchObject([
      { name: 'logo.png', contentType: 'image/png', contentId: 'logo@dunning', isInline: true },
      { name: 'qr.png', contentBytes: 'AAAA', isInline: true },
    ]);
    expect(unknowns).toEqual([]);
  });

  it.each([
    ['the same', [logo, code('AAAA')], 0],
    ['another code', [logo, code('BBBB')], 2],
    ['one less', [logo], 1],
    ['one more', [logo, code('AAAA'), { ...code('CCCC'), contentId: 'qr-2@dunning' }], 1],
    ['none', [], 2],
  ])('are its own when a draft is written anew: %s', async (_what, images, writes) => {
    const { mailer, standIn, requests, unknowns } = connected();
    const draft = must(await mailer.draft(withImages([logo, code('AAAA')])));
    const before = requests.length;
    must(await mailer.rewrite(draft.id, withImages(images)));
    // Besides the mail itself and the list of what it has.
    expect(requests.length - before - 2).toBe(writes);
    must(await mailer.submit(draft.id));
    expect(shownIn(standIn)).toEqual([images.map((image) => `${image.contentId} ${image.base64}`).sort()]);
    expect(unknowns).toEqual([]);
  });

  it('stay as they are in a mail that was sent', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(withImages([logo])));
    must(await mailer.submit(draft.id));
    expect(await mailer.rewrite(draft.id, withImages([]))).toMatchObject({ ok: false });
    expect(shownIn(standIn)).toEqual([['logo@dunning iVBORw0KGgo=']]);
  });

  it.each([
    ['GET', '/attachments'],
    ['DELETE', '%3D'],
    ['POST', '/attachments'],
  ])('a lost answer to %s ends the writing, and the next one sets them right', async (method, end) => {
    const lost = once(method, end, { kind: 'answer-lost' });
    const fault: FaultHook = (request) => (request.path.includes('/attachments') ? lost(request) : null);
    const { mailer, standIn } = connected({ fault });
    const draft = must(await mailer.draft(withImages([logo, code('AAAA')])));
    const now = withImages([logo, code('BBBB')]);
    const first = await mailer.rewrite(draft.id, now);
    // Reading may be repeated by itself.
    if (method !== 'GET')
      expect(first).toMatchObject({ ok: false, error: { code: 'mail-unreachable', mayHaveHappened: false } });
    must(await mailer.rewrite(draft.id, now));
    must(await mailer.submit(draft.id));
    expect(shownIn(standIn)).toEqual([['logo@dunning iVBORw0KGgo=', 'qr@dunning BBBB']]);
  });

  it.each<[string, Partial<LetterImage>]>([
    ['a line break in the content id', { contentId: 'a@b\r\nBcc: c@d.example' }],
    ['brackets around the content id', { contentId: '<a@b>' }],
    ['a line break in the name', { name: 'logo.png\r\nBcc: c@d.example' }],
    ['a path as name', { name: '../logo.png' }],
    ['content that is not base64', { base64: 'iVBO\r\n' }],
  ])('are refused before asking Graph with %s', async (_what, change) => {
    const { mailer, requests } = connected();
    const bad = withImages([{ ...logo, ...change }]);
    expect(await mailer.draft(bad)).toMatchObject({ ok: false, error: { code: 'mail-refused' } });
    expect(await mailer.rewrite('id', bad)).toMatchObject({ ok: false, error: { code: 'mail-refused' } });
    expect(requests).toEqual([]);
  });

  it('and the HTML together stay below three megabytes', async () => {
    const { mailer, requests } = connected();
    const fits = withImages([code('A'.repeat(2_000_000))], 'é'.repeat(500_000));
    must(await mailer.draft(fits));
    const large = withImages([code('A'.repeat(2_000_004))], 'é'.repeat(500_000));
    expect(await mailer.draft(large)).toEqual({
      ok: false,
      error: { code: 'mail-too-large', detail: 'draft: 3000004 bytes', mayHaveHappened: false },
    });
    expect(requests).toHaveLength(1);
  });
});

describe('answers', () => {
  it('go to the address of the administration', async () => {
    const { mailer, standIn } = connected();
    must(await mailer.draft(mail(keyOf(1), { replyTo: 'facturen@zee.example' })));
    expect(standIn.messages('drafts')[0]?.replyTo).toEqual(['facturen@zee.example']);
  });

  it('go to the mailbox again once it has none', async () => {
    const { mailer, standIn } = connected();
    const draft = must(await mailer.draft(mail(keyOf(1), { replyTo: 'facturen@zee.example' })));
    must(await mailer.rewrite(draft.id, mail(keyOf(1))));
    expect(standIn.messages('drafts')[0]?.replyTo).toEqual([]);
  });

  it.each(['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', 'nobody'])(
    'never go to %j',
    async (replyTo) => {
      const { mailer, requests } = connected();
      expect(await mailer.draft(mail(keyOf(1), { replyTo }))).toMatchObject({
        ok: false,
        error: { code: 'mail-refused', detail: 'draft: reply-to' },
      });
      expect(requests).toEqual([]);
    },
  );
});
