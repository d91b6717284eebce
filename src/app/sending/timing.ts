/** Milliseconds: what the send protocol waits for. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** After this an unsubmitted draft that was handed over is handed over again. */
export const SETTLE = 10 * MINUTE;

/** The mailbox moves an accepted mail to Sent Items a moment later: before this it is not looked for. */
export const FIRST_LOOK = SECOND;

/** How long the end of a run waits for mails to appear as sent, unless told otherwise. */
export const PATIENCE = 15 * SECOND;

/** A mail that lies in the outbox for longer is one for a person. */
export const LONGEST_ON_ITS_WAY = 24 * 60 * MINUTE;

/** Claims this long unread are read again before a mail is handed over: a person may have taken one over. */
export const CLAIM_TRUSTED = 30 * SECOND;

/** After this the folder lists a claim for sure. */
export const CLAIM_LISTED = 5 * MINUTE;

/** How long the journal keeps what is over and filed. */
export const KEPT = 30 * 24 * 60 * MINUTE;

/** Longest wait that the other side may ask for within a run; it ends for one that asks more. */
export const LONGEST_ASKED = 5 * MINUTE;

/** Times that the same draft is handed over at most: fewer leave too many to a person where a network is bad. */
export const MOST_SUBMISSIONS = 4;

/** Looks in a row that find a mail nowhere, over 30 seconds by their pauses, before only a person can tell. */
export const NOWHERE_LOOKS = 5;

/** Looks that have to see an unsubmitted draft before it is handed over again. */
export const DRAFT_LOOKS = 2;

/** Longest pause between two looks: at a draft, or nothing, and at a mail in the outbox. */
const LONGEST_PAUSE = { submitting: MINUTE, pending: 10 * MINUTE } as const;

/** A moment to look that is later than this from now was set by a clock that went back since. */
export const FARTHEST_LOOK = 11 * MINUTE;

/**
 * Pause after so many looks that did not find it sent.
 * @example lookPause(3, 'submitting') //=> 8000
 */
export const lookPause = (looks: number, state: 'submitting' | 'pending'): number =>
  Math.min(2 ** Math.min(looks, 20) * SECOND, LONGEST_PAUSE[state]);

/** Pauses between tries of what failed in passing; when they are used up, the run stops. */
export const TRY_PAUSES = [1, 2, 4, 8, 16, 32].map((seconds) => seconds * SECOND);
