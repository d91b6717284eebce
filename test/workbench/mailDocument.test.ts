import { mailDocument } from '../../src/workbench/mailDocument';

const logo = {
  id: '1',
  name: 'logo.png',
  contentType: 'image/png',
  contentId: 'logo@dunning',
  isInline: true,
  contentBytes: 'iVBORw0KGgo=',
};

test('the policy against everything from outside stands before the mail', () => {
  const page = mailDocument({ content: '<img src="https://example.com/pixel.png">', attachments: [] });
  expect(page.indexOf("default-src 'none'")).toBeGreaterThan(0);
  expect(page.indexOf("default-src 'none'")).toBeLessThan(page.indexOf('pixel.png'));
});

test('pictures of the mail are in it, other files are not', () => {
  const drawing = { ...logo, contentId: 'x@dunning', contentType: 'image/svg+xml', contentBytes: 'PHN2Zz4=' };
  const content = '<img src="cid:logo@dunning"><img src="cid:x@dunning">';
  const page = mailDocument({ content, attachments: [logo, drawing] });
  expect(page).toContain('<img src="data:image/png;base64,iVBORw0KGgo="><img src="cid:x@dunning">');
});
