import type { CheckedRun } from '../../../src/app/checked';
import { checkRun } from '../../../src/app/checkRun';
import type { Ports } from '../../../src/app/ports';
import { recordEvents } from '../../../src/app/recordEvents';
import { sendRun } from '../../../src/app/sendRun';
import { answerHeaders } from '../../../src/host/graph/incoming';
import { createWorld, memoryPorts, SATURDAY } from '../../app/memoryPorts';
import { sampleCustomers, sampleGrid } from '../../app/sampleSheet';
import { account, connected, must, shared } from '../connected';

/** A workbook in memory, whose mails go through Graph. */
function office(address: string) {
  const line = connected({ address });
  const world = createWorld(sampleGrid(), { customerRows: [...sampleCustomers], account });
  const administrations = world.settings.administrations.map((one) => ({ ...one, mailbox: address }));
  world.settings = { ...world.settings, administrations };
  const ports: Ports = {
    ...memoryPorts(world),
    mailer: () => line.mailer,
    mailbox: () => line.mailbox,
    inbox: () => line.inbox,
    clock: {
      now: () => line.time.now,
      today: () => world.today,
      async wait(milliseconds) {
        line.time.now += milliseconds;
      },
    },
  };
  const owner = address || account.address;
  const check = async (): Promise<CheckedRun> => {
    line.time.now += 60_000;
    const run = await checkRun(ports, { settings: world.settings, language: 'nl-BE', asOf: world.today });
    if (!run.ok) throw new Error(run.error.code);
    return run.value;
  };
  const send = async (checked: CheckedRun): Promise<string[]> => {
    const { outcomes } = must(await sendRun(ports, { checked, mails: checked.proposal.mails }));
    return outcomes.map(({ state }, at) => `${checked.proposal.mails[at]?.customer.id} ${state}`);
  };
  const sentTo = (recipient: string) => {
    const sent = line.standIn.messages('sentitems', owner).find(({ to }) => to.includes(recipient));
    if (sent === undefined) throw new Error(`Nothing went to ${recipient}`);
    return sent;
  };
  return { line, world, ports, owner, check, send, sentTo };
}

describe.each([
  ['the own mailbox', ''],
  ['a shared mailbox', shared.address],
])('over Graph, in %s', (_, address) => {
  test('from reminder to answer, to promise, to a run that leaves it out', async () => {
    const { line, world, ports, owner, check, send, sentTo } = office(address);
    expect(await send(await check())).toEqual(['00031 sent', '00044 sent']);
    line.standIn.receive(
      {
        from: { name: 'Jos', address: 'jos@elders.example' },
        subject: 'RE: herinnering',
        content: 'Wij betalen 2026-101 op 27 november.',
        headers: answerHeaders(sentTo('info@peeters.example')),
      },
      owner,
    );
    const run = await check();
    const [filed, ...others] = run.replies.events;
    expect(others).toEqual([]);
    expect(filed).toMatchObject({ kind: 'mail-in', customer: '00031', by: 'jos@elders.example' });
    expect(line.standIn.messages('inbox', owner)[0]?.categories).toEqual(['Dunning']);
    if (filed === undefined) throw new Error('not filed');
    const { item, customer } = filed;
    const detail = { day: SATURDAY, promised: SATURDAY + 60, amount: null, note: '', answers: filed.id };
    const fact = { kind: 'promise', item, customer, detail } as const;
    const recorded = await recordEvents(ports, {
      administration: run.administration,
      by: 'Ann',
      facts: [fact],
    });
    expect(recorded.ok).toBe(true);
    // A month on the other invoice is due again.
    world.today += 30;
    line.time.now += 30 * 86_400_000;
    const next = await check();
    expect(next.replies).toMatchObject({ filed: 0, waiting: [], fault: null });
    const { document, key } = next.reading.items;
    const proposed = next.proposal.mails.flatMap(({ items }) => items.map(({ index }) => document[index]));
    expect(proposed).toEqual(expect.arrayContaining(['2026-102', '2026-103']));
    expect(proposed).not.toContain('2026-101');
    expect(next.proposal.decisions[key.indexOf(item)]).toMatchObject({ reason: { code: 'promised' } });
    expect(line.unknowns).toEqual([]);
  });

  test('from a mail that came back to another address, and a second mail', async () => {
    const { line, world, owner, check, send, sentTo } = office(address);
    await send(await check());
    line.standIn.bounce(sentTo('info@peeters.example'), owner);
    const run = await check();
    expect(run.customerStates.get('00031')?.bounced).toMatchObject([{ address: 'info@peeters.example' }]);
    expect(run.proposal.mails).toMatchObject([{ customer: { id: '00031' }, blocked: 'bounced' }]);
    world.customerRows = sampleCustomers.map((row) =>
      row.number === '00031' ? { ...row, email: 'nieuw@peeters.example' } : row,
    );
    expect(await send(await check())).toEqual(['00031 sent']);
    expect(sentTo('nieuw@peeters.example').subject).toBe(sentTo('info@peeters.example').subject);
    expect((await check()).proposal.mails).toEqual([]);
  });

  test('a mail that crosses holds its customer', async () => {
    const { line, owner, check, send } = office(address);
    const run = await check();
    line.standIn.receive(
      {
        from: { name: '', address: 'info@peeters.example' },
        subject: 'Betaling',
        content: '2026-101 is betaald.',
      },
      owner,
    );
    expect(await send(run)).toEqual(['00031 held', '00044 sent']);
  });
});
