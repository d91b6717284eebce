import {
  IDefinedNamesService,
  type ISetDefinedNameMutationParam,
  ISuperTableService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { DefinedName } from '../workbook/nameList';
import type { Workbook } from '../workbook/workbook';
import type { SheetIds } from './sheetIds';
import type { View } from './view';

/** Makes the view's names those of the workbook. */
export function tellNames(view: View, workbook: Workbook, ids: SheetIds): void {
  const known = view.injector.get(IDefinedNamesService).getDefinedNameMap(view.unitId) ?? {};
  const wanted = new Map(
    workbook.names.all().map((name) => [nameId(name), viewName(view, workbook, ids, name)]),
  );
  for (const param of Object.values(known)) {
    if (!wanted.has(param.id)) view.run(RemoveDefinedNameMutation, { ...param, unitId: view.unitId });
  }
  for (const [id, param] of wanted) {
    if (known[id]?.formulaOrRefString !== param.formulaOrRefString) view.run(SetDefinedNameMutation, param);
  }
}

/** Takes a name that the user made or changed in the view into the workbook; false when it is refused. */
export function adoptName(workbook: Workbook, ids: SheetIds, param: ISetDefinedNameMutationParam): boolean {
  const text = param.formulaOrRefString;
  const formula = text.startsWith('=') ? text : `=${text}`;
  const local = param.localSheetId;
  const scope =
    local === undefined || local === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : (ids.host(local) ?? null);
  const known = workbook.names.find(param.name, scope);
  if (known) workbook.names.setFormula(known, formula);
  else if (!workbook.names.add({ name: param.name, formula, comment: param.comment ?? '', scope }).ok)
    return false;
  if (param.id !== nameId({ name: param.name, scope })) dropName(workbook, param.id);
  return true;
}

/** Takes the user's removal of a name into the workbook. */
export function dropName(workbook: Workbook, id: string): void {
  const name = workbook.names.all().find((each) => nameId(each) === id);
  if (name) workbook.names.remove(name);
}

/** Makes the tables known to formulas such as `=SUM(Dossier[Amount])`. */
export function tellTables(view: View, workbook: Workbook, ids: SheetIds): void {
  const service = view.injector.get(ISuperTableService);
  const known = service.getTableMap(view.unitId) ?? new Map<string, unknown>();
  const tables = workbook.tables.all();
  for (const tableName of [...known.keys()]) {
    if (!tables.some(({ name }) => name === tableName)) {
      view.run(RemoveSuperTableMutation, { unitId: view.unitId, tableName });
    }
  }
  for (const table of tables) {
    const sheetId = ids.view(table.area.sheet);
    if (sheetId === undefined) continue;
    const { row, column, rows, columns } = table.area;
    const titleMap = new Map(workbook.tables.headers(table).map((header, index) => [header, index]));
    const range = {
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    };
    view.run(SetSuperTableMutation, {
      unitId: view.unitId,
      tableName: table.name,
      reference: { sheetId, titleMap, range },
    });
  }
}

function nameId({ name, scope }: Pick<DefinedName, 'name' | 'scope'>): string {
  return `${scope ?? 'workbook'} ${name.toLowerCase()}`;
}

function viewName(
  view: View,
  workbook: Workbook,
  ids: SheetIds,
  name: DefinedName,
): ISetDefinedNameMutationParam {
  const isReference = workbook.names.areaOf(name) !== null;
  const scope = name.scope === null ? undefined : ids.view(name.scope);
  return {
    unitId: view.unitId,
    id: nameId(name),
    name: name.name,
    formulaOrRefString: isReference ? name.formula.replace(/^=/, '') : name.formula,
    comment: name.comment,
    localSheetId: scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  };
}
