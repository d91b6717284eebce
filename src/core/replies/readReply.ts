import { amountsIn } from './amountsIn';
import { documentsIn, type FoundDocument } from './documentsIn';
import { languageFor, tongueFor, tongueOf } from './languageOf';
import { type PlainText, plainText } from './plainText';
import type { FoundAmount, ReplyContext, ReplyReading, Saying, Span } from './reading';
import { referencesIn } from './referencesIn';
import { sayingsIn } from './sayings/sayingsIn';
import { type Finds, viewOf } from './sayings/sentenceView';
import { type Sentence, sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/**
 * Reads what a customer answers: what it names and what it says, in nl, fr, de and en, each saying with its sentence.
 * What is quoted, threads and signatures are passed over; at most 20,000 characters are read. What hangs on a condition,
 * is denied, asked or said of others is no promise.
 * @example readReply('Wij betalen vrijdag.', context).sayings[0]?.kind //=> 'promise'
 */
export function readReply(text: string, context: ReplyContext): ReplyReading {
  const plain = plainText(text);
  const sentences = sentencesOf(plain);
  const said = (span: Span) => sentences.some(({ start, end }) => span.start >= start && span.end <= end);
  const tongue = tongueOf(sentences.flatMap(({ start, end }) => tokensOf(plain.text, start, end)));
  const language = tongue ? languageFor(tongue, context.language) : null;
  const reading = language ?? context.language ?? 'en';

  const documents = documentsIn(plain, context.documents).filter(said);
  const references = referencesIn(plain.text).filter(said);
  const taken = [...documents, ...references];
  const amounts = amountsIn(plain.text).filter(
    (amount) => said(amount) && !taken.some((one) => amount.start < one.end && one.start < amount.end),
  );
  const days = context.findDays(plain.text, reading, context.written).filter(said);
  const finds: Finds = { days, amounts, documents };

  const sayings: Saying[] = [];
  for (const [nth, sentence] of sentences.entries()) {
    const tokens = tokensOf(plain.text, sentence.start, sentence.end);
    const view = viewOf(sentence, tokens, tongueOf(tokens) ?? tongueFor(reading), finds);
    const named = view.documents.length > 0 ? view.documents : namedBefore(sentences, nth, documents);
    const span = plain.origin(sentence.start, sentence.end);
    for (const one of sayingsIn(view, context.written))
      sayings.push({
        ...one,
        ...span,
        sentence: text.slice(span.start, span.end),
        amount: one.amount && placed(plain, one.amount),
        // "101 is the same as 102": the first is the one too many.
        documents: unique(named.map(({ document }) => document)).slice(
          0,
          one.reason === 'duplicate' ? 1 : undefined,
        ),
      });
  }
  return {
    language,
    documents: unique(documents.map(({ document }) => document)),
    references: unique(references.map(({ reference }) => reference)),
    amounts: amounts.map((amount) => placed(plain, amount)),
    sayings,
  };
}

const placed = (plain: PlainText, amount: FoundAmount): FoundAmount => ({
  ...amount,
  ...plain.origin(amount.start, amount.end),
});

const unique = (all: readonly string[]): readonly string[] => [...new Set(all)];

/** Documents of the sentence before, where it stands in the same paragraph; else the only one that the mail names. */
function namedBefore(
  sentences: readonly Sentence[],
  nth: number,
  documents: readonly FoundDocument[],
): readonly FoundDocument[] {
  if (unique(documents.map(({ document }) => document)).length === 1) return documents;
  const [before, here] = [sentences[nth - 1], sentences[nth]];
  if (!before || before.paragraph !== here?.paragraph) return [];
  return documents.filter(({ start, end }) => start >= before.start && end <= before.end);
}
