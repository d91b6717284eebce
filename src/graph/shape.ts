import { z } from 'zod';

// Without this zod tries `new Function` when a shape is made, which a strict content security policy reports.
z.config({ jitless: true });

/** Shapes of answers; everything in this folder takes zod from here. */
export { z };
