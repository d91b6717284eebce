import { answerHeaders } from '../../../src/host/graph/incoming';
import { LEDGER } from '../support/ledgers';
import { mailServer } from '../support/mailServer';

const from = { name: 'AP', address: 'ap@zee.example' };

test('a customer whose mail names an invoice is held, and whoever gave the command is told', async () => {
  const server = await mailServer(LEDGER);
  server.standIn.receive({ from, subject: 'Payment', content: 'Invoice F-1 is paid.' });
  const { code, out, notes } = await server.send();
  expect(code).toBe(4);
  expect(out).toContain('a mail of the customer came in meanwhile (ap@zee.example');
  expect(notes).toContain('1 answer for a person to look at in the pane.');
  expect(server.recipients()).toEqual([]);
});

test('an answer to a reminder counts, and is not marked as filed where no copy of the workbook keeps it', async () => {
  const server = await mailServer(LEDGER);
  await server.send();
  const [sent] = server.standIn.messages('sentitems');
  if (sent === undefined) throw new Error('Nothing was sent');
  server.standIn.receive({
    from,
    subject: `RE: ${sent.subject}`,
    content: 'We pay on Friday.',
    headers: answerHeaders(sent),
  });
  expect((await server.send()).notes).toContain('1 answer of customers came in.');
  expect(server.standIn.messages('inbox')[0]?.categories ?? []).toEqual([]);
});

test('a mailbox whose answers cannot be read holds nobody up, and that is said', async () => {
  const server = await mailServer(LEDGER, {
    fault: ({ path }) =>
      path.includes('/messages/delta')
        ? {
            kind: 'instead',
            answer: Response.json({ error: { code: 'ErrorAccessDenied' } }, { status: 403 }),
          }
        : null,
  });
  const { code, notes } = await server.send();
  expect(code).toBe(0);
  expect(notes.some((note) => note.startsWith('Answers were not all read. '))).toBe(true);
});
