/** Databases that the panes keep in the browser. */
const DATABASES = ['dunning', 'dunning-replies'] as const;

/** Takes away all that the panes kept in the browser. */
export function emptyStorage({
  localStorage,
  sessionStorage,
  indexedDB,
}: Pick<Window, 'localStorage' | 'sessionStorage'> & { readonly indexedDB?: IDBFactory }): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of DATABASES) indexedDB?.deleteDatabase(name);
}
