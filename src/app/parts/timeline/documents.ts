import type { DossierEvent, OpenItems } from '../../../core/index';

/** Finds the document number of an item by its key: from the sheet, else from what was filed of it; '' where none says. */
export function documentsOf(
  events: readonly DossierEvent[],
  { key: keys, document: documents }: Pick<OpenItems, 'key' | 'document'>,
): (key: string) => string {
  const wanted = new Set(events.map(({ item }) => item));
  const found = new Map<string, string>();
  for (const [index, key] of keys.entries())
    if (wanted.has(key) && !found.has(key)) found.set(key, documents[index] ?? '');
  for (const { item, detail } of events)
    if (item !== '' && !found.has(item) && 'document' in detail) found.set(item, detail.document);
  return (key) => found.get(key) ?? fieldOf(key);
}

/** The document in a key, where nothing else says it: its fourth field. */
const fieldOf = (key: string): string =>
  (/^(?:(?:[^\\|]|\\.)*\|){3}((?:[^\\|]|\\.)*)/.exec(key)?.[1] ?? '').replace(/\\(.)/g, '$1');
