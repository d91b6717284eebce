import {
  eachInPieces,
  type LetterLack,
  letterLack,
  ok,
  type ProposedMail,
  type Result,
} from '../../core/index';
import type { Check, CheckedRun, RefusedLetter } from '../checked';
import type { Administration, Fault, Letters, Ports, ReminderLetter, RenderedLetter } from '../ports';
import { make } from './checks';
import { inTurns, type Turns } from './inTurns';
import { letterFacts } from './letterFacts';
import { letterOf } from './letterOf';

/** What a letter lacks by law as it was rendered, or null. */
export const lackOf = (
  { lawful, announced, sender, items }: ReminderLetter,
  { announces }: Pick<RenderedLetter, 'announces'>,
): LetterLack | null =>
  letterLack({
    lawful,
    announced,
    announces,
    creditor: sender.name,
    enterpriseNumber: sender.enterpriseNumber,
    supplies: sender.supplies,
    dueDays: items.map(({ dueDay }) => dueDay),
  });

/** The letters of which the law wants something. */
interface RegulatedLetters {
  readonly count: number;
  /** Those that lack some of it, by the id of their mail. */
  readonly refused: ReadonlyMap<ProposedMail['id'], RefusedLetter>;
}

/** Where the law says what a letter must name. */
const regulated: ReadonlySet<ProposedMail['regime']> = new Set(['BE-B2C', 'BE-LEGAL', 'NL-B2C']);

/** Letters that are rendered without a pause. */
const LETTERS = 20;

/** A payment link is no matter of the law. */
const noLinks: Pick<Ports, 'links'> = { links: { linkOf: () => '' } };

/**
 * Which of the proposed letters lack what the law wants of them. Only a company's own words can leave out what is to
 * be announced, so only letters of those are rendered; without a port for that they are taken to say it, and what
 * sends them looks again. Nothing of a company that is not there yet: the check of the sender asks for it.
 */
export async function regulatedLetters(
  { openLetters }: { readonly openLetters?: (() => Promise<Letters>) | undefined },
  checked: Pick<CheckedRun, 'reading' | 'asOf' | 'rules' | 'customers' | 'parents' | 'proposal'>,
  sender: Administration | null,
  { clock, signal }: { readonly clock?: Turns; readonly signal?: AbortSignal | undefined } = {},
): Promise<Result<RegulatedLetters, Fault>> {
  const refused = new Map<ProposedMail['id'], RefusedLetter>();
  if (sender === null) return ok({ count: 0, refused });
  const facts = letterFacts(noLinks, checked, sender);
  const { texts } = checked.rules;
  const letters = texts.length > 0 ? await openLetters?.() : undefined;
  let count = 0;
  const look = (mail: ProposedMail): void => {
    if (!regulated.has(mail.regime)) return;
    const letter = letterOf(mail, facts);
    if (letter.lawful === null && letter.announced === null) return;
    count += 1;
    const rendered = letter.own === null ? undefined : letters?.render(letter);
    const lack = lackOf(letter, rendered ?? { announces: true });
    if (lack !== null) refused.set(mail.id, { lack, row: letter.own?.row ?? null });
  };
  const looked = await inTurns(eachInPieces(checked.proposal.mails, look, LETTERS), clock, signal);
  return looked.ok ? ok({ count, refused }) : looked;
}

/** Does every letter say what the law wants? Those that do not are left out. Says nothing where it wants nothing. */
export function lettersCheck({ count, refused }: RegulatedLetters): readonly Check[] {
  if (refused.size > 0)
    return [make('letters', 'letters-refused', 'attention', { facts: { count: refused.size } })];
  return count === 0 ? [] : [make('letters', 'letters-lawful', 'good', { facts: { count } })];
}
