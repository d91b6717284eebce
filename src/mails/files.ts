import type { Attachment } from 'postal-mime';
import type { ReadMail } from '../app/ports';
import { oneLine } from './characters';
import { MOST_FILES } from './limits';

/** A media type of two plain words; anything else is some bytes. */
const TYPE = /^[a-z0-9]+\/[a-z0-9][a-z0-9.+-]{0,99}$/;

const sizeOf = ({ content }: Attachment): number =>
  typeof content === 'string' ? content.length : content.byteLength;

/** The last part of a path, so that a name names a file and no place. `'..\\x/report.pdf' -> 'report.pdf'` */
const nameOf = (name: string): string => oneLine(name).split(/[/\\]/).at(-1)?.trim() ?? '';

/** Files of a mail that do not stand in its text, named as they may be shown; '' where one has no name. */
export function filesOf(
  attachments: readonly Attachment[],
  shown: ReadonlySet<Attachment>,
): ReadMail['files'] {
  return attachments
    .filter((each) => !shown.has(each))
    .slice(0, MOST_FILES)
    .map((each) => ({
      name: nameOf(each.filename ?? ''),
      type: TYPE.test(each.mimeType) ? each.mimeType : 'application/octet-stream',
      size: sizeOf(each),
    }));
}
