import { type StandInAnswer, success } from './answer';
import { deltaPage } from './delta';
import type { MailCall } from './mailCall';
import { readQuery } from './query';
import { messageFields, renderMessage } from './render';

/** Answers which messages a mailbox has. */
export function list({ request, mailbox, place }: MailCall): StandInAnswer {
  const query = readQuery(request.url, ['$filter', '$select', '$expand', '$top', '$skip'], messageFields);
  const found = mailbox.all().filter(query.filter);
  const end = query.skip + query.top;
  const next = new URL(request.url);
  next.searchParams.set('$skip', String(end));
  return success(200, {
    '@odata.context': `${place.root}/$metadata#${encodeURIComponent(mailbox.owner.address)}/messages`,
    value: found.slice(query.skip, end).map((message) => renderMessage(message, query, 'list')),
    ...(end < found.length ? { '@odata.nextLink': next.href } : {}),
  });
}

/** Answers what is new in a folder. */
export function delta({ request, mailbox, place, id, twist }: MailCall): StandInAnswer {
  const known = twist === 'sync-lost' || twist === 'page-repeated' ? twist : null;
  const folder = id === 'inbox' ? 'inbox' : 'sentitems';
  const { messages, query, link, address } = deltaPage(
    request,
    { mailbox, folder, arrived: place.post.numbers.arrived },
    known,
  );
  return success(200, {
    '@odata.context': `${place.root}/$metadata#Collection(message)`,
    value: messages.map((message) => renderMessage(message, query, 'list')),
    [link]: address,
  });
}
