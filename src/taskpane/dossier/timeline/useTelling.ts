import { useMemo } from 'react';
import type { Judged } from '../../../app/describeCustomer';
import { unnamedAdministration } from '../../../app/settings';
import type { CurrencyCode, DossierEvent } from '../../../core/index';
import { amountText, moneyText } from '../../../wording/amounts';
import { dateText } from '../../../wording/dates';
import { dossierTimelineWords } from '../../../wording/pane/dossierTimeline/words';
import { runNames } from '../../../wording/reasons/run/names';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import type { Telling } from './entryFacts';

/** What is told with the words and forms of this pane: amounts with their currency where there is more than one. */
export function useTelling(judged: Judged, events: readonly DossierEvent[]): Telling {
  const { language } = usePane();
  const { dossier, compare } = useLaterWords();
  const { items } = judged.reading;
  const currencies = useMemo(
    () => [...new Set([...items.currencies, ...events.flatMap(({ detail }) => currencyIn(detail))])],
    [items, events],
  );
  const byItem = useMemo(() => {
    const wanted = new Set(events.map(({ item }) => item));
    const found = new Map<string, CurrencyCode>();
    for (const [index, key] of items.key.entries())
      if (wanted.has(key)) found.set(key, items.currencies[items.currency[index] ?? 0] ?? '');
    return found;
  }, [items, events]);
  const { currency: own } = judged.administration ?? unnamedAdministration;
  // The same as long as nothing changed: a long list is not drawn again for every word that is typed.
  return useMemo(() => {
    const form = currencies.length > 1 ? moneyText : amountText;
    return {
      timeline: dossierTimelineWords(language),
      dossier,
      compare,
      names: runNames(language),
      date: (day) => dateText(day, language),
      money: (minor, currency) => form(minor, currency, language),
      currencyOf: (item) => byItem.get(item) ?? own,
    };
  }, [currencies, byItem, own, language, dossier, compare]);
}

const currencyIn = (detail: DossierEvent['detail']): readonly CurrencyCode[] =>
  'currency' in detail ? [detail.currency] : [];
