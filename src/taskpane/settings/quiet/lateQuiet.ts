import { latePart } from '../../frame/latePart';

/** The quiet periods, for the settings and for the page of a customer: loaded by whichever comes first. */
export const LateQuiet = latePart(
  async () => (await import(/* webpackChunkName: "quiet" */ './QuietPart')).QuietPart,
);
