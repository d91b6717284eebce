import { mailDocument } from '../../src/workbench/mailDocument';

test('the policy against everything from outside stands before the mail', () => {
  const page = mailDocument('<img src="https://example.com/pixel.png">');
  expect(page.indexOf("default-src 'none'")).toBeGreaterThan(0);
  expect(page.indexOf("default-src 'none'")).toBeLessThan(page.indexOf('pixel.png'));
});
