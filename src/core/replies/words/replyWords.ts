/** What a word or phrase does in a sentence about paying. */
const signals = [
  /** Means nothing here, whatever its words mean elsewhere: "zo snel mogelijk", "if you have any questions". */
  'ignore',
  'we',
  'you',
  /** Somebody else: the insurer, our own customer. */
  'other',
  /** Auxiliaries: of what is to come, and of what is done. */
  'will',
  'have',
  'must',
  'not',
  'if',
  /** A new thought begins: but, because. */
  'contrast',
  /** Asks the other to do something. */
  'please',
  /** Finite or infinitive: we pay, to pay. */
  'pay',
  /** An infinitive that by itself says nothing of what will be done: "te betalen". */
  'payTo',
  /** A noun of how money goes, that looks like a verb: "by bank transfer". It promises only beside what is to come. */
  'means',
  /** Takes such an infinitive, or a day: we intend, we hope, we promise. */
  'pledge',
  /** Participle: paid, transferred. */
  'paid',
  /** Participle that speaks of paying only beside a payment: carried out, sent. */
  'carried',
  /** First person of the past: we paid. */
  'payPast',
  /** Says by itself that something was paid. */
  'done',
  'payment',
  /** A payment is planned, follows, leaves. */
  'planned',
  /** To see to it: a promise only with a day. */
  'arrange',
  /** Speaks of what was promised or meant before. */
  'earlier',
  'copy',
  /** An invoice or statement, of which a copy may be wanted. */
  'invoice',
  /** To send, to forward. */
  'send',
  /** What a date may belong to: your invoice, letter, mail of 5 November. */
  'letter',
  /** As was agreed before: nothing new. */
  'agreed',
  /** Cannot: no refusal. */
  'unable',
  /** Wants, asks, lacks. */
  'want',
  /** Sends itself: herewith, enclosed. */
  'enclosed',
  'plan',
  /** What is left to pay: the rest, the balance. */
  'rest',
  /** Beside a day these may stand in an answer that names nothing else: "ok, vrijdag". */
  'bare',
  /** Terms of payment and bank accounts: nothing that somebody promises or contests. */
  'terms',
  'account',
  /** Something was never received: the invoice, where nothing else is named. */
  'lacking',
  /** Contests outright. */
  'contest',
  /** Something is wrong, whatever it is. */
  'fault',
] as const;

/** Reasons that are told by words; "already paid" is something that was paid. */
export const toldReasons = [
  'credit-promised',
  'number-missing',
  'wrong-entity',
  'duplicate',
  'vat',
  'not-received',
  'quality',
  'delivery',
  'quantity',
  'price',
] as const;
export type ToldReason = (typeof toldReasons)[number];

/** `sure`: a complaint by itself. `about`: what a complaint in the same sentence is about. */
export type Signal = (typeof signals)[number] | `sure-${ToldReason}` | `about-${ToldReason}`;

/** Phrases of one language by what they do: parted by bars or lines, `*` and `…` as in `phrasesOf`. */
export type ReplyWords = Readonly<Record<Signal, string>>;
