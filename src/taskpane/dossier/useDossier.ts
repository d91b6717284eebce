import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DossierView } from '../../app/describeDossier';
import type { Fault, SelectedRow } from '../../app/ports';
import { currentAdministration } from '../../app/settings';
import { fail, type Issue, type Result } from '../../core/index';
import type { DossierAction } from '../../wording/pane/dossierActions/words';
import { orUnexpected } from '../frame/orUnexpected';
import type { PaneTools } from '../frame/paneContext';
import type { RowProgress } from '../run/runState';
import type { DossierRequest } from './requests';

/** What everything on a dossier page follows from. */
type Judged = Extract<DossierView, { readonly kind: 'item' }>['judged'];

/** A page among the dossiers. */
export type DossierPlace =
  | { readonly kind: 'item'; readonly key: string }
  | { readonly kind: 'customer'; readonly id: string };

/** What the dossier page shows. */
interface Page {
  /** True while the page stands in front of the place. */
  readonly open: boolean;
  /** Counts the pages that arrived: each begins at its title. */
  readonly arrived: number;
  /** Why there is no dossier; null where there is one, and before the first answer. */
  readonly refused: Result<Exclude<DossierView, { readonly kind: 'item' }>, Fault | Issue> | null;
  readonly judged: Judged | null;
  /** The pages from the first to the one in front: the way back leads through them. */
  readonly trail: readonly DossierPlace[];
  /** The form that is asked for with the page; null for none. */
  readonly action: DossierAction | null;
  /** Set while sheet and dossier are read. */
  readonly reading: RowProgress | null;
}

/** The dossier page and what moves it. */
export interface Dossier extends Page {
  /** Shows the dossier of the row that is asked for, with a form open. */
  show(request: DossierRequest, action?: DossierAction | null): void;
  /** Shows the dossier of a customer from what is known already. */
  showCustomer(judged: Judged, customer: string): void;
  /** Goes on to another page of what was read. */
  go(place: DossierPlace): void;
  /** The page before; from the first, away. */
  back(): void;
  close(): void;
  /** Takes what was filed into the pages. */
  keep(judged: Judged): void;
}

const closed: Page = {
  open: false,
  arrived: 0,
  refused: null,
  judged: null,
  trail: [],
  action: null,
  reading: null,
};

type Inputs = Pick<PaneTools, 'ports' | 'settings' | 'language' | 'asOf'>;

/**
 * The dossier of the row that was asked for last, and the pages that were gone to from there. A later request overtakes
 * an earlier one that is still being read; another as-of date, sender or language reads the open one again, and so does
 * `changed`; a customer that was opened without a row follows the check of the run. The row of one company is none of
 * another's: the page closes.
 */
export function useDossier({ ports, settings, language, asOf }: Inputs, changed: unknown): Dossier {
  const [page, setPage] = useState<Page>(closed);
  const latest = useRef(0);
  const selected = useRef<SelectedRow | null>(null);
  /** Of the reading that goes on. */
  const stop = useRef<AbortController | null>(null);

  const read = useCallback(
    async (request: DossierRequest, isNew: boolean, action: DossierAction | null): Promise<void> => {
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
      update((before) => ({ ...arrivedAt(before, answer, isNew), ...(isNew ? { action } : {}) }));
    },
    [ports, settings, language, asOf],
  );

  const close = useCallback(() => {
    latest.current += 1;
    stop.current?.abort();
    selected.current = null;
    setPage(closed);
  }, []);

  const showCustomer = useCallback((judged: Judged, customer: string) => {
    latest.current += 1;
    stop.current?.abort();
    selected.current = null;
    const trail = [{ kind: 'customer' as const, id: customer }];
    setPage(({ arrived }) => ({ ...closed, open: true, arrived: arrived + 1, judged, trail }));
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
    else if (!isSame && row !== null) void read(Promise.resolve({ ok: true, value: row }), false, null);
  }, [read, close, asOf, administration, language, changed]);

  const moves = useMemo(
    () => ({
      go: (place: DossierPlace) =>
        setPage((before) => ({ ...before, ...wentTo(before, [...before.trail, place]) })),
      back: () => setPage((before) => ({ ...before, ...wentTo(before, before.trail.slice(0, -1)) })),
      keep: (judged: Judged) =>
        setPage((before) => (before.judged === null ? before : { ...before, judged })),
    }),
    [],
  );
  return useMemo(
    () => ({
      ...page,
      ...moves,
      show: (request, action = null) => void read(request, true, action),
      showCustomer,
      back: page.trail.length > 1 ? moves.back : close,
      close,
    }),
    [page, moves, read, showCustomer, close],
  );
}

const wentTo = ({ arrived }: Page, trail: Page['trail']): Partial<Page> => ({
  trail,
  arrived: arrived + 1,
  action: null,
});

/** The page once it was read: a new one begins anew, another reading of the same leaves the user where they are. */
function arrivedAt(
  { arrived, trail }: Page,
  answer: Result<DossierView, Fault | Issue>,
  isNew: boolean,
): Partial<Page> {
  const next = { reading: null, arrived: isNew ? arrived + 1 : arrived };
  if (!answer.ok) return { ...next, refused: answer, judged: null, trail: [] };
  const { value } = answer;
  if (value.kind !== 'item') return { ...next, refused: { ok: true, value }, judged: null, trail: [] };
  const { judged, item } = value;
  const stays = !isNew && trail.length > 0;
  return { ...next, refused: null, judged, trail: stays ? trail : [{ kind: 'item', key: item.key }] };
}
