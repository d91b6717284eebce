import type { Administration } from '../../app/ports';

/**
 * How the screens name a company: one that has no name yet goes by its code in the sheet, else by its id.
 * @example companyName({ name: '', company: '0200', id: '0200' }) //=> '0200'
 */
export const companyName = ({ name, company, id }: Pick<Administration, 'name' | 'company' | 'id'>): string =>
  name.trim() || company || id;
