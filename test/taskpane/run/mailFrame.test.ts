import { withInertLinks } from '../../../src/taskpane/run/preview/MailFrame';

/** Pictures that stand in the mail, its own styles, and nothing that is fetched. */
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'">';

test('links of a mail ask for a new window, which the sandbox refuses, and nothing is fetched', () => {
  expect(withInertLinks('<html><head lang="nl"><title>x</title></head></html>')).toBe(
    `<html><head lang="nl">${policy}<base target="_blank"><title>x</title></head></html>`,
  );
  expect(withInertLinks('<p>x</p>')).toBe(`${policy}<base target="_blank"><p>x</p>`);
});
