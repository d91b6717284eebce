import { classicContext } from '../native/classicContext';
import type { OfficeTheme } from '../native/officeTheme';
import type { RequirementSets } from '../native/requirementSets';

/** The product keeps no roaming settings: there are none to read. */
const nothing = (): void => undefined;

/** The context object of classic Outlook. */
export const outlookContext = (facts: {
  readonly locale: string;
  readonly sets: RequirementSets;
  readonly theme: OfficeTheme;
}): Record<string, () => unknown> =>
  classicContext({
    app: 8,
    minor: 2,
    addIn: '00000000-0000-0000-0000-000000000002',
    dataLocale: facts.locale,
    document: '',
    settings: { Read: nothing },
    ...facts,
  });
