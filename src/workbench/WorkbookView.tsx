import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { functionSpecs } from '../host/calculation/functionSpecs';
import type { Workbook } from '../host/workbook/workbook';
import type { OfficeLanguage } from './languages';
import type { Session } from './session';
import { type Spreadsheet, showSpreadsheet } from './spreadsheet';

const useStyles = makeStyles({
  sheet: { flexGrow: 1, minWidth: 0, position: 'relative', overflow: 'hidden' },
});

/** The open workbook as a spreadsheet. Another workbook or language gets a spreadsheet of its own. */
export function WorkbookView(props: {
  readonly session: Session;
  readonly workbook: Workbook;
  readonly language: OfficeLanguage;
  readonly theme: 'light' | 'dark';
}): ReactNode {
  const { session, workbook, language, theme } = props;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef<Spreadsheet>(null);
  const dark = theme === 'dark';
  const darkAtStart = useRef(dark);
  darkAtStart.current = dark;

  useEffect(() => {
    if (!place.current) return;
    // Univer takes an element for itself and does not give it back clean.
    const container = document.createElement('div');
    container.style.cssText = 'position:absolute;inset:0';
    place.current.append(container);
    const spreadsheet = showSpreadsheet(container, {
      workbook,
      language,
      dark: darkAtStart.current,
      functions: functionSpecs,
      invoke: session.invokeFor(workbook),
      onRefused: (refusal) => session.troubles.refused(refusal),
      onUnanswered: (cause) => session.troubles.unanswered(cause),
      menuEntry: session.menuEntry(language),
    });
    shown.current = spreadsheet;
    session.setCalculator(spreadsheet.calculator);
    return () => {
      session.setCalculator(null);
      shown.current = null;
      // React is still drawing: Univer's own React roots cannot be taken down inside that.
      setTimeout(() => {
        spreadsheet.close();
        container.remove();
      });
      container.style.display = 'none';
    };
  }, [session, workbook, language]);

  useEffect(() => {
    shown.current?.setDark(dark);
  }, [dark]);

  return <div ref={place} className={styles.sheet} />;
}
