import { type DisputeReason, disputeOutcomes, disputeReasons } from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import { type DossierTimelineWords, dossierTimelineWords } from '../../../wording/pane/dossierTimeline/words';
import { runNames } from '../../../wording/reasons/run/names';
import { usePane } from '../../frame/paneContext';
import { ChoiceField, DayField, NoteField, PartField, PersonField } from './fields';
import type { FormField } from './formField';
import { PlanFields } from './PlanFields';

/** The fields of one kind of form. */
export function ActionFields({ action, form }: { readonly action: DossierAction; readonly form: FormField }) {
  const { language } = usePane();
  const { fields } = form.words;
  const { draft, change, chosen } = form;
  const remark = <NoteField form={form} label={fields.remark} />;
  // Of several items it is always all of each.
  const part = chosen?.length === 1 ? <PartField form={form} /> : null;
  switch (action) {
    case 'note':
      return <NoteField form={form} label={fields.note} needed />;
    case 'call':
      return (
        <>
          <PersonField form={form} label={fields.with} of="with" />
          <NoteField form={form} label={fields.said} needed />
        </>
      );
    case 'appointment':
      return (
        <>
          <DayField form={form} label={fields.callOn} />
          <NoteField form={form} label={fields.about} />
          <PersonField form={form} label={fields.owner} of="owner" />
        </>
      );
    case 'promise':
      return (
        <>
          <DayField form={form} label={fields.paysBy} />
          {part}
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
          {part}
          <PersonField form={form} label={fields.owner} of="owner" />
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
    case 'owner':
      return <PersonField form={form} label={fields.owner} of="owner" />;
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
