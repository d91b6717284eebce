import { type DisputeReason, disputeOutcomes, disputeReasons } from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import { type DossierTimelineWords, dossierTimelineWords } from '../../../wording/pane/dossierTimeline/words';
import { runNames } from '../../../wording/reasons/run/names';
import { usePane } from '../../frame/paneContext';
import { ChoiceField, DayField, LineField, NoteField, PartField } from './fields';
import type { FormField } from './formField';
import { InsolvencyFields } from './InsolvencyFields';
import { oneCurrency } from './making';
import { PlanFields } from './PlanFields';

/** The fields of one kind of form. */
export function ActionFields({ action, form }: { readonly action: DossierAction; readonly form: FormField }) {
  const { language } = usePane();
  const { fields } = form.words;
  const { draft, change, chosen } = form;
  const remark = <NoteField form={form} label={fields.remark} />;
  const items = chosen ?? [];
  const part = <PartField form={form} />;
  switch (action) {
    case 'note':
      return <NoteField form={form} label={fields.note} needed />;
    case 'call':
      return (
        <>
          <LineField form={form} label={fields.with} of="with" />
          <NoteField form={form} label={fields.said} needed />
        </>
      );
    case 'appointment':
      return (
        <>
          <DayField form={form} label={fields.callOn} />
          <NoteField form={form} label={fields.about} />
          <LineField form={form} label={fields.owner} of="owner" />
        </>
      );
    case 'promise':
      return (
        <>
          <DayField form={form} label={fields.paysBy} />
          {items.length > 0 && oneCurrency(items) !== null && part}
          {remark}
        </>
      );
    case 'dispute':
      return (
        <>
          <ChoiceField
            label={fields.reason}
            value={draft.reason}
            choices={reasonChoices(runNames(language).disputes)}
            onChange={(reason) => change({ reason })}
          />
          {
            // Of several items it is always all of each.
            items.length === 1 && part
          }
          <LineField form={form} label={fields.owner} of="owner" />
          {remark}
        </>
      );
    case 'plan':
      return (
        <>
          <PlanFields form={form} />
          {remark}
        </>
      );
    case 'hold':
      return (
        <>
          <NoteField form={form} label={fields.holdReason} needed />
          <DayField form={form} label={fields.until} hint={fields.noEnd} />
        </>
      );
    case 'direct-debit':
      return (
        <>
          <DayField form={form} label={fields.collected} hint={fields.onDueDate} />
          {remark}
        </>
      );
    case 'handover':
      return (
        <>
          <LineField form={form} label={fields.to} of="with" needed />
          {remark}
        </>
      );
    case 'insolvency':
    case 'insolvency-changed':
      return (
        <>
          <InsolvencyFields form={form} />
          {remark}
        </>
      );
    case 'deceased':
    case 'deceased-changed':
      return (
        <>
          <DayField form={form} label={fields.died} />
          <LineField form={form} label={fields.estate} of="with" />
          {remark}
        </>
      );
    case 'owner':
      return <LineField form={form} label={fields.owner} of="owner" />;
    case 'dispute-resolved':
      return (
        <>
          <ChoiceField
            label={fields.outcome}
            value={draft.outcome}
            choices={outcomeChoices(dossierTimelineWords(language).outcomes)}
            onChange={(outcome) => change({ outcome })}
          />
          {remark}
        </>
      );
    default:
      return remark;
  }
}

/** In the order in which the reasons are known; inside a sentence they begin with a small letter, here they stand alone. */
const reasonChoices = (names: Readonly<Record<DisputeReason, string>>) =>
  disputeReasons.map((reason) => [reason, capital(names[reason])] as const);

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

const outcomeChoices = (names: DossierTimelineWords['outcomes']) =>
  disputeOutcomes.map((outcome) => [outcome, capital(names[outcome])] as const);
