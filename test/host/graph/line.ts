import type { FaultHook } from '../../../src/host/graph/faultHook';
import { GraphStandIn } from '../../../src/host/graph/standIn';
import type { StandInOptions } from '../../../src/host/graph/standInOptions';

const root = 'https://graph.microsoft.com/v1.0';
const KEY = 'String {7c1d2f0e-5b1a-4e0b-9c53-0d7a8f6e2b41} Name DunningKey';

export const ann = { name: 'Ann', address: 'ann@example.be', tenantId: 'tid', objectId: 'oid' };
export const bart = { name: 'Bart', address: 'bart@example.be', tenantId: 'tid', objectId: 'oid-2' };
export const invoices = { name: 'Invoices', address: 'invoices@example.be', members: ['ann@example.be'] };

export const message = {
  subject: 'Reminder',
  body: { contentType: 'html', content: '<p>Hello</p>' },
  toRecipients: [{ emailAddress: { address: 'info@bakker.example' } }],
  internetMessageHeaders: [{ name: 'x-dunning-key', value: 'abc' }],
  singleValueExtendedProperties: [{ id: KEY, value: 'abc' }],
};

/** What the tests look at in an answer. */
interface Answer {
  readonly id: string;
  readonly error?: { readonly code: string };
  readonly value?: readonly Answer[];
  readonly [name: string]: unknown;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Answer;
}

/** A stand-in at 09:30 UTC on 21 November 2026 and a client that signs in as anybody, for what it is told. */
export function line(options: Partial<StandInOptions> & { readonly fault?: FaultHook } = {}) {
  const unknowns: string[] = [];
  const time = { now: Date.UTC(2026, 10, 21, 9, 30) };
  const waits: number[] = [];
  const standIn = new GraphStandIn({
    account: ann,
    now: () => time.now,
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    onUnknown: (what) => unknowns.push(what),
    ...options,
  });
  const as =
    (address: string, scopes: readonly string[] = ['Mail.ReadWrite', 'Mail.Send']) =>
    async (method: string, path: string, body?: unknown, headers: object = {}): Promise<Asked> => {
      const { token } = standIn.issueToken(scopes, address);
      const response = await standIn.handle(
        new Request(path.startsWith('https:') ? path : root + path, {
          method,
          headers: {
            Authorization: `Bearer ${token}`,
            Prefer: 'IdType="ImmutableId"',
            ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        }),
      );
      const text = await response.text();
      const json = (text === '' ? {} : JSON.parse(text)) as Answer;
      return { status: response.status, headers: response.headers, json };
    };
  const ask = as(ann.address);
  const draft = async (change: object = {}): Promise<string> => {
    const made = await ask('POST', '/me/messages', { ...message, ...change });
    return `/me/messages/${encodeURIComponent(made.json.id)}`;
  };
  return { standIn, unknowns, time, waits, as, ask, draft };
}
