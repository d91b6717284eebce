import { negated } from './negated';
import { plainly, type Said } from './said';
import { has, placesOf, type View } from './sentenceView';

/** That somebody asks to have the invoice once more. */
export function copyWantedIn(view: View): Said | null {
  if (!has(view, 'invoice') && !has(view, 'copy')) return null;
  if (has(view, 'enclosed', 'account')) return null;
  const again = has(view, 'copy') && (has(view, 'want', 'send') || view.sentence.asks);
  const sent =
    !has(view, 'fault') &&
    has(view, 'send') &&
    has(view, 'invoice') &&
    (has(view, 'please') || view.sentence.asks);
  return again || sent ? plainly('copy-wanted') : null;
}

/** That somebody asks to pay in instalments. */
export function planWantedIn(view: View): Said | null {
  const plan = placesOf(view, 'plan')[0];
  if (!plan || has(view, 'agreed', 'earlier') || negated(view, plan)) return null;
  return plainly('plan-wanted');
}
