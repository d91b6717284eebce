import { createDossierRequests } from '../../../src/taskpane/dossier/requests';
import { createWorld, memoryPorts } from '../../app/memoryPorts';
import { sampleGrid } from '../../app/sampleSheet';

function requestsOf() {
  const world = createWorld(sampleGrid());
  const select = (row: number): void => {
    world.selected = { sheet: 'Open items', row, firstColumn: 1, values: [] };
  };
  return { requests: createDossierRequests(memoryPorts(world).selection), select };
}

test('a command that comes before the pane is heard by the pane, for the row of that moment', async () => {
  const { requests, select } = requestsOf();
  select(4);
  requests.ask();
  select(5);
  requests.ask();
  select(6);
  const heard: number[] = [];
  requests.listen(async (request) => {
    const row = await request;
    heard.push(row.ok ? (row.value?.row ?? 0) : -1);
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(heard).toEqual([5]);
});

test('who stops listening hears no more; the next one does', () => {
  const { requests } = requestsOf();
  const first = jest.fn();
  const second = jest.fn();
  const stop = requests.listen(first);
  requests.ask();
  stop();
  requests.ask();
  requests.listen(second);
  stop();
  requests.ask();
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
});
