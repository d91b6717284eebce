import type { Check } from '../../checked';
import { isRemark, type LoadedRules } from '../../rules';
import { make } from '../checks';

/** Were the tables of rules understood? Says nothing where the workbook has none. */
export function rulesCheck({ tables, problems }: LoadedRules): readonly Check[] {
  if (!Object.values(tables).some(({ present }) => present)) return [];
  const wrong = problems.filter((problem) => !isRemark(problem));
  if (wrong.length > 0)
    return [
      make('rules', 'rules-unread', 'attention', {
        acceptable: true,
        waits: true,
        facts: { count: wrong.length },
        problems,
      }),
    ];
  if (problems.length > 0)
    return [make('rules', 'rules-refused', 'attention', { facts: { count: problems.length }, problems })];
  const count = Object.values(tables).reduce((sum, table) => sum + table.count, 0);
  return [make('rules', 'rules-read', 'good', { facts: { count } })];
}
