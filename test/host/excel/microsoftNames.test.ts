/** @jest-environment jsdom */
import { EXCEL_CLASSES } from '../../../src/host/excel/objects/all';
import { Workbook } from '../../../src/host/workbook/workbook';
import { bootOfficeJs } from '../officeJs';

interface Proxy {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

beforeAll(() => bootOfficeJs(new Workbook('Demo.xlsx')));

const proxyOf = (name: string): Proxy & Record<string, unknown> => {
  const { prototype } = (Excel as unknown as Record<string, { prototype: Proxy & Record<string, unknown> }>)[
    name
  ] ?? {
    prototype: {},
  };
  return prototype;
};

const camelCase = (name: string) => name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

test.each(EXCEL_CLASSES.map((each) => [each.name, each] as const))(
  'the host’s %s has only members that Microsoft’s has',
  (name, ours) => {
    const proxy = proxyOf(name);
    const scalars = proxy._scalarPropertyOriginalNames ?? [];
    expect(Object.keys(ours.scalars).filter((each) => !scalars.includes(each))).toEqual([]);
    const navigations = proxy._navigationPropertyNames ?? [];
    const objects = Object.keys(ours.navigations ?? {}).map(camelCase);
    expect(objects.filter((each) => !navigations.includes(each))).toEqual([]);
    const methods = Object.keys(ours.methods ?? {}).map(camelCase);
    expect(methods.filter((each) => typeof proxy[each] !== 'function')).toEqual([]);
  },
);
