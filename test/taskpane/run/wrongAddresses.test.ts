import { wrongAddresses } from '../../../src/taskpane/run/propose/wrongAddresses';

test.each([
  [['ap@zee.be'], ['an@zee.be'], ''],
  [['ap@zee.be', 'bert'], [], 'bert'],
  [['ap@zee.be'], ['an', 'an@zee.be', 'jan@'], 'Cc: an, jan@'],
  [['bert\r\nBcc: x'], ['an'], 'bert Bcc: x, Cc: an'],
])('of %j and copies to %j', (emails, cc, text) => {
  expect(wrongAddresses({ emails, cc })).toBe(text);
});
