import { type OfficeTheme, themeInfo } from './officeTheme';
import type { RequirementSets } from './requirementSets';

/** What office.js asks the program it runs in, at start, as far as the programs differ. */
export interface ClassicFacts {
  /** Number of the program: 1 is Excel, 8 Outlook. */
  readonly app: number;
  /** Its second version number: names the script that office.js loads for it. */
  readonly minor: number;
  /** Made up: the add-in as the program knows it. */
  readonly addIn: string;
  readonly locale: string;
  readonly dataLocale: string;
  readonly document: string;
  readonly sets: RequirementSets;
  readonly theme: OfficeTheme;
  /** How the add-in's settings are read, and written where it keeps some. */
  readonly settings: object;
}

const DOCUMENT_OPENED = 2;
const TASK_PANE = 2;

/** The context object of the classic Office programs: each fact is a method, `GetAppType` and so on. */
export function classicContext(facts: ClassicFacts): Record<string, () => unknown> {
  // office.js caches settings per instance for the life of a tab: a new host must not see the old ones.
  const instance = crypto.randomUUID();
  const constant = {
    AppType: facts.app,
    SolutionRef: facts.addIn,
    AppVersionMajor: 16,
    AppVersionMinor: facts.minor,
    HostFullVersion: '16.0.15407.10000',
    AppUILocale: facts.locale,
    AppDataLocale: facts.dataLocale,
    DocUrl: facts.document,
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
    Settings: facts.settings,
  };
  return Object.fromEntries(Object.entries(constant).map(([name, value]) => [`Get${name}`, () => value]));
}
