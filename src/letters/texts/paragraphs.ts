/** Paragraphs of a part of a letter, with a blank line between. `paragraphs('One.', 'Two.') //=> 'One.\n\nTwo.'` */
export const paragraphs = (...all: readonly string[]): string => all.join('\n\n');
