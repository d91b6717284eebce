/** What goes wrong with one request. */
export type Disturbance =
  /** The request never reaches the mailbox; this is the answer. */
  | { readonly kind: 'instead'; readonly answer: Response }
  /** The request is carried out; this is the answer all the same. */
  | { readonly kind: 'after'; readonly answer: Response }
  /** The request is carried out and its answer gets lost. */
  | { readonly kind: 'answer-lost' }
  /** The request gets lost on its way. */
  | { readonly kind: 'request-lost' }
  /** The request is carried out; a mail that it hands over is another message from then on, under another id. */
  | { readonly kind: 'id-changed' }
  /** The mailbox no longer knows how far a folder was told; of another request nothing is disturbed. */
  | { readonly kind: 'sync-lost' }
  /** A page of what is new in a folder brings the page before it once more. */
  | { readonly kind: 'page-repeated' }
  /** The request is carried out; its answer comes so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

/** A request that may be disturbed. */
export interface DisturbedRequest {
  readonly method: string;
  /** Below the version and still encoded; at another host the whole path. */
  readonly path: string;
  /** True for one that came within a `$batch`: of it alone no answer can get lost. */
  readonly batched?: boolean;
}

/** Decides for each request whether it is disturbed. */
export type FaultHook = (request: DisturbedRequest) => Disturbance | null;
