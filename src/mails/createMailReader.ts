import type { MailReader } from '../app/ports';
import { findDays } from '../core/index';
import { readMail } from './readMail';

/** Reads mails from outside in the browser: MIME by postal-mime, HTML by DOMPurify under rules of our own. */
export const createMailReader = (): MailReader => ({ findDays, read: readMail });
