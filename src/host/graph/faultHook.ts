/** What goes wrong with one request. */
type Disturbance =
  /** The request never reaches the mailbox; this is the answer. */
  | { readonly kind: 'instead'; readonly answer: Response }
  /** The request is carried out; this is the answer all the same. */
  | { readonly kind: 'after'; readonly answer: Response }
  /** The request is carried out and its answer gets lost. */
  | { readonly kind: 'answer-lost' };

/** Decides for each request whether it is disturbed; the path is below the version and still encoded. */
export type FaultHook = (request: { readonly method: string; readonly path: string }) => Disturbance | null;
