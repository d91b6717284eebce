import type { StandInRequest } from '../part';
import { wrongWith } from './checkBody';
import { type Description, description, type Operation } from './description';

/** Preferences that requests of mail and files may state. */
const PREFERENCES = [
  /^IdType="ImmutableId"$/,
  /^outlook\.body-content-type="(text|html)"$/,
  /^odata\.maxpagesize=\d+$/,
  /^bypass-shared-lock$/,
];

/** Where a file's content is: it comes when selected, although it is no property. */
const DOWNLOAD = '@microsoft.graph.downloadUrl';

/**
 * A path as the description has it: what the address of a user or a path within a drive stands for is in its place.
 * `templateOf('/users/a%40b.example/messages') //=> '/me/messages'`
 * `templateOf('/drives/1/items/2:/claims/3.json:/content') //=> '/drives/1/items/{driveItem-id}/content'`
 */
export const templateOf = (path: string): string =>
  path
    .replace(/^\/users\/[^/]+\//, '/me/')
    .replace(/\/messages\/delta$/, '/messages/delta()')
    .replace(/\/(?:items\/[^/:]+|special\/[^/:]+|root):\/[^:]+(?::(?=\/)|:?$)/, '/items/{driveItem-id}');

/** How many words of a template are fixed: the one with most is meant. */
const fixed = (template: string): number => template.replaceAll(/\{[^}]+\}/g, '').length;

const templates = Object.keys(description.paths)
  .toSorted((a, b) => fixed(b) - fixed(a))
  .map((template) => {
    const pieces = template
      .split(/\{[^}]+\}/)
      .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return { template, form: new RegExp(`^${pieces.join('[^/]+')}$`) };
  });

/** What the description says of a request, null where it knows no such path or method. */
function operationOf({ method, path }: Pick<StandInRequest, 'method' | 'path'>): Operation | null {
  const known = templateOf(path);
  const found = templates.find(({ form }) => form.test(known));
  return description.paths[found?.template ?? '']?.[method] ?? null;
}

function wrongQuery(url: URL, { query = {} }: Operation, { lists }: Description): string | null {
  for (const [name, value] of url.searchParams) {
    const type = query[name];
    if (type === undefined) return `Query option '${name}' is not known here.`;
    if (type === 'integer' && !/^\d+$/.test(value)) return `${name} must be a whole number.`;
    if (type === 'boolean' && !/^(true|false)$/.test(value)) return `${name} must be true or false.`;
    // What stands in brackets is read by whoever answers.
    const words = value.replaceAll(/\([^)]*\)/g, '').split(',');
    const stranger = words.find((word) => lists[type]?.includes(word) === false && word !== DOWNLOAD);
    if (stranger !== undefined) return `${name} cannot have '${stranger}' here.`;
  }
  return null;
}

function wrongBody({ headers, body }: StandInRequest, operation: Operation): string | null {
  if (operation.body === undefined) return body.length === 0 ? null : 'The request takes no body.';
  if (operation.body === 'binary') return null;
  if (body.length === 0) return 'The request needs a body.';
  const type = headers.get('Content-Type') ?? '';
  if (!/^application\/json\b/.test(type)) return `Content-Type must be application/json, not '${type}'.`;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return 'The body is not JSON.';
  }
  return wrongWith(value, operation.body, description, '', 'the body');
}

function wrongHeader({ headers }: StandInRequest): string | null {
  const stated = headers.get('Prefer')?.split(',') ?? [];
  const stranger = stated.find((each) => !PREFERENCES.some((form) => form.test(each.trim())));
  return stranger === undefined ? null : `Prefer: ${stranger.trim()} is not known.`;
}

/**
 * What a request has that Microsoft's description of Graph does not: path and method, query options and their words,
 * body with its properties and their types, preferences. Null when nothing is wrong.
 */
export function wrongRequest(request: StandInRequest): string | null {
  const operation = operationOf(request);
  if (operation === null) return `Not known: ${request.method} ${request.path}`;
  return (
    wrongQuery(request.url, operation, description) ?? wrongHeader(request) ?? wrongBody(request, operation)
  );
}
