import { createHash } from 'node:crypto';
import type { Account, Administration, AppSettings, DossierStore, Ports } from '../../src/app/ports';
import { ok } from '../../src/core/result';
import { createLetters } from '../../src/letters/createLetters';
import { createWorld, memoryPorts, type World } from '../app/memoryPorts';
import { type Disk, journalOn } from './disk';
import { gridOf, type Ledger } from './ledger';
import type { Life } from './life';
import type { Random } from './random';
import type { Time } from './time';

/** What a program on the computer reaches by the network. */
export type Connection = Pick<Ports, 'mailer' | 'mailbox' | 'teams'>;

/** The computer of somebody who sends: a workbook, which may be closed without saving, and a disk. */
export interface Computer {
  readonly account: Account;
  readonly disk: Disk;
  readonly settings: AppSettings;
  /** The workbook with all that was not saved. */
  readonly workbook: World;
  /** Starts the program: its ports, of which each call is a step of the life. */
  start(life: Life): Ports;
  /** Puts another export of the ledger in the place of the last. */
  take(ledger: Ledger): void;
  save(): void;
  /** The workbook as it was when it was last saved. */
  closeWithoutSaving(): void;
}

export interface ComputerOptions {
  readonly time: Time;
  readonly random: Random;
  readonly account: Account;
  readonly administration: Administration;
  readonly ledger: Ledger;
  readonly connect: (life: Life) => Connection;
}

const letters = createLetters();

export function createComputer(options: ComputerOptions): Computer {
  const { time, random, account, administration, connect } = options;
  const disk: Disk = new Map();
  const settings: AppSettings = {
    administrations: [administration],
    current: administration.id,
    language: null,
    layouts: [],
    acceptances: [],
  };
  const workbook = createWorld(gridOf(options.ledger, time.today()), {
    customerRows: [...options.ledger.customers],
    account,
    settings,
  });
  let saved: Pick<World, 'dossier' | 'ledgers'> = { dossier: [], ledgers: new Map() };
  let ledger = options.ledger;
  let ids = 0;

  return {
    account,
    disk,
    settings,
    workbook,
    start(life) {
      // A new day has a new export.
      workbook.grid = gridOf(ledger, time.today());
      const ports = memoryPorts(workbook);
      const { mailer, mailbox, teams } = connect(life);
      return {
        ...ports,
        sheet: life.through(ports.sheet),
        customers: life.through(ports.customers),
        rules: life.through(ports.rules),
        dossier: life.through(dossierIn(workbook)),
        ledger: life.through(ports.ledger),
        identity: life.through(ports.identity),
        journal: life.through(journalOn(disk, life, time, random)),
        mailer: (address) => life.through(mailer(address)),
        mailbox: (address) => life.through(mailbox(address)),
        teams: { ...teams, open: (ref) => life.through(teams.open(ref)) },
        letters,
        openLetters: async () => letters,
        hash: { sha256: async (text) => createHash('sha256').update(text).digest('hex') },
        ids: {
          next: () => {
            ids += 1;
            return createHash('md5').update(`${account.address} ${ids}`).digest('hex');
          },
        },
        clock: {
          now: time.now,
          today: time.today,
          wait: (milliseconds) => life.step(() => time.wait(milliseconds)),
        },
      };
    },
    take(next) {
      ledger = next;
      workbook.grid = gridOf(ledger, time.today());
    },
    save() {
      saved = { dossier: [...workbook.dossier], ledgers: new Map(workbook.ledgers) };
    },
    closeWithoutSaving() {
      workbook.dossier = [...saved.dossier];
      workbook.ledgers = new Map(saved.ledgers);
    },
  };
}

/** The dossier of a workbook that is not read as a whole to append to it. */
function dossierIn(workbook: World): DossierStore {
  const known = new WeakMap<World['dossier'], Set<string>>();
  const idsOf = (): Set<string> => {
    const ids = known.get(workbook.dossier) ?? new Set(workbook.dossier.map(({ id }) => id));
    known.set(workbook.dossier, ids);
    return ids;
  };
  return {
    load: async () => ok({ events: [...workbook.dossier], damaged: [], gone: 0 }),
    async append(events) {
      const ids = idsOf();
      for (const event of events) {
        if (ids.has(event.id)) continue;
        ids.add(event.id);
        workbook.dossier.push(event);
      }
      return ok(undefined);
    },
  };
}
