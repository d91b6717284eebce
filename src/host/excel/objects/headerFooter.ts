import { type HeaderTexts, type PageLayout, type PageTexts, PLAIN_TEXTS } from '../../workbook/pageLayout';
import { text } from '../arguments';
import type { SheetTarget } from '../sheetTarget';
import { invalidArgument } from '../wire/hostError';
import type { RemoteClass, Scalar } from '../wire/remoteClass';

/** The texts around some of the pages of a sheet. */
export interface HeaderFooterTarget extends SheetTarget {
  readonly of: 'texts' | 'evenTexts' | 'firstTexts';
}

/** Excel takes no more in the header or the footer of a page. */
const MAX_LENGTH = 255;

const textsOf = ({ sheet, of }: HeaderFooterTarget): PageTexts => sheet.page[of] ?? PLAIN_TEXTS;

const part = (band: keyof PageTexts, place: keyof HeaderTexts): Scalar<HeaderFooterTarget> => ({
  get: (target) => textsOf(target)[band][place],
  set: (target, value) => {
    const texts = textsOf(target);
    const next = { ...texts[band], [place]: text(value) };
    if (next.left.length + next.centre.length + next.right.length > MAX_LENGTH) throw invalidArgument();
    const changes: Partial<PageLayout> = { [target.of]: { ...texts, [band]: next } };
    target.session.workbook.layout.setPage(target.sheet, changes);
  },
});

export const headerFooterClass: RemoteClass<HeaderFooterTarget> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: part('header', 'left'),
    CenterHeader: part('header', 'centre'),
    RightHeader: part('header', 'right'),
    LeftFooter: part('footer', 'left'),
    CenterFooter: part('footer', 'centre'),
    RightFooter: part('footer', 'right'),
  },
};
