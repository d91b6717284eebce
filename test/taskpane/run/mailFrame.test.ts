import { withInertLinks } from '../../../src/taskpane/run/preview/MailFrame';

test('links of a mail ask for a new window, which the sandbox refuses', () => {
  expect(withInertLinks('<html><head lang="nl"><title>x</title></head></html>')).toBe(
    '<html><head lang="nl"><base target="_blank"><title>x</title></head></html>',
  );
  expect(withInertLinks('<p>x</p>')).toBe('<base target="_blank"><p>x</p>');
});
