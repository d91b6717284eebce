import { zipSync } from 'fflate';

/** Files as one zip file; their names are letters, digits, hyphens and dots. */
export const zipFiles = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync({ ...files });
