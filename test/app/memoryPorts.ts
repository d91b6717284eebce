import { createHash } from 'node:crypto';
import type {
  Account,
  Administration,
  AppSettings,
  CustomerRow,
  DamagedRecord,
  Fault,
  FoundMail,
  Journal,
  Mailbox,
  Mailer,
  MailReader,
  NewReport,
  OutgoingMail,
  Ports,
  RawTables,
  SelectedRow,
  SendEntry,
  TeamFolders,
  UnreadableMail,
} from '../../src/app/ports';
import { unnamedAdministration } from '../../src/app/settings';
import { createUrlPaymentLinks } from '../../src/browser/urlPaymentLinks';
import { zipFiles } from '../../src/browser/zipFiles';
import type { LedgerSnapshot } from '../../src/core/compare/ledger';
import type { DossierEvent, ReminderSent } from '../../src/core/dossier/event';
import type { MailEvent } from '../../src/core/dossier/events/reminders';
import type { Grid } from '../../src/core/reading/grid';
import { fail, ok, type Result } from '../../src/core/result';
import { createLetters } from '../../src/letters/createLetters';
import { emptyInbox, type InboxWorld, memoryInbox, memoryReplyDesk } from './memoryInbox';
import { memoryJournal } from './memoryJournal';
import { memoryRestore, noChanges, type RestoreWorld, writtenChange } from './memoryRestore';
import { memoryRules } from './memoryRules';

import { memoryTeams, noTeamFiles, type TeamFiles } from './memoryTeam';

export { rawTable } from './memoryRules';

/** A mail in the memory mailbox. */
interface StoredMail extends FoundMail {
  readonly mail: OutgoingMail;
}

/** The world behind the memory ports: tests set it up and look at it afterwards. */
export interface World {
  /** The sheet in front. */
  grid: Grid;
  /** The sheets behind it. */
  otherSheets: Grid[];
  customerRows: CustomerRow[] | null;
  /** The tables of procedures, rates, settings and texts. */
  rules: RawTables;
  /** The reports that were made, the last one last. */
  readonly reports: NewReport[];
  dossier: DossierEvent[];
  /** What was moved to its archive. */
  archive: DossierEvent[];
  /** What its store finds wrong with it. */
  damaged: DamagedRecord[];
  gone: number;
  /** The last reading that was taken over, by administration. */
  ledgers: Map<string, LedgerSnapshot>;
  mailbox: StoredMail[];
  /** Sent mails whose record is damaged. */
  unreadable: UnreadableMail[];
  /** The mails of runs, as far as they are. */
  readonly journal: Map<string, SendEntry>;
  readonly team: TeamFiles;
  readonly inbox: InboxWorld;
  mailReader: MailReader;
  account: Account | null;
  settings: AppSettings;
  readonly restore: RestoreWorld;
  /** Ids given so far. */
  ids: number;
  /** Milliseconds since 1970; waiting moves it on. */
  now: number;
  today: number;
  /** Operations that fail: the next call takes one fault off its list. */
  readonly faults: Partial<Record<FaultyOperation, Fault[]>>;
  /** Milliseconds that a mail takes from handing over until the mailbox has it as sent, and as what it is seen meanwhile. */
  transit: number;
  inTransit: 'draft' | 'submitted';
  /** Called inside `submit` before the work and after it; a fault given back is the answer. */
  onSubmit: ((mail: StoredMail, when: 'before' | 'after') => Fault | null) | null;
  /** Every operation on the mailbox, in order: `find`, `draft`, `rewrite`, `submit`, `discard`. */
  readonly calls: string[];
  readonly shown: { sheet: string; row: number; column: number }[];
  selectionListener: ((selected: SelectedRow) => void) | null;
  /** Row of the active cell. */
  selected: SelectedRow | null;
}
type FaultyOperation =
  | 'readActive'
  | 'readNamed'
  | 'names'
  | 'selection'
  | 'customers.append'
  | 'dossier.load'
  | 'reports.make'
  | 'rules.read'
  | 'rules.make'
  | 'rules.write'
  | 'settings.save'
  | 'restore.list'
  | 'restore.undo'
  | 'dossier.append'
  | 'upkeep.erase'
  | 'ledger.load'
  | 'ledger.save'
  | 'signIn'
  | 'find'
  | 'look'
  | 'draft'
  | 'rewrite'
  | 'submit'
  | 'discard'
  | 'recordedEvents'
  | 'journal.load'
  | 'journal.write'
  | 'team.read'
  | 'team.claim'
  | 'team.write'
  | 'inbox.news'
  | 'inbox.newText';

/** The company of the world that `createWorld` makes. */
const zonneveld: Administration = {
  ...unnamedAdministration,
  id: 'adm-1',
  name: 'Zonneveld Papier',
  signatory: 'Els Peeters',
  contact: 'els@zonneveld.example',
  enterpriseNumber: '0566.988.259',
  supplies: 'papier',
  iban: 'BE71096123456769',
  sheet: null,
  company: null,
  currency: 'EUR',
  language: null,
};

/** Day 20778 is Saturday 21 November 2026. */
export const SATURDAY = 20778;
const NINE = Date.UTC(2026, 10, 21, 9, 0, 0);

/** Finds no days and reads no mail: tests that want more bring their own. */
const noReader: MailReader = {
  findDays: () => [],
  read: async () => fail({ code: 'mail-unreadable', detail: '' }),
};

/** A world with a sheet, nobody signed in to another account, and nothing sent yet. */
export function createWorld(grid: Grid, changes: Partial<World> = {}): World {
  return {
    grid,
    otherSheets: [],
    customerRows: null,
    rules: { procedures: null, rates: null, rules: null, texts: null },
    reports: [],
    dossier: [],
    archive: [],
    damaged: [],
    gone: 0,
    ledgers: new Map(),
    mailbox: [],
    unreadable: [],
    journal: new Map(),
    team: noTeamFiles(),
    inbox: emptyInbox(),
    mailReader: noReader,
    account: { name: 'Els Peeters', address: 'els@zonneveld.example', tenantId: 'tenant-1' },
    settings: {
      administrations: [zonneveld],
      current: zonneveld.id,
      language: null,
      layouts: [],
      acceptances: [],
    },
    restore: noChanges(),
    ids: 0,
    now: NINE,
    today: SATURDAY,
    faults: {},
    transit: 0,
    inTransit: 'submitted',
    onSubmit: null,
    calls: [],
    shown: [],
    selectionListener: null,
    selected: null,
    ...changes,
  };
}

/** Ports over a world in memory: no Excel, no mail server, no clock. */
export function memoryPorts(world: World): Ports {
  const faulty = (operation: FaultyOperation): Result<never, Fault> | null => {
    const fault = world.faults[operation]?.shift();
    return fault === undefined ? null : fail(fault);
  };
  const recorded = (change: Parameters<typeof writtenChange>[0], back: () => boolean): void => {
    const id = `written-${world.restore.backs.size + 1}`;
    world.restore.backs.set(id, back);
    world.restore.changes = [writtenChange({ id, ...change }), ...world.restore.changes];
  };
  const isSent = ({ state, sentAt }: StoredMail): boolean =>
    state === 'sent' && (world.transit === 0 || Date.parse(sentAt ?? '') <= world.now);
  const asFound = (stored: StoredMail): FoundMail => {
    const { mail: _, ...found } = stored;
    if (stored.state !== 'sent' || isSent(stored)) return found;
    return { ...found, state: world.inTransit, sentAt: null };
  };
  const mailer: Mailer = {
    async find(key) {
      world.calls.push('find');
      return faulty('find') ?? ok(world.mailbox.filter((mail) => mail.key === key).map(asFound));
    },
    async look({ key }) {
      world.calls.push('look');
      const failed = faulty('look');
      if (failed) return failed;
      return ok(world.mailbox.filter((mail) => mail.key === key).map(asFound)[0] ?? null);
    },
    async draft(mail) {
      world.calls.push('draft');
      const failed = faulty('draft');
      if (failed) return failed;
      const id = `mail-${world.calls.length}`;
      const stored: StoredMail = {
        id,
        key: mail.key,
        state: 'draft',
        review: mail.review,
        internetMessageId: `<${id}@zonneveld.example>`,
        conversationId: `conversation-${id}`,
        sentAt: null,
        mail,
      };
      world.mailbox.push(stored);
      return ok(asFound(stored));
    },
    async draftPlain(mail) {
      world.calls.push('draft');
      const failed = faulty('draft');
      if (failed) return failed;
      const id = `mail-${world.calls.length}`;
      const kept = { ...mail, key: '', administration: '', cc: [], files: [], review: false, events: [] };
      const sending = { review: false, internetMessageId: null, conversationId: null, sentAt: null };
      world.mailbox.push({ id, key: '', state: 'draft', ...sending, mail: kept });
      return ok(id);
    },
    async rewrite(id, mail) {
      world.calls.push('rewrite');
      const failed = faulty('rewrite');
      if (failed) return failed;
      world.mailbox = world.mailbox.map((stored) => (stored.id === id ? { ...stored, mail } : stored));
      return ok(undefined);
    },
    async submit(id) {
      world.calls.push('submit');
      const index = world.mailbox.findIndex((mail) => mail.id === id);
      const stored = world.mailbox[index];
      if (stored === undefined) return fail({ code: 'mail-refused', detail: 'gone' });
      const failed = faulty('submit') ?? wrapped(world.onSubmit?.(stored, 'before'));
      if (failed) return failed;
      if (stored.state === 'sent') return fail({ code: 'mail-refused', detail: 'sent already' });
      const sentAt = new Date(world.now + world.transit).toISOString();
      const sent: StoredMail = { ...stored, state: 'sent', sentAt };
      world.mailbox[index] = sent;
      return wrapped(world.onSubmit?.(sent, 'after')) ?? ok(undefined);
    },
    async discard(id) {
      world.calls.push('discard');
      const failed = faulty('discard');
      if (failed) return failed;
      if (world.mailbox.some((mail) => mail.id === id && mail.state === 'sent'))
        return fail({ code: 'mail-refused', detail: 'sent already' });
      world.mailbox = world.mailbox.filter((mail) => mail.id !== id);
      return ok(undefined);
    },
  };
  const mailbox: Mailbox = {
    async recorded(administration, onUnreadable) {
      for (const mail of world.unreadable) onUnreadable?.(mail);
      const ours = world.mailbox.filter(({ mail }) => mail.administration === administration);
      const drafts = ours
        .filter((stored) => !isSent(stored))
        .map((stored) => ({ ...asFound(stored), events: stored.mail.events }));
      return faulty('recordedEvents') ?? ok({ events: sentEvents(ours.filter(isSent)), drafts });
    },
    async allRecordedEvents(onUnreadable) {
      for (const mail of world.unreadable) onUnreadable?.(mail);
      return faulty('recordedEvents') ?? ok(sentEvents(world.mailbox.filter(isSent)));
    },
  };
  return {
    sheet: {
      async readActive({ onRows } = {}) {
        onRows?.(world.grid.rows.length, world.grid.rows.length);
        return faulty('readActive') ?? ok(world.grid);
      },
      async readNamed(name) {
        const grid = [world.grid, ...world.otherSheets].find(({ sheetName }) => sheetName === name);
        const failed = faulty('readNamed');
        if (failed !== null) return failed;
        return grid === undefined ? fail({ code: 'sheet-changed', detail: '', sheet: name }) : ok(grid);
      },
      names: async () =>
        faulty('names') ?? ok([world.grid, ...world.otherSheets].map(({ sheetName }) => sheetName)),
      async show(sheet, row, column) {
        world.shown.push({ sheet, row, column });
        return ok(undefined);
      },
    },
    customers: {
      read: async () => ok(world.customerRows),
      async append(rows) {
        const failed = faulty('customers.append');
        if (failed) return failed;
        const before = world.customerRows;
        const first = (before?.length ?? 0) + 2;
        const added = rows.map((row, index) => ({ ...row, row: first + index }));
        world.customerRows = [...(before ?? []), ...added];
        recorded({ place: 'customers', did: 'added', rows: added.length }, () => {
          world.customerRows = before;
          return true;
        });
        return ok(undefined);
      },
      show: async () => ok(undefined),
    },
    rules: memoryRules(
      world,
      (table, row) => world.shown.push({ sheet: world.rules[table]?.sheet ?? '', row, column: 1 }),
      faulty,
      (place, of, back) => recorded({ place, did: 'changed', of }, back),
    ),
    reports: {
      async make(report) {
        const failed = faulty('reports.make');
        if (failed) return failed;
        world.reports.push(report);
        return ok({ sheet: report.sheet });
      },
    },
    dossier: {
      async load({ archive } = { archive: false }) {
        const { damaged, gone } = world;
        const events = [...world.dossier, ...(archive ? world.archive : [])];
        const archived = new Set(world.archive.map(({ id }) => id));
        return faulty('dossier.load') ?? ok({ events, damaged, gone, archived });
      },
      async append(events) {
        const failed = faulty('dossier.append');
        if (failed) return failed;
        const ids = new Set([...world.dossier, ...world.archive].map((event) => event.id));
        world.dossier.push(...events.filter((event) => !ids.has(event.id)));
        return ok(undefined);
      },
    },
    ledger: {
      load: async (administration) => faulty('ledger.load') ?? ok(world.ledgers.get(administration) ?? null),
      async save(snapshot) {
        const failed = faulty('ledger.save');
        if (failed) return failed;
        world.ledgers.set(snapshot.administration, snapshot);
        return ok(undefined);
      },
    },
    identity: { signIn: async () => faulty('signIn') ?? ok(world.account) },
    mailer: () => mailer,
    mailbox: () => mailbox,
    inbox: () => memoryInbox(world.inbox, faulty),
    replyDesk: memoryReplyDesk(world.inbox),
    openMailReader: async () => world.mailReader,
    upkeep: {
      async accept() {
        world.gone = 0;
        return ok(undefined);
      },
      async archive(ids) {
        world.archive.push(...world.dossier.filter(({ id }) => ids.has(id)));
        world.dossier = world.dossier.filter(({ id }) => !ids.has(id));
        return ok(undefined);
      },
      async erase(ids) {
        const failed = faulty('upkeep.erase');
        if (failed) return failed;
        world.dossier = world.dossier.filter(({ id }) => !ids.has(id));
        world.archive = world.archive.filter(({ id }) => !ids.has(id));
        return ok(undefined);
      },
    },
    journal: faultyJournal(memoryJournal(world.journal), faulty),
    teams: faultyTeams(memoryTeams(world.team), faulty),
    letters: {
      render: (letter) => ({
        subject: `${letter.customerName}: ${letter.items.map((item) => item.document).join(', ')}`,
        html: `<p>${letter.level}</p>`,
        text: String(letter.level),
        words: { subject: '', title: '', salutation: '', before: '', after: '', closing: '' },
        announces: true,
      }),
      images: () => [],
      problemsOf: () => [],
      shipped: () => ({ subject: '', title: '', salutation: '', before: '', after: '', closing: '' }),
    },
    openLetters: async () => createLetters(),
    links: createUrlPaymentLinks(),
    zip: async (files) => zipFiles(files),
    restore: memoryRestore(world.restore, faulty),
    settings: {
      load: async () => ok(world.settings),
      async save(settings) {
        const failed = faulty('settings.save');
        if (failed) return failed;
        world.settings = settings;
        return ok(undefined);
      },
    },
    selection: {
      current: async () => faulty('selection') ?? ok(world.selected),
      async watch(listener) {
        world.selectionListener = listener;
        return ok(() => {
          world.selectionListener = null;
        });
      },
    },
    ids: { next: () => (world.ids++).toString(16).padStart(32, '0') },
    hash: { sha256: async (text) => createHash('sha256').update(text).digest('hex') },
    clock: {
      now: () => world.now,
      today: () => world.today,
      async wait(milliseconds) {
        world.now += milliseconds;
      },
    },
  };
}

type Faulty = (operation: FaultyOperation) => Result<never, Fault> | null;

const faultyJournal = (journal: Journal, faulty: Faulty): Journal => ({
  ...journal,
  load: async (administration) => faulty('journal.load') ?? journal.load(administration),
  write: async (entries) => faulty('journal.write') ?? journal.write(entries),
});

const faultyTeams = (teams: TeamFolders, faulty: Faulty): TeamFolders => ({
  ...teams,
  open(ref) {
    const folder = teams.open(ref);
    return {
      ...folder,
      read: async (administration) => faulty('team.read') ?? folder.read(administration),
      write: async (entry) => faulty('team.write') ?? folder.write(entry),
      async claim(claims) {
        const failed = faulty('team.claim');
        return failed === null
          ? folder.claim(claims)
          : claims.map(() => ({ state: 'failed', fault: failed.ok ? unexpected : failed.error }));
      },
    };
  },
});

const unexpected: Fault = { code: 'unexpected', detail: '' };

const wrapped = (fault: Fault | null | undefined): Result<never, Fault> | null =>
  fault ? fail(fault) : null;

/** The reminders in the dossier. */
export const remindersIn = ({ dossier }: Pick<World, 'dossier'>): ReminderSent[] =>
  dossier.flatMap((event) => (event.kind === 'reminder-sent' ? [event] : []));

const sentEvents = (mails: readonly StoredMail[]): MailEvent[] =>
  mails
    .filter(({ state }) => state === 'sent')
    .flatMap(({ mail, sentAt }) => mail.events.map((event): MailEvent => ({ ...event, at: sentAt ?? '' })));
