import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { countText } from '../../../wording/amounts';
import { chargeWords } from '../../../wording/pane/charges';
import { Disclosure } from '../../components/Disclosure';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { ItemEntries } from './ItemEntries';
import { taskGroups } from './taskGroups';

/** What the run leaves to a person, by kind: calls, letters, promises that were broken. */
export function Tasks({ checked }: { readonly checked: CheckedRun }) {
  const { language } = usePane();
  const words = chargeWords(language);
  const groups = useMemo(() => taskGroups(checked), [checked]);
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  return (
    <Section title={words.tasks(total)}>
      <div>
        {words.tasksHelp}
        {groups.map(({ kind, count, items }) => (
          <Disclosure key={kind} label={`${words.taskNames[kind]} (${countText(count, language)})`}>
            <ItemEntries indexes={items} checked={checked} label={words.taskNames[kind]} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
