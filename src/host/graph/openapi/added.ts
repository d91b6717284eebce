import type { Operation, Schema } from './description';

const text: Schema = { type: 'string', nullable: true };

const deltaOptions = { $top: 'integer', $select: 'list4', token: 'string' };

/**
 * What Microsoft's description leaves out, from its documentation: types that it cuts off, extended properties of
 * messages, and what happens when a name is taken. Paths of the form `root:/a/b:` are read before (see `templateOf`),
 * and what stands within `$batch` is checked as any other request.
 */
export const added: {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly query: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly schemas: Readonly<Record<string, Schema>>;
} = {
  paths: {
    '/$batch': { POST: { body: { type: 'any' } } },
    '/drives/{drive-id}/special/{driveItem-id}/children': { GET: {}, POST: { body: { ref: 'driveItem' } } },
    // As the documentation writes it: with the token in the path or behind the question mark.
    '/drives/{drive-id}/items/{driveItem-id}/delta': { GET: { query: deltaOptions } },
    "/drives/{drive-id}/items/{driveItem-id}/delta(token='{token}')": { GET: { query: deltaOptions } },
  },
  query: {
    'GET /me/messages': { $expand: 'string' },
    'GET /me/messages/{message-id}': { $expand: 'string' },
    'GET /me/mailFolders/{mailFolder-id}/messages': { $expand: 'string' },
    'GET /me/mailFolders/{mailFolder-id}/messages/delta()': {
      changeType: 'string',
      $expand: 'string',
      $deltatoken: 'string',
      $skiptoken: 'string',
    },
    'GET /drives/{drive-id}/items/{driveItem-id}/children': { $skiptoken: 'string' },
    'GET /drives/{drive-id}/items/{driveItem-id}/delta()': { token: 'string' },
    'PUT /drives/{drive-id}/items/{driveItem-id}/content': {
      '@microsoft.graph.conflictBehavior': 'string',
    },
  },
  schemas: {
    entity: { type: 'object', properties: { id: { type: 'string' } } },
    outlookItem: {
      type: 'object',
      extends: ['entity'],
      properties: {
        categories: { type: 'array', items: { type: 'string' } },
        changeKey: text,
        createdDateTime: text,
        lastModifiedDateTime: text,
      },
    },
    baseItem: {
      type: 'object',
      extends: ['entity'],
      properties: {
        name: text,
        description: text,
        parentReference: { ref: 'itemReference', nullable: true },
        '@microsoft.graph.conflictBehavior': { enum: ['fail', 'replace', 'rename'] },
      },
    },
    attachment: {
      type: 'object',
      extends: ['entity'],
      properties: {
        '@odata.type': { enum: ['#microsoft.graph.fileAttachment'] },
        name: text,
        contentType: text,
        isInline: { type: 'boolean' },
        contentId: text,
        contentBytes: { type: 'string', format: 'base64' },
        // Read-only: Graph takes it and sets its own.
        contentLocation: text,
      },
    },
  },
};
