import { loadRules } from '../../app/loadRules';
import { fail, ok, type Result } from '../../core/index';
import { createLetters } from '../../letters/createLetters';
import { faultText } from '../../wording/faults/faultText';
import type { Invocation } from '../invocation';
import { type RulesJson, rulesJson } from '../json/rulesJson';
import { openFile } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { counted } from '../text/counted';
import { rulesProblemLine } from '../text/rulesProblem';
import { type Alignment, textTable } from '../text/table';
import { administrationOf } from '../workbook/administrationOf';
import { createWorkbookRules } from '../workbook/workbookRules';
import type { World } from '../world';

/** `dunning rules`: by which procedures, rates, settings and texts is reminded, and the rows that cannot be used. */
export async function rules(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { language, json } = invocation;
  const workbook = await openFile(invocation, world);
  if (!workbook.ok) return workbook;
  const found = await administrationOf(workbook.value, invocation);
  if (!found.ok) return found;
  const { administration, settings } = found.value;
  const scope = { administration, administrations: settings.administrations };
  const loaded = await loadRules(
    { rules: createWorkbookRules(workbook.value), openLetters: async () => createLetters() },
    scope,
  );
  if (!loaded.ok) return fail(faultText(loaded.error, language));
  const shown = rulesJson(loaded.value, language);
  return ok({
    output: json ? jsonText(shown) : rulesText(shown),
    notes: shown.problems.map(rulesProblemLine),
  });
}

const LEVELS: Alignment = ['left', 'right', 'right', 'right', 'left', 'left', 'left'];

function rulesText({ procedure, procedures, rates, settings, texts }: RulesJson): string {
  const levels = procedures.flatMap(({ name, origin, notices, levels: steps }) => [
    ...notices.map((days) => [`  ${name}`, 'notice', String(days), '', 'mail', '', origin]),
    ...steps.map(({ level, days, interval, channel, fee, interest, costs }) => [
      `  ${name}`,
      String(level),
      String(days),
      String(interval),
      channel,
      [
        ...(interest ? ['interest'] : []),
        ...(costs ? ['costs'] : []),
        ...(fee === '0.00' ? [] : [`fee ${fee}`]),
      ].join(', '),
      origin,
    ]),
  ]);
  const known = rates.regimes.map(({ regime, percent, from, knownThrough, source }) => [
    `  ${regime}`,
    `${percent} %`,
    from,
    knownThrough,
    source,
  ]);
  const values = Object.entries(settings.values).map(([name, value]) => [`  ${name}`, valueText(value)]);
  const head = ['  Procedure', 'Level', 'Days', 'Interval', 'Channel', 'Charges', 'From'];
  return [
    `Procedures: ${counted(procedures.length, 'procedure')}, that of the administration is ${procedure}\n`,
    textTable([head, ...levels], LEVELS),
    `\nRates of late payment, from the ${rates.origin === 'workbook' ? 'workbook' : 'product'}\n`,
    textTable(
      [['  Regime', 'Rate', 'Since', 'Known through', 'Source'], ...known],
      ['left', 'right', 'left', 'left', 'left'],
    ),
    `\nSettings, from the ${settings.origin === 'workbook' ? 'workbook' : 'product'}\n`,
    textTable(values, ['left', 'left']),
    texts.length === 0
      ? '\nTexts: those of the product\n'
      : `\nTexts: ${counted(texts.length, 'text')} from the workbook, those of the product elsewhere\n`,
    texts.length === 0 ? '' : textsText(texts),
  ].join('');
}

/** The own texts, each with the letters that it is for. */
function textsText(texts: RulesJson['texts']): string {
  const rows = texts.map(({ step, languages, kind, profile, group, procedure, row, parts }) => [
    `  ${step}`,
    languages.join(', '),
    [
      kind,
      profile,
      group === null ? null : `group ${group}`,
      procedure === null ? null : `procedure ${procedure}`,
    ]
      .filter((one) => one !== null)
      .join(', ') || 'all',
    parts.join(', '),
    String(row),
  ]);
  return textTable(
    [['  Step', 'Language', 'For', 'Parts', 'Row'], ...rows],
    ['left', 'left', 'left', 'left', 'right'],
  );
}

/** A setting as a line has it: `none` for what is not set. */
function valueText(value: RulesJson['settings']['values'][keyof RulesJson['settings']['values']]): string {
  if (value === null) return 'none';
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map(({ from, to }) => `${from} to ${to}`).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
