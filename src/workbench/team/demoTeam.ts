import type { Claim, ClaimAnswer, Fault, TeamFolder, TeamRef } from '../../app/ports';
import { claimOf } from '../../app/sending/claimOf';
import { currentAdministration, parseSettings, settingsKey } from '../../app/settings';
import { createHash } from '../../browser/webHash';
import { currencyOf, fail, ok, type Result } from '../../core/index';
import { demoColleague, demoLibrary } from '../../host/graph/demo';
import type { Drives } from '../../host/graph/drive/drives';
import type { GraphStandIn } from '../../host/graph/standIn';
import type { Workbook } from '../../host/workbook/workbook';
import type { OwingCustomer } from './customersOf';
import { type TeamFile, teamFiles } from './teamFiles';

const library = demoLibrary();
const [folder] = library.folders;

/** The team folder of the demo, and a colleague who uses it as the product would on another computer. */
export class DemoTeam {
  readonly colleague = demoColleague;
  readonly ref: TeamRef = {
    drive: library.id,
    folder: folder?.id ?? '',
    name: folder?.name ?? '',
    link: folder?.link ?? '',
  };
  private opened: Promise<TeamFolder> | null = null;

  constructor(
    private readonly standIn: GraphStandIn,
    private readonly drives: Drives,
  ) {}

  /** What lies in it, the latest first. */
  files(): readonly TeamFile[] {
    return teamFiles(this.drives.files(this.ref.drive, this.ref.folder));
  }

  subscribe(listener: () => void): () => void {
    return this.standIn.subscribe(listener);
  }

  /** Id of the company that the workbook is for; null while none is named. */
  administrationOf(workbook: Workbook): string | null {
    const saved = workbook.settings.all().get(settingsKey);
    const settings = saved === undefined ? null : parseSettings(JSON.parse(saved));
    return settings === null ? null : (currentAdministration(settings)?.id ?? null);
  }

  /** The colleague takes a customer, as if about to send a reminder. */
  async remind(administration: string, customer: OwingCustomer): Promise<ClaimAnswer> {
    const { tenantId, address } = this.colleague;
    const currency = currencyOf(customer.currency);
    if (currency === null) return { state: 'failed', fault: { code: 'unexpected', detail: 'currency' } };
    const team = await this.folder();
    const read = await team.read(administration);
    if (!read.ok) return { state: 'failed', fault: read.error };
    const subject = { tenantId, administration, customer: customer.id, currency };
    const of = await claimOf(createHash(), subject);
    const there = read.value.open.find((claim) => claim.of === of);
    if (there) return { state: 'theirs', claim: there };
    const [answer] = await team.claim([
      {
        of,
        number: (read.value.claimed.get(of) ?? 0) + 1,
        administration,
        key: randomHex(),
        customer: customer.id,
        currency,
        label: customer.label,
        by: address,
        mailbox: '',
        run: randomHex(),
        at: new Date().toISOString(),
      },
    ]);
    return answer ?? { state: 'failed', fault: { code: 'unexpected', detail: 'claim' } };
  }

  /** The colleague lets go of all customers that are still waiting for a reminder: how many. */
  async giveUp(administration: string): Promise<Result<number, Fault>> {
    const team = await this.folder();
    const read = await team.read(administration);
    if (!read.ok) return read;
    const own = read.value.open.filter(({ by }) => by === this.colleague.address);
    if (own.length === 0) return ok(0);
    const ends = own.map(({ of, number, key }: Claim) => ({ of, number, key, state: 'cancelled' as const }));
    const written = await team.write({ at: new Date().toISOString(), administration, ends, events: [] });
    return written.ok ? ok(own.length) : fail(written.error);
  }

  /** Looks anew at a folder that was emptied: what the colleague read of it before counts no more. */
  forget(): void {
    this.opened = null;
  }

  private folder(): Promise<TeamFolder> {
    this.opened ??= import(/* webpackChunkName: "colleague" */ './colleagueFolder').then(
      ({ colleagueFolder }) => colleagueFolder(this.standIn, this.colleague.address, this.ref),
    );
    return this.opened;
  }
}

const randomHex = (): string => crypto.randomUUID().replaceAll('-', '');
