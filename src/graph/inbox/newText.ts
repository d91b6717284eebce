import { fail, ok, type Result, withoutQuoted } from '../../core/index';
import type { GraphCall } from '../call';
import type { GraphClient } from '../client';
import { type GraphFault, unreadable } from '../fault';
import { z } from '../shape';

/** Bytes of an answer, and characters of a text: what a person writes has some thousands. */
const MOST_BYTES = 8 * 1024 * 1024;
const LONGEST_TEXT = 50_000;

const Body = z.object({ contentType: z.string(), content: z.string().nullish() }).nullish();
const Said = z.object({ uniqueBody: Body, body: Body });

/**
 * What a mail says as plain text, without what it quotes. Where Exchange finds nothing in it that is new, or takes the
 * whole thread for new, the quoted part is cut off here.
 */
export async function newText(
  client: GraphClient,
  place: Pick<GraphCall, 'path' | 'purpose'>,
): Promise<Result<string, GraphFault>> {
  const asked = (part: 'uniqueBody' | 'body'): GraphCall => ({
    ...place,
    operation: part === 'body' ? 'whole-text' : 'new-text',
    method: 'GET',
    query: { $select: part },
    prefer: 'outlook.body-content-type="text"',
    mostBytes: MOST_BYTES,
  });
  for (const part of ['uniqueBody', 'body'] as const) {
    const call = asked(part);
    const said = await client.read(call, Said);
    if (!said.ok) return said;
    const { contentType = 'text', content } = said.value[part] ?? {};
    // Markup would be read as if the customer had written it.
    if (contentType.toLowerCase() !== 'text') return fail(unreadable(call, 'contentType'));
    const written = withoutQuoted((content ?? '').slice(0, 4 * LONGEST_TEXT)).slice(0, LONGEST_TEXT);
    if (written !== '') return ok(written);
  }
  return ok('');
}
