import { Suspense, useState } from 'react';
import { choiceFor } from '../../../app/layouts';
import { Disclosure } from '../../components/Disclosure';
import { Waiting } from '../../components/Waiting';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { surenessOf } from './mapping/chosenFields';
import { asksForChoice, type SheetShown } from './mapping/sheetShown';

const MappingView = latePart(
  async () => (await import(/* webpackChunkName: "mapping" */ './mapping/MappingView')).MappingView,
);

interface Props {
  readonly run: Run;
  readonly sheet: SheetShown;
}

/** How many columns were recognised and how many want a look; below it all of them, to be changed. */
export function Columns({ run, sheet }: Props) {
  const { words, settings } = usePane();
  const [opened, setOpened] = useState<boolean | null>(null);
  const used = sheet.columns.filter(({ field }) => field !== null);
  const unsure = used.filter((column) => surenessOf(column) === 'toCheck').length;
  const remembered = choiceFor(settings, sheet.layout) !== null;
  const parts = [
    words.reading.columns(used.length),
    ...(remembered ? [words.reading.asRemembered] : []),
    ...(unsure > 0 ? [words.reading.toCheck(unsure)] : []),
  ];
  return (
    <Disclosure
      label={parts.join(', ')}
      open={sheet.missing !== null || (opened ?? asksForChoice(sheet))}
      onOpen={setOpened}
    >
      <Suspense fallback={<Waiting />}>
        <MappingView run={run} sheet={sheet} onChoose={() => setOpened(true)} />
      </Suspense>
    </Disclosure>
  );
}
