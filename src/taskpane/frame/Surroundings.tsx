import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { type Speech, SpeechContext } from './speech';
import { type OfficeColours, useDarkTheme } from './useDarkTheme';

interface Props {
  readonly speech: Speech;
  readonly officeTheme: OfficeColours | null;
  readonly children: ReactNode;
}

/** Language and colours of a pane; what the browser draws itself follows them. */
export function Surroundings({ speech, officeTheme, children }: Props) {
  const dark = useDarkTheme(officeTheme);
  const { language } = speech;
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [language, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={{ height: '100%' }}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </FluentProvider>
  );
}
