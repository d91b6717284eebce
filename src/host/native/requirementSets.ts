/** Requirement sets by name, each with its highest version: `{ ExcelApi: '1.9' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** All that this host can stand for: Microsoft's npm build of office.js knows nothing above. */
export const HIGHEST_SETS: RequirementSets = {
  ExcelApi: '1.15',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.2',
};

/** Sets that office.js itself asks for on the way of custom functions, requests and showing the pane. */
export const INTERNAL_SETS: RequirementSets = {
  CustomFunctions: '1.7',
  RichApiRuntime: '1.1',
  SharedRuntimeInternal: '1.2',
};

/**
 * The requirement sets that a manifest asks for: the floor below which the add-in is not offered. Where a
 * set is asked for twice, the higher version counts.
 *
 * @example
 * requirementSetsOf('<Sets><Set Name="ExcelApi" MinVersion="1.9"/></Sets>') //=> { ExcelApi: '1.9' }
 */
export function requirementSetsOf(manifestXml: string): RequirementSets {
  const sets: Record<string, string> = {};
  const elements = /<(?:\w+:)?(Sets|Set)\b([^>]*)>/g;
  let defaultVersion = '1.1';
  for (const [, element, attributes = ''] of manifestXml.replace(/<!--[\s\S]*?-->/g, '').matchAll(elements)) {
    if (element === 'Sets') {
      defaultVersion = attribute(attributes, 'DefaultMinVersion') ?? '1.1';
      continue;
    }
    const name = attribute(attributes, 'Name');
    const version = attribute(attributes, 'MinVersion') ?? defaultVersion;
    if (name && isHigher(version, sets[name])) sets[name] = version;
  }
  return sets;
}

/**
 * Turns on Microsoft's own check in a window in which office.js has loaded: a call of a member above the
 * sets that the host advertises throws `ApiNotFound`. (office.js means to do so itself, but sets the switch
 * on another object than the one it reads.)
 */
export function enforceRequirementSets(window: Window): void {
  const { OfficeExtension } = window as unknown as {
    OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  if (!OfficeExtension) throw new Error('office.js has not loaded in this window');
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean);
}

function isHigher(version: string, than: string | undefined): boolean {
  if (than === undefined) return true;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
