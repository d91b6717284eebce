import type { Phrases } from './phrases';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

export const en: Phrases = {
  colon: ': ',
  level: (level) => `Level ${level}`,
  late: (count) => (count > 0 ? `${days(count)} overdue` : 'not overdue yet'),
  due: (date) => `due ${date}`,
  sent: (level, date) => (level > 0 ? `level ${level} sent on ${date}` : `reminded on ${date}`),
  sentUndated: (level) => `level ${level} already sent`,
  waited: (count) => `interval of ${days(count)} has passed`,
  waiting: (count) => `interval of ${days(count)}`,
  from: (level, date) => `level ${level} possible from ${date}`,
  wasLast: 'that was the last level',
  paid: 'Nothing is open any more.',
  credit: 'This is a credit of the customer: no reminder is sent for it.',
  noDueDate: 'There is no due date.',
  hold: 'On hold',
};
