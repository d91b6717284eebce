import { LocaleType, LogLevel, ThemeService, Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import deDE from '@univerjs/preset-sheets-core/locales/de-DE';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import frFR from '@univerjs/preset-sheets-core/locales/fr-FR';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { defaultTheme } from '@univerjs/themes';
import { Calculator, type CalculatorOptions } from '../host/calculation/calculator';
import { TEXT_FORMAT } from '../host/workbook/coercion';
import type { MenuEntry } from './cellCommand';
import { addToCellMenu } from './cellMenu';
import type { OfficeLanguage } from './languages';
import { neutralEntry } from './typedEntry';

/** Univer has no Dutch; its own few words are English then. */
const LOCALES: Readonly<Record<OfficeLanguage, LocaleType>> = {
  'nl-BE': LocaleType.EN_US,
  'nl-NL': LocaleType.EN_US,
  'fr-FR': LocaleType.FR_FR,
  'de-DE': LocaleType.DE_DE,
  'en-US': LocaleType.EN_US,
};

/** Buttons of what the workbook here does not take from its view, and of Univer's lists of functions. */
const HIDDEN = [
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-fontsize',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
  'sheet.command.set-border-basic',
  'sheet.command.set-vertical-text-align',
  'sheet.command.set-text-rotation',
  'sheet.command.add-worksheet-merge',
  'sheet.command.set-selection-frozen',
  'sheet.menu.gridlines',
  'sheet.toolbar.text-to-number',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.contextMenu.permission',
  'base-ui.operation.toggle-shortcut-panel',
  ...[
    'common',
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((category) => `formula-ui.operation.insert-function.${category}`),
];

export interface Spreadsheet {
  readonly calculator: Calculator;
  setDark(dark: boolean): void;
  close(): void;
}

/** Shows a workbook in an element of the page, with its own Univer. */
export function showSpreadsheet(
  container: HTMLElement,
  options: Omit<CalculatorOptions, 'univer'> & {
    readonly language: OfficeLanguage;
    readonly dark: boolean;
    readonly menuEntry: MenuEntry | null;
  },
): Spreadsheet {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    theme: defaultTheme,
    darkMode: options.dark,
    locale: LOCALES[options.language],
    locales: { [LocaleType.EN_US]: enUS, [LocaleType.FR_FR]: frFR, [LocaleType.DE_DE]: deDE },
  });
  const preset = UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    menu: Object.fromEntries(HIDDEN.map((id) => [id, { hidden: true }])),
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const calculator = new Calculator({ ...options, univer });
  readEntriesIn(univer, options.language);
  if (options.menuEntry) addToCellMenu(univer, options.menuEntry);
  return {
    calculator,
    setDark: (dark) => univer.__getInjector().get(ThemeService).setDarkMode(dark),
    close() {
      calculator.dispose();
      univer.dispose();
    },
  };
}

/** Has what is typed into a cell read as in the language's country, before Univer reads it itself. */
function readEntriesIn(univer: Univer, language: OfficeLanguage): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      if (typeof cell?.v !== 'string' || cell.p) return next(cell);
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      if (style?.n?.pattern === TEXT_FORMAT) return next(cell);
      return next({ ...cell, v: neutralEntry(cell.v, language, new Date().getFullYear()) });
    },
  });
}
