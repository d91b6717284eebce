/** A keyboard shortcut of the add-in: keys as Office writes them, `Ctrl+Alt+Shift+D`, and the action. */
export interface Shortcut {
  readonly keys: string;
  readonly action: string;
}

/** Names of the modifiers, on Windows and on a Mac. */
const MODIFIERS = {
  ctrlKey: ['ctrl', 'control'],
  altKey: ['alt', 'option'],
  shiftKey: ['shift'],
  metaKey: ['command'],
} as const;

type Pressed = Pick<KeyboardEvent, keyof typeof MODIFIERS | 'code'>;

/**
 * The shortcuts of a page in Microsoft's format; none when the text is not in that format.
 * @param mac whether the keyboard is a Mac's
 */
export function shortcutsOf(json: string, mac: boolean): readonly Shortcut[] {
  try {
    const { shortcuts } = JSON.parse(json) as {
      readonly shortcuts: readonly {
        readonly action: string;
        readonly key: { readonly default: string; readonly mac?: string };
      }[];
    };
    return shortcuts.map(({ action, key }) => ({ action, keys: (mac ? key.mac : null) ?? key.default }));
  } catch {
    return [];
  }
}

/** Whether the keys pressed are those of a shortcut: exactly its modifiers, and its letter or figure. */
export function isPressed({ keys }: Shortcut, event: Pressed): boolean {
  const parts = keys.toLowerCase().split('+');
  const last = parts.at(-1)?.toUpperCase();
  const modifiers = Object.entries(MODIFIERS) as [keyof typeof MODIFIERS, readonly string[]][];
  return (
    modifiers.every(([modifier, names]) => event[modifier] === names.some((name) => parts.includes(name))) &&
    (event.code === `Key${last}` || event.code === `Digit${last}`)
  );
}

/** Runs the action of a shortcut that is pressed in a window, wherever the keyboard is there. */
export function listenForShortcuts(
  source: Window,
  shortcuts: readonly Shortcut[],
  run: (action: string) => void,
): void {
  source.addEventListener(
    'keydown',
    (event) => {
      const shortcut = shortcuts.find((each) => isPressed(each, event));
      if (shortcut === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      run(shortcut.action);
    },
    true,
  );
}
