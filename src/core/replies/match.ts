/** Why a mail is thought to be about a customer's items, the surest first. */
const matchGrounds = ['answer', 'conversation', 'number', 'reference', 'amount', 'address'] as const;
export type MatchGround = (typeof matchGrounds)[number];

/** To whom a mail may belong. */
export interface ReplyMatch {
  /** Customer id. */
  readonly customer: string;
  /** Keys of the items it is about; none where only the customer is known. */
  readonly items: readonly string[];
  readonly because: MatchGround;
}

/** To whom a mail belongs: for sure, for a person to say, or nobody here. */
export type Matching =
  | { readonly kind: 'sure'; readonly match: ReplyMatch }
  /** The likeliest first. */
  | { readonly kind: 'unsure'; readonly candidates: readonly ReplyMatch[] }
  | { readonly kind: 'none' };

/** What of a mail tells to whom it belongs. */
export interface MatchableMail {
  /** Message ids that it answers, the nearest first. */
  readonly answers: readonly string[];
  readonly conversationId: string | null;
  /** Addresses of the other side: the sender of a mail that came in, the recipients of one that went out. */
  readonly addresses: readonly string[];
  /** Subject and what it says, without what it quotes. */
  readonly text: string;
}
