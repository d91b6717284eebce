import { paneLanguage } from '../wording/pane/paneLanguage';
import { associateAll, type CustomFunctionsRuntime } from './associate';

/** Office's own global, declared as far as we use it: its type package leaves it out. */
declare const CustomFunctions: CustomFunctionsRuntime;

associateAll(CustomFunctions, () => paneLanguage(Office.context?.displayLanguage ?? ''));
