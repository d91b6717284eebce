/**
 * Puts the members of a classic host on `window.external`, where office.js looks for them.
 * @returns how to take them away
 */
export function onWindowExternal(window: Window, members: Readonly<Record<string, unknown>>): () => void {
  const scope = window as unknown as { external?: object };
  scope.external ??= {};
  const external = scope.external as Record<string, unknown>;
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(external, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const name of Object.keys(members)) delete external[name];
  };
}
