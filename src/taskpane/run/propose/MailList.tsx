import { useCallback, useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { chargeWords } from '../../../wording/pane/charges';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { VirtualList } from '../../components/VirtualList';
import { usePane } from '../../frame/paneContext';
import type { ReviewedMail } from '../reviewedRun';
import type { Run } from '../useRun';
import { GroupRow } from './GroupRow';
import type { Grouping } from './look';
import { MailRow } from './MailRow';
import { useRowStyles } from './rowStyles';
import type { LookHandle } from './useLook';
import type { ShownGroup } from './useShownMails';

/** A row of the list: the head of a group, or a mail. */
type Row =
  | { readonly kind: 'group'; readonly key: string; readonly group: ShownGroup }
  | { readonly kind: 'mail'; readonly key: string; readonly reviewed: ReviewedMail };

const keyOf = ({ key }: Row): string => key;
/** A mail has a line for the name, one for the level, and mostly two for its reason. */
const heightOf = ({ kind }: Row): number => (kind === 'group' ? 32 : 88);

interface Props {
  readonly groups: readonly ShownGroup[];
  readonly checked: CheckedRun;
  readonly run: Run;
  readonly look: LookHandle;
}

/** The mails of the proposal, in their groups where there are any. */
export function MailList({ groups, checked, run, look: { look, place, open, close } }: Props) {
  const { language, words } = usePane();
  const styles = useRowStyles();
  const text = proposeLookWords(language);
  const { grouping, opened, closed } = look;
  const rows = useMemo(() => rowsOf(groups, grouping, closed), [groups, grouping, closed]);
  const { currencies } = checked.reading.items;
  const nameOf = useCallback(
    (value: string): string => {
      if (grouping === 'currency') return value;
      if (grouping === 'owner') return value === '' ? text.noOwner : value;
      return value === '0' ? chargeWords(language).notice : words.states.level(Number(value));
    },
    [grouping, text, language, words],
  );
  return (
    <VirtualList
      rows={rows}
      keyOf={keyOf}
      height={heightOf}
      label={text.list}
      rowClass={styles.row}
      place={place}
    >
      {(row) =>
        row.kind === 'group' ? (
          <GroupRow
            group={row.group}
            name={nameOf(row.group.value)}
            currencies={currencies}
            closed={closed.has(row.group.value)}
            onClose={close}
            run={run}
          />
        ) : (
          <MailRow
            reviewed={row.reviewed}
            checked={checked}
            run={run}
            open={opened.has(row.key)}
            onOpen={open}
          />
        )
      }
    </VirtualList>
  );
}

const rowsOf = (
  groups: readonly ShownGroup[],
  grouping: Grouping,
  closed: ReadonlySet<string>,
): readonly Row[] =>
  groups.flatMap((group): Row[] => [
    ...(grouping === 'none' ? [] : [{ kind: 'group', key: `group:${group.value}`, group } as const]),
    ...(grouping !== 'none' && closed.has(group.value)
      ? []
      : group.mails.map((reviewed) => ({ kind: 'mail', key: reviewed.proposed.id, reviewed }) as const)),
  ]);
