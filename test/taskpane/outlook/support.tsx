import { setImmediate } from 'node:timers';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import type { Account, Fault, OpenMail, UnreadableMail } from '../../../src/app/ports';
import { plainReminder, type ReminderSent } from '../../../src/core/dossier/events/reminders';
import { fail, ok, type Result } from '../../../src/core/result';
import { OutlookPane } from '../../../src/taskpane/outlook/OutlookPane';
import type { OutlookPorts } from '../../../src/taskpane/outlook/outlookContext';
import { memoryTeams, noTeamFiles, type TeamFiles } from '../../app/memoryTeam';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = () =>
  ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;

const account: Account = { name: 'Els Peeters', address: 'els@zonneveld.example', tenantId: 'tenant-1' };

/** What the pane finds around it: tests set it up and change it. */
export interface World {
  account: Account | null;
  /** Given by the next sign-in, the next question to the mailbox, the next watching. */
  signInFault: Fault | null;
  mailboxFault: Fault | null;
  watchFault: Fault | null;
  events: ReminderSent[];
  unreadable: UnreadableMail[];
  mail: Result<OpenMail | null, Fault>;
  /** While set, the mailbox answers only when it is called. */
  holdMailbox: boolean;
  release: () => void;
  now: number;
  /** What the pane in Excel remembered. */
  remembered: string | null;
  /** What lies in the team folder. */
  files: TeamFiles;
  /** Why the folder cannot be read. */
  teamFault: Fault | null;
  /** False until the user agrees to what the team folder needs. */
  teamAllowed: boolean;
}

/** A reminder of one invoice; the rest as `detail` says. */
export const reminder = (
  id: string,
  at: string,
  detail: Partial<ReminderSent['detail']> = {},
): ReminderSent => ({
  kind: 'reminder-sent',
  id,
  at,
  by: 'Els Peeters',
  item: `adm-1|1001|invoice|${id}|2026`,
  customer: '1001',
  detail: {
    ...plainReminder,
    level: 1,
    day: 20778,
    mailKey: `key-${id}`,
    document: id,
    open: 121000,
    currency: 'EUR',
    subject: `Betalingsherinnering ${id}`,
    to: ['info@bakker.example'],
    internetMessageId: `<${id}@zonneveld.example>`,
    conversationId: null,
    ...detail,
  },
});

/** A mail from the bakery. */
export const mailFrom = (address = 'info@bakker.example', name = 'Bakkerij'): OpenMail => ({
  mode: 'read',
  from: { name, address },
  to: [{ name: '', address: account.address }],
  internetMessageId: `<reply-of-${address}>`,
  conversationId: null,
});

export async function mount(changes: Partial<World> = {}, displayLanguage = 'nl-BE') {
  const world: World = {
    account,
    signInFault: null,
    mailboxFault: null,
    watchFault: null,
    events: [],
    unreadable: [],
    mail: ok(mailFrom()),
    holdMailbox: false,
    release: () => undefined,
    now: 0,
    remembered: null,
    files: noTeamFiles(),
    teamFault: null,
    teamAllowed: true,
    ...changes,
  };
  let listener: (mail: World['mail']) => void = () => undefined;
  const take = (
    name: 'signInFault' | 'mailboxFault' | 'watchFault' | 'teamFault',
  ): Result<never, Fault> | null => {
    const fault = world[name];
    world[name] = null;
    return fault && fail(fault);
  };
  const ports: OutlookPorts = {
    clock: { now: () => world.now },
    identity: {
      async signIn(mode, purposes) {
        if (mode === 'interactive') world.account ??= account;
        if (mode === 'interactive') world.teamAllowed = true;
        if (purposes?.includes('team-folder') && !world.teamAllowed) return ok(null);
        return take('signInFault') ?? ok(world.account);
      },
    },
    memory: { recall: () => world.remembered },
    teams: {
      shelf: (ref) => {
        const shelf = memoryTeams(world.files).shelf(ref);
        const published: typeof shelf.published = async (administration) =>
          take('teamFault') ?? shelf.published(administration);
        return { ...shelf, published };
      },
    },
    mailbox: {
      async allRecordedEvents(onUnreadable) {
        const answer = take('mailboxFault') ?? ok([...world.events]);
        if (world.holdMailbox)
          await new Promise<void>((resolve) => Object.assign(world, { release: resolve }));
        for (const mail of world.unreadable) onUnreadable?.(mail);
        return answer;
      },
    },
    currentMail: {
      owner: account.address,
      async watch(heard) {
        const failed = take('watchFault');
        if (failed) return failed;
        listener = heard;
        heard(world.mail);
        return ok(() => {
          listener = () => undefined;
        });
      },
    },
  };
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  const root = createRoot(container);
  const settle = () =>
    act(async () => {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    });
  await act(async () =>
    root.render(<OutlookPane ports={ports} displayLanguage={displayLanguage} officeTheme={null} />),
  );
  await settle();
  const plain = (element: Element): string => (element.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
  const text = (): string => plain(container);
  return {
    world,
    settle,
    text,
    texts: (selector: string): string[] => [...container.querySelectorAll(selector)].map(plain),
    has: (selector: string): boolean => container.querySelector(selector) !== null,
    async click(name: string): Promise<void> {
      const found = [...container.querySelectorAll('button')].filter((button) =>
        plain(button).includes(name),
      );
      const [only] = found;
      if (only === undefined || found.length > 1)
        throw new Error(`${found.length} of "${name}" in: ${text()}`);
      await act(async () => only.click());
      await settle();
    },
    /** Brings another mail in front, as a pinned pane hears of it. */
    async select(mail: World['mail']): Promise<void> {
      await act(async () => listener(mail));
      await settle();
    },
    unmount: async () => act(async () => root.unmount()),
  };
}
