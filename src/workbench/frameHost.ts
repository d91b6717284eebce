/**
 * Runs in the pane's frame before office.js: has the workbench put the host into this window. A classic
 * script, and synchronous, since office.js looks for its host as soon as it is loaded.
 */
interface WorkbenchWindow {
  readonly dunningWorkbench?: { installFrame(window: Window): void };
}

(window.parent as unknown as WorkbenchWindow).dunningWorkbench?.installFrame(window);

export {};
