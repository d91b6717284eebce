import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DossierView } from '../../app/describeDossier';
import type { Fault, SelectedRow } from '../../app/ports';
import { currentAdministration } from '../../app/settings';
import { fail, type Issue, type Result } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import type { PaneTools } from '../frame/paneContext';
import type { RowProgress } from '../run/runState';
import type { DossierRequest } from './requests';

/** What the dossier page shows. */
interface Page {
  /** True while the page stands in front of the place. */
  readonly open: boolean;
  /** Counts the requests whose answer arrived: a new one begins at its title. */
  readonly arrived: number;
  readonly answer: Result<DossierView, Fault | Issue> | null;
  /** Set while sheet and dossier are read. */
  readonly reading: RowProgress | null;
}

/** The dossier page and what moves it. */
export interface Dossier extends Page {
  show(request: DossierRequest): void;
  close(): void;
}

const closed: Page = { open: false, arrived: 0, answer: null, reading: null };

type Inputs = Pick<PaneTools, 'ports' | 'settings' | 'language' | 'asOf'>;

/**
 * The dossier of the row that was asked for last. A later request overtakes an earlier one that is still being
 * read; another as-of date, sender or language reads the open one again, and so does `changed`. The row of one
 * company is none of another's: the page closes.
 */
export function useDossier({ ports, settings, language, asOf }: Inputs, changed: unknown): Dossier {
  const [page, setPage] = useState<Page>(closed);
  const latest = useRef(0);
  const selected = useRef<SelectedRow | null>(null);
  /** Of the reading that goes on. */
  const stop = useRef<AbortController | null>(null);

  const read = useCallback(
    async (request: DossierRequest, isNew: boolean): Promise<void> => {
      const turn = ++latest.current;
      const controller = new AbortController();
      const { signal } = controller;
      stop.current?.abort();
      stop.current = controller;
      const update = (change: (before: Page) => Partial<Page>): void => {
        if (latest.current === turn) setPage((before) => ({ ...before, ...change(before) }));
      };
      update(() => ({ open: true, reading: { done: 0, total: 0 } }));
      const answer = await orUnexpected(
        request.then(async (row): Promise<Result<DossierView, Fault | Issue>> => {
          if (!row.ok) return row;
          if (row.value === null) return fail({ code: 'sheet-empty', detail: '' });
          if (latest.current === turn) selected.current = row.value;
          const { describeDossier } = await import(
            /* webpackChunkName: "describing" */ '../../app/describeDossier'
          );
          const onRows = (done: number, total: number): void => update(() => ({ reading: { done, total } }));
          return describeDossier(
            ports,
            { selected: row.value, settings, language, asOf },
            { onRows, signal },
          );
        }),
      );
      update(({ arrived }) => ({ answer, reading: null, arrived: isNew ? arrived + 1 : arrived }));
    },
    [ports, settings, language, asOf],
  );

  const close = useCallback(() => {
    latest.current += 1;
    stop.current?.abort();
    selected.current = null;
    setPage(closed);
  }, []);

  const administration = currentAdministration(settings);
  const readFor = useRef({ asOf, administration, language, changed });
  useEffect(() => {
    const { current } = readFor;
    const isSame =
      current.asOf === asOf &&
      current.administration === administration &&
      current.language === language &&
      current.changed === changed;
    readFor.current = { asOf, administration, language, changed };
    const row = selected.current;
    const before = current.administration;
    if (before !== null && before.id !== administration?.id) close();
    else if (!isSame && row !== null) void read(Promise.resolve({ ok: true, value: row }), false);
  }, [read, close, asOf, administration, language, changed]);

  return useMemo(
    () => ({
      ...page,
      show: (request) => void read(request, true),
      close,
    }),
    [page, read, close],
  );
}
