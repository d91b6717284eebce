import { LEDGER } from '../support/ledgers';
import { mailServer } from '../support/mailServer';

test('each customer gets one mail in each currency, and a second run sends nothing', async () => {
  const server = await mailServer(LEDGER);
  const first = await server.send();
  console.log(first);
  const again = await server.send();
  console.log(again, server.asked);
  expect(server.recipients()).toEqual(['ap@zee.example', 'ap@zee.example']);
});
