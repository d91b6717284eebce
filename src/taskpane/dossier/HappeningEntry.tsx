import { DocumentTableRegular } from '@fluentui/react-icons';
import type { CurrencyCode, LedgerEvent, Minor } from '../../core/index';
import { dateText } from '../../wording/dates';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';
import { Person, TimelineItem } from './TimelineItem';

interface Props {
  readonly event: LedgerEvent;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** What a newer export showed of an item: what changed, and who took it over. */
export function HappeningEntry({ event, money }: Props) {
  const { language } = usePane();
  const { compare } = useLaterWords();
  const { dossier } = useLaterWords();
  const { kind, at, by, detail } = event;
  const due = (day: number | null): string => (day === null ? compare.noDueDate : dateText(day, language));
  const [was, became] =
    kind === 'due-date-moved'
      ? [due(event.detail.before), due(event.detail.after)]
      : [event.detail.before, event.detail.after].map((minor) => money(minor, event.detail.currency));
  return (
    <TimelineItem
      icon={<DocumentTableRegular />}
      what={compare[kind]}
      at={at}
      day={detail.day}
      facts={[
        [compare.was, was],
        [compare.became, became],
        [compare.listOf, dateText(detail.day, language)],
        ...(by === '' ? [] : [[dossier.by, <Person key="by" name={by} />] as const]),
      ]}
    />
  );
}
