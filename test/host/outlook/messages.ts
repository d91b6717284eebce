import type { StoredMessage } from '../../../src/host/graph/message';

export const account = { name: 'Noor Peeters', address: 'noor@bosveld.example' };

/** A reply of a customer in the inbox, or what `changes` makes of it. */
export const message = (changes: Partial<StoredMessage> = {}): StoredMessage => ({
  id: 'AAk-one_two=',
  folder: 'inbox',
  isDraft: false,
  subject: 'RE: Reminder F-1',
  contentType: 'text',
  content: 'We will pay on Friday.',
  from: 'an@klant.example',
  fromName: 'An Claes',
  to: ['noor@bosveld.example'],
  cc: [],
  replyTo: [],
  attachments: [],
  headers: [],
  properties: [],
  internetMessageId: '<1@klant.example>',
  conversationId: 'AAQk-con_versation=',
  createdAt: '2026-11-21T09:30:00Z',
  sentAt: '2026-11-21T09:30:00Z',
  messageClass: 'IPM.Note',
  uniqueContent: null,
  categories: [],
  mime: null,
  arrival: 0,
  leavesAt: [],
  ...changes,
});

/** A mail being written. */
export const draft = (to: readonly string[], changes: Partial<StoredMessage> = {}): StoredMessage =>
  message({ id: 'draft', folder: 'drafts', isDraft: true, to, sentAt: null, ...changes });

/** Answers and events of Outlook come a few turns later: this lets them pass. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
