import { templateOf, wrongRequest } from '../../../src/host/graph/openapi/checkRequest';
import { message } from './line';

const JSON_TYPE = { 'Content-Type': 'application/json' };

/** What the description says of a request. */
const wrong = (method: string, path: string, body?: unknown, headers: Record<string, string> = JSON_TYPE) => {
  const url = new URL(`https://graph.microsoft.com/v1.0${path}`);
  return wrongRequest({
    method,
    url,
    path: path.replace(/\?.*$/, ''),
    headers: new Headers(headers),
    body: body === undefined ? new Uint8Array() : new TextEncoder().encode(JSON.stringify(body)),
  });
};

it.each([
  ['/users/a%40b.example/messages/1', '/me/messages/1'],
  ['/drives/1/root:/a/b.json:/content', '/drives/1/items/{driveItem-id}/content'],
  ['/drives/1/items/2:/claims/3.json:/content', '/drives/1/items/{driveItem-id}/content'],
  ['/drives/1/items/2:/claims', '/drives/1/items/{driveItem-id}'],
  ['/drives/1/special/approot:/a:/children', '/drives/1/items/{driveItem-id}/children'],
  ['/drives/1/items/2/children', '/drives/1/items/2/children'],
])('%s is read as %s', (path, template) => {
  expect(templateOf(path)).toBe(template);
});

it.each([
  ['GET', '/me?$select=displayName,mail'],
  ['GET', '/me/messages?$top=5&$select=id,isDraft&$filter=x'],
  ['GET', '/users/a%40b.example/mailFolders/inbox?$select=id'],
  ['POST', '/me/messages', { ...message, ccRecipients: [], replyTo: [] }],
  ['PATCH', '/me/messages/1', { subject: null }],
  ['POST', '/me/sendMail', { message, saveToSentItems: false }],
  ['POST', '/me/messages/1/send'],
  ['PUT', '/drives/1/items/2:/a.json:/content?@microsoft.graph.conflictBehavior=fail', { any: 'thing' }],
  [
    'POST',
    '/drives/1/items/2/children',
    { name: 'a', folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
  ],
])('knows %s %s', (method, path, ...body) => {
  expect(wrong(method, path, body[0])).toBeNull();
});

it.each([
  ['GET', '/me/calendar', undefined, 'Not known: GET /me/calendar'],
  ['PATCH', '/me/messages', {}, 'Not known: PATCH /me/messages'],
  ['GET', '/me/messages?$colour=red', undefined, "Query option '$colour' is not known here."],
  ['GET', '/me/messages?$top=many', undefined, '$top must be a whole number.'],
  ['GET', '/me/messages?$select=id,colour', undefined, "$select cannot have 'colour' here."],
  ['GET', '/me/messages/1', { a: 1 }, 'The request takes no body.'],
  ['POST', '/me/messages/1/send', {}, 'The request takes no body.'],
  ['POST', '/me/messages', undefined, 'The request needs a body.'],
  ['POST', '/me/messages', [], 'message must be an object.'],
  ['POST', '/me/messages', { colour: 1 }, "Property 'colour' of message is not known."],
  ['POST', '/me/messages', { subject: 7 }, 'subject must be a text.'],
  ['POST', '/me/messages', { body: { contentType: 'rtf' } }, 'body.contentType must be text, html.'],
  ['POST', '/me/messages', { toRecipients: {} }, 'toRecipients must be a list.'],
  [
    'POST',
    '/me/messages',
    { toRecipients: [{ emailAddress: { adress: 'a' } }] },
    "Property 'adress' of toRecipients[0].emailAddress is not known.",
  ],
  [
    'POST',
    '/me/messages/1/attachments',
    { '@odata.type': '#microsoft.graph.itemAttachment' },
    '@odata.type must be #microsoft.graph.fileAttachment.',
  ],
  [
    'POST',
    '/me/messages/1/attachments/createUploadSession',
    { AttachmentItem: { size: 1.5 } },
    'AttachmentItem.size must be a whole number.',
  ],
  ['POST', '/me/sendMail', { message, copies: 2 }, "Property 'copies' of the body is not known."],
])('%s %s %j: %s', (method, path, body, words) => {
  expect(wrong(method, path, body)).toBe(words);
});

it('wants JSON to say that it is', () => {
  expect(wrong('POST', '/me/messages', message, {})).toBe("Content-Type must be application/json, not ''.");
});
