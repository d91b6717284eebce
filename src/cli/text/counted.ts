/** `counted(1, 'mail') //=> '1 mail'`, `counted(2, 'mail') //=> '2 mails'` */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
