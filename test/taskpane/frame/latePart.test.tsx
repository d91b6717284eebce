/** @jest-environment jsdom */
import { act, type ComponentType, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { latePart } from '../../../src/taskpane/frame/latePart';
import { SpeechContext } from '../../../src/taskpane/frame/speech';
import { paneWords } from '../../../src/wording/pane/words';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Page = ComponentType<{ readonly name: string }>;
const Greeting: Page = ({ name }) => <p>Dag {name}</p>;
const words = paneWords('nl-BE');

/** Shows a part that is loaded once for each answer: an error is a load that fails. */
async function shown(...answers: readonly (Page | Error)[]): Promise<HTMLElement> {
  const left = [...answers];
  const Late = latePart<{ readonly name: string }>(async () => {
    const next = left.shift() ?? new Error('asked too often');
    if (next instanceof Error) throw next;
    return next;
  });
  const place = document.createElement('div');
  await act(async () =>
    createRoot(place).render(
      <SpeechContext value={{ language: 'nl-BE', words }}>
        <Suspense fallback="even wachten">
          <Late name="Mia" />
        </Suspense>
      </SpeechContext>,
    ),
  );
  return place;
}

const tryAgain = (place: HTMLElement) => act(async () => place.querySelector('button')?.click());

test('a part that loads is shown with what it is given', async () => {
  const place = await shown(Greeting);
  expect(place.textContent).toBe('Dag Mia');
});

test('a part that cannot be loaded says so, and is shown after a try that succeeds', async () => {
  const place = await shown(new Error('no connection'), new Error('still none'), Greeting);
  expect(place.querySelector('[role=alert]')?.textContent).toBe(
    'Dit onderdeel kon niet worden geladen. Controleer de verbinding.Opnieuw proberen',
  );
  await tryAgain(place);
  expect(place.textContent).toContain('kon niet worden geladen');
  await tryAgain(place);
  expect(place.textContent).toBe('Dag Mia');
});

test('a part that was loaded before it is shown is there at once', async () => {
  const Late = latePart<{ readonly name: string }>(async () => Greeting);
  await Late.open();
  const place = document.createElement('div');
  act(() =>
    createRoot(place).render(
      <SpeechContext value={{ language: 'nl-BE', words }}>
        <Late name="Mia" />
      </SpeechContext>,
    ),
  );
  expect(place.textContent).toBe('Dag Mia');
});
