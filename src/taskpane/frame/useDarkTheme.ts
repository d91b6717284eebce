import { useEffect, useState } from 'react';

/** The colours of Office's own theme, where Office tells (it does not on the web). */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
}

const DARK = '(prefers-color-scheme: dark)';

/** True for a colour that wants light text. `isDarkColour('#262626') //=> true` */
export function isDarkColour(hex: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex.trim());
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}

/** True when the pane is dark: as Office is, else as the computer is. Follows changes of the latter. */
export function useDarkTheme(office: OfficeColours | null): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const follow = (): void => setDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return office === null ? dark : isDarkColour(office.bodyBackgroundColor);
}
