import { type PageLayout, PLAIN_TEXTS } from '../../workbook/pageLayout';
import type { SheetTarget } from '../sheetTarget';
import { invalidArgument } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

/** Which pages have texts of their own, by Microsoft's names: even ones, the first. */
const STATES: Readonly<Record<string, { readonly even: boolean; readonly first: boolean }>> = {
  Default: { even: false, first: false },
  OddAndEven: { even: true, first: false },
  FirstAndDefault: { even: false, first: true },
  FirstOddAndEven: { even: true, first: true },
};

const stateOf = ({ evenTexts, firstTexts }: PageLayout): string | undefined =>
  Object.entries(STATES).find(
    ([, { even, first }]) => even === (evenTexts !== null) && first === (firstTexts !== null),
  )?.[0];

export const headerFooterGroupClass: RemoteClass<SheetTarget> = {
  name: 'HeaderFooterGroup',
  scalars: {
    State: {
      get: ({ sheet }) => stateOf(sheet.page),
      set: ({ session, sheet }, value) => {
        const state = STATES[String(value)];
        if (!state) throw invalidArgument();
        const { evenTexts, firstTexts } = sheet.page;
        session.workbook.layout.setPage(sheet, {
          evenTexts: state.even ? (evenTexts ?? PLAIN_TEXTS) : null,
          firstTexts: state.first ? (firstTexts ?? PLAIN_TEXTS) : null,
        });
      },
    },
  },
  navigations: {
    DefaultForAllPages: (target) => target.session.objects.headerFooter({ ...target, of: 'texts' }),
    OddPages: (target) => target.session.objects.headerFooter({ ...target, of: 'texts' }),
    EvenPages: (target) => target.session.objects.headerFooter({ ...target, of: 'evenTexts' }),
    FirstPage: (target) => target.session.objects.headerFooter({ ...target, of: 'firstTexts' }),
  },
};
