import type { Selection } from '../../app/ports';

/** A dossier that was asked for: the row that was selected at that moment, read while the pane opens. */
export type DossierRequest = ReturnType<Selection['current']>;

/** The command "Open dossier", from Excel's menu or keyboard to the pane. */
export interface DossierRequests {
  /** Asks for the dossier of the row that is selected now. */
  ask(): void;
  /** Hears each request, and the last one made before anybody listened. Returns how to stop. */
  listen(listener: (request: DossierRequest) => void): () => void;
}

/** Requests that wait for the pane: Excel may run the command before its first screen is there. */
export function createDossierRequests(selection: Pick<Selection, 'current'>): DossierRequests {
  let listener: ((request: DossierRequest) => void) | null = null;
  let waiting: DossierRequest | null = null;
  return {
    ask() {
      const request = selection.current();
      if (listener === null) waiting = request;
      else listener(request);
    },
    listen(hears) {
      listener = hears;
      if (waiting !== null) hears(waiting);
      waiting = null;
      return () => {
        if (listener === hears) listener = null;
      };
    },
  };
}
