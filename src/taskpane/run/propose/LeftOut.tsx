import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { reasonNames } from '../../../wording/pane/reasonNames';
import { Disclosure } from '../../components/Disclosure';
import { Section } from '../../components/Section';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { ItemEntries } from './ItemEntries';
import { leftOutItems } from './leftOutItems';

/** What is neither in a mail nor work for a person, counted by reason: nothing is skipped in silence. */
export function LeftOut({ checked }: { readonly checked: CheckedRun }) {
  const { language } = usePane();
  const later = useLaterWords();
  const names = reasonNames(language);
  const groups = useMemo(() => leftOutItems(checked), [checked]);
  const total = groups.reduce((sum, [, indexes]) => sum + indexes.length, 0);
  if (total === 0) return null;
  return (
    <Section title={later.propose.leftOut(total)}>
      <div>
        {groups.map(([code, indexes]) => (
          <Disclosure key={code} label={`${names[code]} (${indexes.length})`}>
            <ItemEntries indexes={indexes} checked={checked} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
