import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import { done, integer } from '../arguments';
import { rangeArgument } from '../rangeObject';
import { areaAt, type SheetTarget } from '../sheetTarget';
import { itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject } from '../wire/remoteClass';

const freeze = ({ session, sheet }: SheetTarget, rows: number, columns: number): void =>
  done(session.workbook.layout.freeze(sheet, rows, columns));

/** The cells that stay in sight: whole rows, whole columns or a corner. */
function location({ session, sheet }: SheetTarget): RemoteObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const size = { rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS };
  return session.objects.range({ sheet: sheet.id, row: 0, column: 0, ...size });
}

export const freezePanesClass: RemoteClass<SheetTarget> = {
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows: (target, [count]) => freeze(target, integer(count ?? 1), 0),
    FreezeColumns: (target, [count]) => freeze(target, 0, integer(count ?? 1)),
    FreezeAt: (target, [argument]) => {
      const { row, column, rows, columns } =
        typeof argument === 'string' ? areaAt(target, argument) : rangeArgument(argument).area;
      const [down, right] = [row + rows, column + columns];
      freeze(target, down === MAX_ROWS ? 0 : down, right === MAX_COLUMNS ? 0 : right);
    },
    Unfreeze: (target) => freeze(target, 0, 0),
    GetLocation: (target) => {
      const range = location(target);
      if (!range) throw itemNotFound();
      return range;
    },
    GetLocationOrNullObject: (target) => location(target) ?? NULL_OBJECT,
  },
};
