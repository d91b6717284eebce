import type { CheckedRun } from '../../app/checked';
import { whatIf } from '../../app/whatIf';
import { chargeSums, customerLabel, decimalOfMinor, fail, ok, type Result } from '../../core/index';
import { faultText } from '../../wording/faults/faultText';
import { checkLedger } from '../checkLedger';
import type { Invocation } from '../invocation';
import { checksJson } from '../json/checkJson';
import { proposalJson } from '../json/proposalJson';
import { type WhatIfJson, whatIfJson } from '../json/whatIfJson';
import { openFile } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { askedProcedure } from '../procedureOption';
import { sendFaultText } from '../send/sendFault';
import { counted } from '../text/counted';
import { rulesProblemLine } from '../text/rulesProblem';
import { shown, textTable } from '../text/table';
import { whatIfText } from '../text/whatIf';
import type { World } from '../world';

/** `dunning propose`: the decision on every item with its reason, and the mails they make. */
export async function propose(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const workbook = await openFile(invocation, world);
  if (!workbook.ok) return workbook;
  const ledger = await checkLedger(workbook.value, invocation, world);
  if (!ledger.ok) return ledger;
  const { checked } = ledger.value;
  const tried = await whatIfOf(checked, invocation, world);
  if (!tried.ok) return tried;
  const { language, json } = invocation;
  const output = json
    ? jsonText({ ...proposalJson(checked, language), whatIf: tried.value })
    : tried.value === null
      ? proposalText(checked, invocation)
      : whatIfText(tried.value);
  return ok({ output, notes: warningsOf(checked, invocation) });
}

/** What the procedure that is tried would do as the administration's own; null where none is. */
async function whatIfOf(
  checked: CheckedRun,
  { whatIf: asked, language }: Invocation,
  { now, wait }: World,
): Promise<Result<WhatIfJson | null, string>> {
  const procedure = askedProcedure(asked, checked.rules);
  if (!procedure.ok) return procedure;
  if (procedure.value === null) return ok(null);
  const tried = await whatIf(
    { clock: { now, wait } },
    { checked, procedure: procedure.value, on: { kind: 'company' } },
  );
  return tried.ok
    ? ok(whatIfJson(checked, procedure.value, tried.value))
    : fail(faultText(tried.error, language));
}

/** Sentences of the checks that stop sending in the pane; who sends and from where is no matter of the sheet. */
export const warningsOf = (checked: CheckedRun, invocation: Pick<Invocation, 'language'>): string[] =>
  stopsOf({ ...checked, checks: checked.checks.filter(({ code }) => code !== 'sender') }, invocation);

/** Sentences of all checks that stop sending. */
export const stopsOf = (checked: CheckedRun, { language }: Pick<Invocation, 'language'>): string[] =>
  checksJson(checked, language)
    .map((check, at) => ({ ...check, fault: checked.checks[at]?.fault ?? null }))
    .filter(({ stops }) => stops)
    .flatMap(({ sentence, fault, issues, rules }) => [
      sentence,
      ...(fault === null ? [] : [`  ${sendFaultText(fault, language)}`]),
      ...issues.map((issue) => `  ${issue.sentence}`),
      ...rules.map((rule) => `  ${rulesProblemLine(rule)}`),
    ]);

function proposalText(checked: CheckedRun, { language }: Invocation): string {
  const { items, mails, tasks } = proposalJson(checked, language);
  const byMail = new Map<string | null, (typeof items)[number][]>();
  for (const item of items) {
    const others = byMail.get(item.mail);
    if (others === undefined) byMail.set(item.mail, [item]);
    else others.push(item);
  }
  const blocks = mails.map((mail, at) => {
    const label = customerLabel({ name: mail.customerName, number: mail.customerNumber });
    const to = mail.blocked === null ? mail.to.join(', ') : 'no e-mail address';
    const lines = (byMail.get(mail.id) ?? []).map((item) => [
      `  ${item.invoiceNumber ?? ''}`,
      item.open,
      item.sentence,
    ]);
    const credits = mail.credits.length === 0 ? '' : `, credits ${mail.credits.join(', ')} set off`;
    const what = mail.kind === 'notice' ? 'notice' : `level ${mail.level}`;
    const sums = chargeSums(checked.proposal.mails[at]?.charges ?? []).map(
      ([kind, sum]) => `${kind} ${decimalOfMinor(sum, mail.currency)}`,
    );
    const charges = sums.length === 0 ? '' : `, of which ${sums.join(', ')}`;
    const payBy = mail.payBy === null ? '' : `, to be paid by ${mail.payBy}`;
    const remarks = [
      ...(mail.approver === null ? [] : [`  ${mail.approver} has to agree.`]),
      ...(mail.manual ? ['  Not automatic: a person ticks it.'] : []),
      ...mail.refused.map(({ sentence }) => `  ${sentence}`),
      ...(mail.lacks === null ? [] : [`  It does not go out. ${mail.lacks.sentence}`]),
    ];
    return [
      shown(`${label} (${to}): ${what}, ${mail.total} ${mail.currency}${charges}${credits}${payBy}`),
      `\n${textTable(lines, ['left', 'right', 'left'])}\n`,
      ...remarks.map((remark) => `${shown(remark)}\n`),
    ].join('');
  });
  const work = tasks.map((task) => [
    `  ${task.kind}`,
    customerLabel({ name: task.customerName, number: task.customerNumber }),
    task.items.map((document) => document ?? '').join(', '),
  ]);
  const others = byMail.get(null) ?? [];
  const rest = others.map((item) => [
    `  ${item.invoiceNumber ?? ''}`,
    customerLabel({ name: item.customerName, number: item.customerNumber }),
    item.sentence,
  ]);
  const summary = `${counted(mails.length, 'mail')} for ${items.length - others.length} of ${counted(items.length, 'item')}.\n`;
  const lists = [
    ['For a person', work],
    ['Not reminded', rest],
  ] as const;
  return [
    ...blocks,
    summary,
    ...lists
      .filter(([, rows]) => rows.length > 0)
      .map(([title, rows]) => `\n${title}\n${textTable(rows, ['left', 'left', 'left'])}`),
  ].join('');
}
