import type { OfficeLanguage } from './languages';

/** The add-in's own entry in the menu of a cell, as its manifest has it. */
export interface CellCommand {
  readonly controlId: string;
  readonly functionName: string;
  /** Label by language of Office; `''` is the one for every other language. */
  readonly labels: ReadonlyMap<string, string>;
}

/** The entry as the menu shows it. */
export interface MenuEntry {
  readonly label: string;
  readonly run: () => void;
}

/** The command in a language of Office, with what runs the function behind it. */
export const menuEntryOf = (
  { labels, functionName, controlId }: CellCommand,
  language: OfficeLanguage,
  run: (functionName: string, controlId: string) => Promise<void>,
): MenuEntry => ({
  label: labels.get(language) ?? labels.get('') ?? '',
  run: () => void run(functionName, controlId),
});

/** Elements by their name, whatever their prefix. */
const elements = (parent: Document | Element, name: string): readonly Element[] => [
  ...parent.getElementsByTagNameNS('*', name),
];

/** The first entry that a manifest puts in the menu of a cell; null when it has none. */
export function cellCommandOf(manifestXml: string): CellCommand | null {
  const manifest = new DOMParser().parseFromString(manifestXml, 'text/xml');
  const menu = elements(manifest, 'OfficeMenu').find((each) => each.getAttribute('id') === 'ContextMenuCell');
  const [control] = menu === undefined ? [] : elements(menu, 'Control');
  if (control === undefined) return null;
  const labelId = elements(control, 'Label')[0]?.getAttribute('resid');
  const label = elements(manifest, 'String').find((each) => each.getAttribute('id') === labelId);
  const functionName = elements(control, 'FunctionName')[0]?.textContent?.trim();
  const controlId = control.getAttribute('id');
  if (label === undefined || !functionName || !controlId) return null;
  const labels = new Map([['', label.getAttribute('DefaultValue') ?? '']]);
  for (const override of elements(label, 'Override'))
    labels.set(override.getAttribute('Locale') ?? '', override.getAttribute('Value') ?? '');
  return { controlId, functionName, labels };
}
