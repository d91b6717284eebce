import fc from 'fast-check';
import { withInlineImages } from '../../src/app/inlineImages';

const logo = { contentId: 'logo.1@dunning', type: 'image/png', base64: 'iVBORw0KGgo=' } as const;
const code = { contentId: 'qr-1@dunning', type: 'image/jpeg', base64: '/9j/4AAQ' } as const;
const shown = (html: string): string => withInlineImages(html, [logo, code]);

test('each image stands where its content id was', () => {
  expect(
    shown(
      '<p><img width="180" alt="A > B" src="cid:logo.1@dunning" style="border:0"></p><img src="cid:qr-1@dunning">',
    ),
  ).toBe(
    '<p><img width="180" alt="A > B" src="data:image/png;base64,iVBORw0KGgo=" style="border:0"></p>' +
      '<img src="data:image/jpeg;base64,/9j/4AAQ">',
  );
});

test('an image that is shown twice is there twice', () => {
  expect(shown('<img src="cid:qr-1@dunning"><img src="cid:qr-1@dunning">').match(/data:/g)).toHaveLength(2);
});

test.each([
  '<img src="cid:other@dunning">',
  '<img src="cid:logo.1@dunning.evil.example">',
  '<img src="https://evil.example/cid:logo.1@dunning">',
  '<img alt="cid:logo.1@dunning">',
  '<img title=" src=" alt="cid:logo.1@dunning">',
  '<a href="cid:logo.1@dunning">cid:logo.1@dunning</a>',
  '<p>src="cid:logo.1@dunning"</p>',
  '<img data-src="cid:logo.1@dunning">',
])('%s stays as it is', (html) => {
  expect(shown(html)).toBe(html);
});

test.each(['"><script>', 'iVBO" onerror="x', 'iVBO\n', ''])(
  'content that is not base64 is not shown: %j',
  (base64) => {
    const html = '<img src="cid:logo.1@dunning">';
    expect(withInlineImages(html, [{ ...logo, base64 }])).toBe(html);
  },
);

test('a mail without images stays as it is, whatever it says', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<img', ' ', 'src="', 'cid:', '"', '>', 'a', '=', '\n')),
      (parts) => {
        const html = parts.join('');
        expect(withInlineImages(html, [])).toBe(html);
        // Nothing but an address of one of ours changes: taking the image away again gives the mail back.
        expect(shown(html).replaceAll('data:image/png;base64,iVBORw0KGgo=', 'cid:logo.1@dunning')).toBe(html);
      },
    ),
  );
});
