import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedRun } from '../../app/checked';
import { type CreditLimits, unreadLimits } from '../../app/creditLimits';
import type { Fault } from '../../app/ports';
import { customerHeaders } from '../../wording/customerTable/headers';
import { customersWords } from '../../wording/pane/customers';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { RemarkList } from '../components/RemarkList';
import { usePane } from '../frame/paneContext';
import { CustomersFix } from '../run/check/CustomersFix';
import { ShowRow } from '../run/check/ShowRow';
import { ZeroQuestion } from './ZeroQuestion';

interface Props {
  readonly checked: CheckedRun;
  readonly limits: CreditLimits;
  readonly onAgain: () => void;
}

/** What stands between the table and the list: no limit at all, limits that cannot be read, and what 0 means. */
export function LimitNotices({ checked, limits, onAgain }: Props) {
  const { ports, language } = usePane();
  const words = customersWords(language);
  const [fault, setFault] = useState<Fault | null>(null);
  const unread = unreadLimits(checked);
  const show = async (row?: number): Promise<void> => {
    const shown = await ports.customers.show(row);
    setFault(shown.ok ? null : shown.error);
  };
  const hasTable = !checked.checks.some(({ finding }) => finding === 'no-customer-table');
  return (
    <>
      {limits.unclear > 0 && (
        <ZeroQuestion administration={checked.administration} customers={limits.unclear} />
      )}
      {!limits.any && unread.length === 0 && hasTable && (
        <Notice kind="info" announce={false}>
          <strong>{words.noLimits}</strong>
          <span>{words.noLimitsHelp(customerHeaders(language).limit)}</span>
          <Button size="small" onClick={() => void show()}>
            {words.showTable}
          </Button>
        </Notice>
      )}
      {!hasTable && limits.standings.size > 0 && (
        <Notice kind="info" announce={false}>
          <span>{words.noTable}</span>
          <CustomersFix checked={checked} onAgain={onAgain} />
        </Notice>
      )}
      {unread.length > 0 && (
        <Notice kind="warning" announce={false}>
          <strong>{words.unreadLimits(unread.length)}</strong>
          <RemarkList remarks={unread} more={20} keyOf={({ row }) => String(row)}>
            {({ row, content }) => (
              <>
                {words.unreadLimit(row, content)} <ShowRow row={row} onShow={() => void show(row)} />
              </>
            )}
          </RemarkList>
        </Notice>
      )}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
