import { rectangleAddress } from '../workbook/address';
import { intersection } from '../workbook/area';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/limits';
import type { Area, Change, Shift, Source } from '../workbook/types';
import { EventType, WORKBOOK_TARGET } from './eventSubscriptions';
import type { Session } from './session';
import type { GenericEntry } from './wire/protocol';

/** Category of the events of Excel's objects among the messages to the add-in. */
const OBJECT_EVENTS = 65536;

const DOCUMENT_SELECTION: GenericEntry = {
  messageCategory: OBJECT_EVENTS,
  messageType: 2,
  targetId: '',
  message: '{}',
};

/** The events that a change means for the add-in: only those that it registered for. */
export function eventsOf(change: Change, session: Session, previouslyActive: string): GenericEntry[] {
  const out: GenericEntry[] = [];
  const tell = (type: number, targets: readonly string[], message: () => Record<string, unknown>): void => {
    for (const targetId of targets.filter((target) => session.events.wants(type, target))) {
      const entry = { messageCategory: OBJECT_EVENTS, messageType: type, targetId };
      out.push({ ...entry, message: JSON.stringify(message()) });
    }
  };
  const sheetAndBook = (sheet: string): string[] => [sheet, WORKBOOK_TARGET];

  switch (change.kind) {
    case 'cells':
      if (change.source === 'calculation') {
        tell(EventType.worksheetCalculated, sheetAndBook(change.sheet), () => place(change));
      } else if (change.formatsOnly) {
        tell(EventType.worksheetFormatChanged, sheetAndBook(change.sheet), () => edit(change, session));
      } else {
        const message = () => ({
          ...edit(change, session),
          changeType: 'RangeEdited',
          shiftDirection: 'None',
        });
        tell(EventType.worksheetChanged, sheetAndBook(change.sheet), message);
        for (const table of session.workbook.tables.all()) {
          if (table.area.sheet !== change.sheet || !intersection(table.area, change)) continue;
          const targets = [table.id, ...sheetAndBook(change.sheet)];
          tell(EventType.tableChanged, targets, () => ({ ...message(), tableId: table.id }));
        }
      }
      break;
    case 'shifted':
      tell(EventType.worksheetChanged, sheetAndBook(change.sheet), () => ({
        ...edit(change, session),
        ...shiftNames(change.shift, change),
      }));
      break;
    case 'selected':
      // office.js does not tell the host who listens to the selection of the workbook.
      if (session.events.enabled) out.push(DOCUMENT_SELECTION);
      tell(EventType.worksheetSelectionChanged, sheetAndBook(change.sheet), () => place(change));
      break;
    case 'sheet-activated':
      tell(EventType.worksheetDeactivated, sheetAndBook(previouslyActive), () => ({
        worksheetId: previouslyActive,
      }));
      tell(EventType.worksheetActivated, sheetAndBook(change.sheet), () => ({ worksheetId: change.sheet }));
      break;
    case 'sheet-added':
      tell(EventType.worksheetAdded, [WORKBOOK_TARGET], () => ({
        source: 'Local',
        worksheetId: change.sheet,
      }));
      break;
    case 'sheet-removed':
      tell(EventType.worksheetDeleted, [WORKBOOK_TARGET], () => ({
        source: 'Local',
        worksheetId: change.sheet,
      }));
      break;
  }
  return out;
}

const place = (area: Area) => ({ worksheetId: area.sheet, address: rectangleAddress(area) });

/** There is no co-author here: every edit is `Local`. */
function edit(change: Area & { readonly source: Source }, session: Session): Record<string, unknown> {
  const { sheet, row, column, rows, columns } = change;
  return {
    ...place(change),
    source: 'Local',
    triggerSource: change.source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    referenceId: session.references.keepForEvent({ sheet, row, column, rows, columns }),
  };
}

function shiftNames(shift: Shift, area: Area): { changeType: string; shiftDirection: string } {
  const inserted = shift.count > 0;
  const verb = inserted ? 'Inserted' : 'Deleted';
  const whole = shift.axis === 'row' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
  if (whole) return { changeType: (shift.axis === 'row' ? 'Row' : 'Column') + verb, shiftDirection: 'None' };
  const vertical = inserted ? 'ShiftCellDown' : 'ShiftCellUp';
  const horizontal = inserted ? 'ShiftCellRight' : 'ShiftCellLeft';
  return { changeType: `Cell${verb}`, shiftDirection: shift.axis === 'row' ? vertical : horizontal };
}
