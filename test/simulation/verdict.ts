import type { Cloud } from './cloud';
import type { Computer } from './computer';
import { dueIn, type Ledger, nameOf } from './ledger';

/** What became of the mails of a simulation, told by the mailboxes first and only then by our own books. */
export interface Verdict {
  /** Who was to get a mail. */
  readonly mails: number;
  /** Who got one. */
  readonly sent: number;
  /** Who got a second one. */
  readonly duplicates: readonly string[];
  /** Who got none, without anybody being told of it; or is said to have got one. */
  readonly lost: readonly string[];
  /** Who got one although a book says that it did not go out. */
  readonly denied: readonly string[];
  readonly unknown: readonly string[];
  readonly failed: readonly string[];
  /** Mails that are open still. */
  readonly open: readonly string[];
}

/** Who sends, from which ledger. */
export interface Sender {
  readonly computer: Pick<Computer, 'disk' | 'workbook'>;
  readonly ledger: Ledger;
  /** See `Person.failed`. */
  readonly failed: ReadonlySet<string>;
}

const ADDRESS = /^klant(\d+)@/;
const RECORD = /^\d+\|\d+\|/;

/** Who got each mail that went out: by its recipient, and by what it says of its currency. */
export function recipientsOf({ standIn, deliveries }: Pick<Cloud, 'standIn' | 'deliveries'>): string[] {
  const currencies = new Map<string, string>();
  for (const { address } of standIn.accounts)
    for (const folder of ['sentitems', 'deleteditems'] as const)
      for (const { internetMessageId, properties } of standIn.messages(folder, address)) {
        const record = properties.map(({ value }) => value).find((value) => RECORD.test(value)) ?? '';
        currencies.set(internetMessageId, /"USD"/.test(record) ? 'USD' : 'EUR');
      }
  return deliveries.map(({ to, internetMessageId }) => {
    const [, customer] = ADDRESS.exec(to[0] ?? '') ?? [];
    if (customer === undefined || to.length !== 1) throw new Error(`A mail went to ${to.join()}.`);
    return nameOf(customer, currencies.get(internetMessageId) ?? 'EUR');
  });
}

/** Those of whom there are two, each once. */
const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, place) => names.indexOf(name) !== place)),
];

/** Judges a simulation that came to its end. */
export function judge(cloud: Pick<Cloud, 'standIn' | 'deliveries'>, senders: readonly Sender[]): Verdict {
  const due = new Set(senders.flatMap(({ ledger }) => [...dueIn(ledger)]));
  const received = recipientsOf(cloud);
  const got = new Set(received);
  const keys = cloud.deliveries.map(({ headers }) => headers.find(({ name }) => /key/i.test(name))?.value);
  const entries = senders.flatMap(({ computer }) => [...computer.disk.values()]);
  const inState = (...states: readonly string[]): string[] =>
    entries.filter(({ state }) => states.includes(state)).map((one) => nameOf(one.customer, one.currency));
  const saidSent = [
    ...inState('sent'),
    ...senders.flatMap(({ computer }) =>
      computer.workbook.dossier.flatMap((event) =>
        event.kind === 'reminder-sent' ? [nameOf(event.customer, event.detail.currency)] : [],
      ),
    ),
  ];
  const unknown = new Set(inState('unknown'));
  const failed = new Set(senders.flatMap((sender) => [...sender.failed]));
  const open = inState('planned', 'claimed', 'drafted', 'submitting', 'pending');
  const told = new Set([...got, ...unknown, ...failed]);
  const believed = new Set(saidSent);
  const duplicateKeys = twice(keys.flatMap((key) => key ?? []));
  return {
    mails: due.size,
    sent: got.size,
    duplicates: [
      ...twice(received),
      ...(duplicateKeys.length > 0 && twice(received).length === 0 ? duplicateKeys : []),
    ],
    lost: [
      ...new Set([
        ...[...due].filter((name) => !told.has(name)),
        ...saidSent.filter((name) => !got.has(name)),
      ]),
    ],
    denied: [
      ...new Set(inState('failed', 'cancelled').filter((name) => got.has(name) && !believed.has(name))),
    ],
    unknown: [...unknown],
    failed: [...failed].filter((name) => !got.has(name)),
    open,
  };
}
