/** Colours of the Office theme, `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackground: string;
  readonly bodyForeground: string;
  readonly controlBackground: string;
  readonly controlForeground: string;
}

export const LIGHT_THEME: OfficeTheme = {
  bodyBackground: '#FFFFFF',
  bodyForeground: '#242424',
  controlBackground: '#F5F5F5',
  controlForeground: '#242424',
};

export const DARK_THEME: OfficeTheme = {
  bodyBackground: '#292929',
  bodyForeground: '#FFFFFF',
  controlBackground: '#1F1F1F',
  controlForeground: '#FFFFFF',
};

/** The theme as office.js asks for it: JSON of numbers. */
export function themeInfo(theme: OfficeTheme): string {
  const number = (colour: string): number => Number.parseInt(colour.slice(1), 16);
  return JSON.stringify({
    bodyForegroundColor: number(theme.bodyForeground),
    bodyBackgroundColor: number(theme.bodyBackground),
    controlForegroundColor: number(theme.controlForeground),
    controlBackgroundColor: number(theme.controlBackground),
  });
}
