import type { Fault, OutgoingMail } from '../../src/app/ports';
import { plainReminder, type ReminderSent } from '../../src/core/dossier/events/reminders';
import { ok, type Result } from '../../src/core/result';
import { GraphClient } from '../../src/graph/client';
import { scopesFor } from '../../src/graph/config';
import { createInbox } from '../../src/graph/inbox/inbox';
import { createMailbox } from '../../src/graph/mailbox';
import { createMailer } from '../../src/graph/mailer';
import type { FaultHook } from '../../src/host/graph/faultHook';
import { GraphStandIn } from '../../src/host/graph/standIn';

/** 21 November 2026, 09:30 UTC. */
export const MORNING = Date.UTC(2026, 10, 21, 9, 30);

export const account = {
  name: 'Ann Peeters',
  address: 'ann@example.be',
  tenantId: '22222222-2222-4222-8222-222222222222',
  objectId: '33333333-3333-4333-8333-333333333333',
};

/** A mailbox that Ann works in, and one that she does not. */
export const shared = { name: 'Debiteuren', address: 'debiteuren@example.be', members: [account.address] };
const foreign = { name: 'Directie', address: 'directie@example.be', members: [] };

/** Adapters over the real SDK against a stand-in; every request and every wait is kept. */
export function connected(
  options: {
    readonly fault?: FaultHook;
    readonly origin?: string;
    /** Milliseconds between handing over and going out. */
    readonly transit?: number;
    /** Mailbox of the adapters: a shared one. */
    readonly address?: string;
  } = {},
) {
  const requests: { method: string; url: string; headers: Headers }[] = [];
  const waits: number[] = [];
  const unknowns: string[] = [];
  const challenges: string[] = [];
  const time = { now: MORNING };
  const standIn = new GraphStandIn({
    account,
    now: () => time.now,
    onUnknown: (what) => unknowns.push(what),
    shared: [shared, foreign],
    ...(options.transit ? { transit: options.transit } : {}),
    ...(options.fault ? { fault: options.fault } : {}),
  });
  const client = new GraphClient(
    {
      graphOrigin: options.origin ?? 'https://graph.microsoft.com',
      fileHosts: ['outlook.office.com'],
      clock: {
        now: () => time.now,
        wait: async (milliseconds) => {
          waits.push(milliseconds);
        },
      },
      fetch: (url, init) => {
        const request = new Request(url, init);
        requests.push({ method: request.method, url, headers: request.headers });
        return standIn.handle(request);
      },
    },
    {
      token: async (claims, purposes = []) => {
        if (claims !== undefined) challenges.push(claims);
        return ok(standIn.issueToken(scopesFor('https://graph.microsoft.com', purposes)).token);
      },
    },
  );
  const posts = (): string[] => requests.filter(({ method }) => method === 'POST').map(({ url }) => url);
  const mailer = createMailer(client, options.address ?? '');
  const mailbox = createMailbox(client, options.address ?? '');
  const inbox = createInbox(client, options.address ?? '');
  return { standIn, client, mailer, mailbox, inbox, requests, posts, waits, unknowns, challenges, time };
}

/** The value of a result that must be one. */
export function must<T>(result: Result<T, Fault>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}

export const keyOf = (number: number): string => number.toString(16).padStart(32, '0');

export const reminder = (id: string, key: string, level = 1): ReminderSent => ({
  kind: 'reminder-sent',
  id,
  at: '2026-11-21T09:00:00.000Z',
  by: 'Ann Peeters',
  item: `be01|C100|invoice|${id}|2026`,
  customer: 'C100',
  detail: {
    ...plainReminder,
    level,
    day: 20778,
    mailKey: key,
    document: `F-${id}`,
    open: 121000,
    currency: 'EUR',
    subject: 'Reminder F-1',
    to: ['info@bakker.example'],
    internetMessageId: null,
    conversationId: null,
  },
});

export const mail = (key = keyOf(1), change: Partial<OutgoingMail> = {}): OutgoingMail => ({
  key,
  administration: 'be01',
  to: ['info@bakker.example'],
  subject: 'Reminder F-1',
  html: '<p>Dear Sir or Madam</p>',
  text: 'Dear Sir or Madam',
  images: [],
  replyTo: '',
  cc: [],
  files: [],
  review: false,
  events: [reminder(`e-${key}`, key)],
  ...change,
});

/** Answers a disturbance once, then lets everything pass. */
export const once = (method: string, end: string, disturbance: ReturnType<FaultHook>): FaultHook => {
  let used = false;
  return (request) => {
    if (used || request.method !== method || !request.path.endsWith(end)) return null;
    used = true;
    return disturbance;
  };
};
