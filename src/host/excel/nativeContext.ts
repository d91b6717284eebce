import type { Workbook } from '../workbook/workbook';
import { type OfficeTheme, themeInfo } from './officeTheme';
import type { RequirementSets } from './requirementSets';

/** What office.js asks the program it runs in, at start. */
export interface NativeContextFacts {
  readonly workbook: Workbook;
  readonly locale: string;
  readonly dataLocale: string;
  readonly sets: RequirementSets;
  readonly theme: OfficeTheme;
}

const EXCEL = 1;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 2;

/** The context object of the classic Office hosts: each fact is a method, `GetAppType` and so on. */
export function nativeContext(facts: NativeContextFacts): Record<string, () => unknown> {
  // office.js caches settings per instance for the life of a tab: a new host must not see the old ones.
  const instance = crypto.randomUUID();
  const constant = {
    AppType: EXCEL,
    SolutionRef: '00000000-0000-0000-0000-000000000001',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    HostFullVersion: '16.0.15407.10000',
    AppUILocale: facts.locale,
    AppDataLocale: facts.dataLocale,
    DocUrl: facts.workbook.fileName,
    AppCapabilities: 0,
    ActivationMode: DOCUMENT_OPENED,
    ControlIntegrationLevel: 0,
    SolutionToken: '',
    CorrelationId: instance,
    InstanceId: instance,
    TouchEnabled: false,
    CommerceAllowed: true,
    SupportedMatrix: JSON.stringify(facts.sets),
    HostCustomMessage: '',
    DialogRequirementMatrix: '',
    FeaturesForSolution: '',
    InitialDisplayMode: TASK_PANE,
    OfficeThemeInfo: themeInfo(facts.theme),
    Settings: documentSettings(facts.workbook),
  };
  return Object.fromEntries(Object.entries(constant).map(([name, value]) => [`Get${name}`, () => value]));
}

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
