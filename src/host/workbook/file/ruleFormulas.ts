import type { Sheet as FileSheet } from 'hucre/xlsx';

/** Rewrites the formulas in the conditional formats and validations of a sheet; they come without a `=`. */
export function mapRuleFormulas(sheet: FileSheet, map: (formula: string) => string): void {
  const { conditionalRules, dataValidations } = sheet;
  if (conditionalRules) {
    sheet.conditionalRules = conditionalRules.map((rule) => {
      const { formula } = rule;
      if (formula === undefined) return rule;
      return { ...rule, formula: Array.isArray(formula) ? formula.map(map) : map(formula) };
    });
  }
  if (dataValidations) {
    sheet.dataValidations = dataValidations.map((rule) => ({
      ...rule,
      ...(rule.formula1 !== undefined && { formula1: map(rule.formula1) }),
      ...(rule.formula2 !== undefined && { formula2: map(rule.formula2) }),
    }));
  }
}
