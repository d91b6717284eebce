import { confirmReply } from '../../../src/app/confirmReply';
import { pollReplies } from '../../../src/app/pollReplies';
import type { Fault, TeamRef } from '../../../src/app/ports';
import { reopenReply } from '../../../src/app/reopenReply';
import { sendRun } from '../../../src/app/sendRun';
import { takeBack } from '../../../src/app/takeBack';
import { told } from '../../core/dossier/told';
import { arrival, emptyInbox } from '../memoryInbox';
import { memoryPorts, remindersIn, type World } from '../memoryPorts';
import { sampleCustomers } from '../sampleSheet';
import { check, NOON, reminded, reminderTo, worldOf } from './together';

const from = { name: 'Bakkerij', address: 'info@peeters.example' };
const busy: Fault = { code: 'workbook-unavailable', detail: 'InvalidOperationInCellEditMode' };
const TEAM: TeamRef = {
  drive: 'drive',
  folder: 'folder',
  name: 'Team',
  link: 'https://zonneveld.example/team',
};

/** The mails of a run, by what became of them. */
async function states(world: World, checked: Awaited<ReturnType<typeof check>>, ports = memoryPorts(world)) {
  const sent = await sendRun(ports, { checked, mails: checked.proposal.mails });
  if (!sent.ok) throw new Error(sent.error.code);
  return sent.value.outcomes.map(({ state }, at) => `${checked.proposal.mails[at]?.customer.id} ${state}`);
}

/** Peeters answers a mail that one of us wrote by hand. */
function answered(world: World): void {
  const answers = ['<h1@zonneveld.example>'];
  world.inbox.arrivals.push(arrival({ id: 'a1', from, answers, at: NOON }, 'Wij betalen vrijdag.'));
}

/** A world in which one of us wrote to Peeters by hand. */
function written(): World {
  const world = worldOf();
  const detail = { internetMessageId: '<h1@zonneveld.example>' };
  world.dossier.push(told('2026-11-20', 'mail-out', detail, { customer: '00031', item: '' }));
  return world;
}

test('a mail that cannot be filed now holds its customer all the same, and is filed later', async () => {
  const world = written();
  const run = await check(world);
  answered(world);
  world.faults['dossier.append'] = [busy];
  expect(await states(world, run)).toEqual(['00031 held', '00044 sent']);
  expect((await check(world)).customerStates.get('00031')?.replyWaiting).not.toBeNull();
});

test('at the check too what cannot be filed counts', async () => {
  const world = written();
  answered(world);
  world.faults['dossier.append'] = [busy];
  const run = await check(world);
  expect(run.replies).toMatchObject({ filed: 0, fault: busy });
  expect(run.customerStates.get('00031')?.replyWaiting).not.toBeNull();
});

describe('a mail that waits again', () => {
  /** A mail that is filed by a word, of which the check knows, and that is then said to be wrong. */
  async function reopened() {
    const world = worldOf();
    world.inbox.arrivals.push(arrival({ id: 'u1', from, at: NOON }, 'Factuur 2026-102 is betaald.'));
    const ports = memoryPorts(world);
    const first = await check(world, ports);
    const [reply] = first.replies.waiting;
    const match = reply?.candidates[0];
    if (reply === undefined || match === undefined) throw new Error('nothing waits');
    const filed = await confirmReply(ports, { checked: first, reply, match });
    if (!filed.ok) throw new Error(filed.error.code);
    const checked = await check(world, ports);
    await reopenReply(ports, { checked, reply, events: filed.value.events, by: 'Els' });
    return { world, ports, checked, reply, match };
  }

  test('stays where the mailbox is looked at before the sheet is read again', async () => {
    const { world, ports, checked } = await reopened();
    expect((await pollReplies(ports, { checked })).waiting).toMatchObject([{ mail: { id: 'u1' } }]);
    expect((await check(world, ports)).replies.waiting).toMatchObject([{ mail: { id: 'u1' } }]);
  });

  test('is filed once more where the sheet was not read again meanwhile', async () => {
    const { world, ports, checked, reply, match } = await reopened();
    expect((await confirmReply(ports, { checked, reply, match })).ok).toBe(true);
    expect((await check(world, ports)).customerStates.get('00031')?.replyWaiting).not.toBeNull();
  });
});

test('a mail whose text cannot be had holds up none behind it, and waits for a person', async () => {
  const world = worldOf();
  world.inbox.arrivals.push(
    arrival({ id: 'u1', from, at: NOON, subject: 'Vraag' }, 'x'),
    arrival({ id: 'u2', from, at: NOON }, 'Factuur 2026-102 is betaald.'),
  );
  world.faults['inbox.newText'] = [{ code: 'mail-too-large', detail: 'new-text: too long' }];
  const run = await check(world);
  expect(run.replies.waiting).toMatchObject([
    { mail: { id: 'u1' }, excerpt: '' },
    { mail: { id: 'u2' }, candidates: [{ customer: '00031', because: 'number' }] },
  ]);
  expect(run.replies.fault).toBeNull();
});

test('what a mailbox tells in parts is read to its end, and on from where it broke off', async () => {
  const world = worldOf();
  for (const id of ['u1', 'u2', 'u3'])
    world.inbox.arrivals.push(arrival({ id, from, at: NOON }, `Factuur 2026-102 is betaald (${id}).`));
  const ports = memoryPorts(world);
  let asked = 0;
  /** One mail at a time; the third answer is none. */
  const inbox: typeof ports.inbox = (address) => ({
    ...ports.inbox(address),
    async news(mark) {
      asked += 1;
      if (asked === 3) return { ok: false, error: { code: 'mail-unreachable', detail: '503' } };
      const at = Number(mark?.inbox ?? 0);
      const mails = world.inbox.arrivals.slice(at, at + 1).map(({ mail }) => mail);
      const next = String(at + mails.length);
      return { ok: true, value: { mails, mark: { inbox: next, sent: next }, whole: at + 1 >= 3 } };
    },
  });
  const waiting = ({ replies }: Awaited<ReturnType<typeof check>>) =>
    replies.waiting.map(({ mail }) => mail.id).sort();
  const broken = await check(world, { ...ports, inbox });
  expect([waiting(broken), broken.replies.fault?.code]).toEqual([['u1', 'u2'], 'mail-unreachable']);
  const whole = await check(world, { ...ports, inbox });
  expect([waiting(whole), whole.replies.fault]).toEqual([['u1', 'u2', 'u3'], null]);
  expect(asked).toBe(4);
});

test('two panes that look at the same time file each mail once, and keep those that wait', async () => {
  const world = written();
  const run = await check(world);
  answered(world);
  world.inbox.arrivals.push(arrival({ id: 'u2', from, at: NOON }, 'Factuur 2026-102 is betaald.'));
  const panes = [memoryPorts(world), memoryPorts(world)];
  await Promise.all(panes.map((ports) => pollReplies(ports, { checked: run })));
  expect(world.dossier.filter(({ kind }) => kind === 'mail-in')).toHaveLength(1);
  expect((await check(world)).replies.waiting.map(({ mail }) => mail.id)).toEqual(['u2']);
});

describe('a report that a mail did not arrive', () => {
  /** One that answers nothing, as mail servers outside Microsoft's write them. */
  async function reported(original: string) {
    const world = await reminded();
    const subject = remindersIn(world)[0]?.detail.subject ?? '';
    world.inbox.arrivals.push(
      arrival(
        { id: 'b1', nature: 'bounce', subject: `Undeliverable: ${subject}`, at: NOON },
        'info@peeters.example: user unknown',
        `Message-ID: <b1@elsewhere.example>\r\n\r\n${original}`,
      ),
    );
    return { world, run: await check(world) };
  }
  const status = 'Final-Recipient: rfc822; info@peeters.example\r\nAction: failed\r\n\r\n';

  test('flags nobody where it knows no more than the subject and the address', async () => {
    const { run } = await reported(status);
    expect(run.replies.events.filter(({ kind }) => kind !== 'mail-in')).toEqual([]);
    expect(run.proposal.mails).toEqual([]);
  });

  test('counts where it encloses our mail, and the next one about the same is another mail', async () => {
    const sent = await reminded();
    const id = reminderTo(sent, '00031');
    const { world, run } = await reported(`${status}Message-Id: ${id}\r\n`);
    expect(run.customerStates.get('00031')?.bounced).toMatchObject([{ address: 'info@peeters.example' }]);
    world.customerRows = sampleCustomers.map((row) =>
      row.number === '00031' ? { ...row, email: 'nieuw@peeters.example' } : row,
    );
    expect(await states(world, await check(world))).toEqual(['00031 sent']);
    const keys = remindersIn(world).flatMap(({ customer, detail }) =>
      customer === '00031' ? [detail.mailKey] : [],
    );
    expect(new Set(keys).size).toBe(2);
  });
});

test('a mail that came back, and that a person said did not, stays so on another computer', async () => {
  const world = await reminded();
  const answers = [reminderTo(world, '00031')];
  world.inbox.arrivals.push(
    arrival({ id: 'b1', nature: 'bounce', answers, at: NOON }, 'info@peeters.example: onbestelbaar'),
  );
  const ports = memoryPorts(world);
  const run = await check(world, ports);
  const [event] = run.replies.events.filter(({ kind }) => kind === 'bounced');
  if (event === undefined) throw new Error('nothing came back');
  await takeBack(ports, { administration: run.administration, by: 'Els', event });
  world.inbox.notes.clear();
  const again = await check(world);
  expect(again.replies.events).toEqual([]);
  expect(again.customerStates.get('00031')?.bounced).toEqual([]);
});

test('a run that takes longer than ten minutes looks at the mailbox again', async () => {
  const world = worldOf();
  const run = await check(world);
  let looks = 0;
  const ports = memoryPorts(world);
  const inbox: typeof ports.inbox = (address) => {
    const real = ports.inbox(address);
    return {
      ...real,
      news: (...asked) => {
        looks += 1;
        return real.news(...asked);
      },
    };
  };
  world.onSubmit = (_, when) => {
    if (when === 'before') return null;
    // The first is out; du Marché writes, and ten minutes pass.
    world.now += 600_001;
    const answer = { id: 'u1', from: { name: '', address: 'compta@marche.example' }, at: NOON };
    if (looks === 1) world.inbox.arrivals.push(arrival(answer, 'Payé: 2026-103'));
    return null;
  };
  expect(await states(world, run, { ...ports, inbox })).toEqual(['00031 sent', '00044 held']);
  expect(looks).toBe(2);
});

describe('in a team', () => {
  const ofTeam = (): World => {
    const world = worldOf();
    const administrations = world.settings.administrations.map((one) => ({
      ...one,
      mailbox: 'debiteuren@zonneveld.example',
      team: TEAM,
    }));
    world.settings = { ...world.settings, administrations };
    return world;
  };

  test('a filed mail is kept in the folder as it came', async () => {
    const world = ofTeam();
    const run = await check(world);
    await sendRun(memoryPorts(world), { checked: run, mails: run.proposal.mails });
    const answers = [reminderTo(world, '00031')];
    world.inbox.arrivals.push(
      arrival({ id: 'a1', from, answers, at: NOON }, 'Goed.', 'Subject: RE\r\n\r\nGoed.'),
    );
    await check(world);
    const name = await memoryPorts(world).hash.sha256('<a1@zee.example>');
    expect([...world.team.mails]).toEqual([[name, Uint8Array.from(Buffer.from('Subject: RE\r\n\r\nGoed.'))]]);
  });

  test('a mail that a colleague filed since the check holds its customer', async () => {
    const world = ofTeam();
    const run = await check(world);
    // The colleague has another workbook and the same folder.
    const colleague: World = { ...world, dossier: [], inbox: emptyInbox() };
    const text = 'Wij betaalden 2026-101.';
    colleague.inbox.arrivals.push(arrival({ id: 'u1', from, at: NOON }, text));
    const theirs = await check(colleague);
    const [reply] = theirs.replies.waiting;
    const match = reply?.candidates[0];
    if (reply === undefined || match === undefined) throw new Error('nothing waits');
    await confirmReply(memoryPorts(colleague), { checked: theirs, reply, match });
    expect(await states(world, run)).toEqual(['00031 held', '00044 sent']);
  });
});
