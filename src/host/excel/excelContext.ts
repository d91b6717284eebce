import { classicContext } from '../native/classicContext';
import type { OfficeTheme } from '../native/officeTheme';
import type { RequirementSets } from '../native/requirementSets';
import type { Workbook } from '../workbook/workbook';

/** The context object of classic Excel, with the settings that add-ins keep in the workbook. */
export const excelContext = ({
  workbook,
  ...facts
}: {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly dataLocale: string;
  readonly sets: RequirementSets;
  readonly theme: OfficeTheme;
}): Record<string, () => unknown> =>
  classicContext({
    app: 1,
    minor: 1,
    addIn: '00000000-0000-0000-0000-000000000001',
    document: workbook.fileName,
    settings: documentSettings(workbook),
    ...facts,
  });

/** Lists are filled in place, as in the native hosts. */
function documentSettings({ settings }: Workbook) {
  return {
    Read: (keys: string[], values: string[]): void => {
      for (const [key, value] of settings.all()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write: (keys: readonly string[], values: readonly string[]): void => {
      settings.replace(keys.map((key, index) => [key, values[index] ?? '']));
    },
  };
}
