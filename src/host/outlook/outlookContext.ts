import { type OfficeTheme, themeInfo } from '../excel/officeTheme';
import type { RequirementSets } from '../excel/requirementSets';

const OUTLOOK = 8;
const DOCUMENT_OPENED = 2;
const TASK_PANE = 2;

/** The product keeps no roaming settings: there are none to read. */
const nothing = (): void => undefined;

/** The context object of classic Outlook: each fact is a method, `GetAppType` and so on. */
export function outlookContext(facts: {
  readonly locale: string;
  readonly sets: RequirementSets;
  readonly theme: OfficeTheme;
}): Record<string, () => unknown> {
  // office.js caches settings per instance for the life of a tab: a new host must not see the old ones.
  const instance = crypto.randomUUID();
  const constant = {
    AppType: OUTLOOK,
    SolutionRef: '00000000-0000-0000-0000-000000000002',
    AppVersionMajor: 16,
    AppVersionMinor: 2,
    HostFullVersion: '16.0.15407.10000',
    AppUILocale: facts.locale,
    AppDataLocale: facts.locale,
    DocUrl: '',
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
    Settings: { Read: nothing },
  };
  return Object.fromEntries(Object.entries(constant).map(([name, value]) => [`Get${name}`, () => value]));
}
