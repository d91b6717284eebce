import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { FormField } from './formField';
import type { DraftProblem } from './making';

/** Narrow enough for the pane. */
const narrow = { style: { minWidth: 0, width: '100%' } } as const;

/** The message beside a field that something is wrong with. */
const message = (form: FormField, field: DraftProblem['field']) => {
  const text = form.problem(field);
  return text === null ? {} : { validationMessage: text };
};

/** Longer than anybody writes in a dossier; what does not fit into a row is refused with its sentence. */
const LONGEST = 8000;

/** Several lines of a person's own words. */
export function NoteField({
  form,
  label,
  needed = false,
}: {
  form: FormField;
  label: string;
  needed?: boolean;
}) {
  return (
    <Field label={label} required={needed} {...message(form, 'note')}>
      <Textarea
        {...narrow}
        rows={3}
        resize="vertical"
        maxLength={LONGEST}
        value={form.draft.note}
        onChange={(_, { value }) => form.change({ note: value })}
      />
    </Field>
  );
}

interface LineProps {
  readonly form: FormField;
  readonly label: string;
  readonly of: 'with' | 'owner' | 'otherKind';
  readonly needed?: boolean;
}

/** One line: who it was, who deals with it, or what it is called. */
export function LineField({ form, label, of, needed = false }: LineProps) {
  return (
    <Field label={label} required={needed} {...message(form, of === 'otherKind' ? 'kind' : of)}>
      <Input
        {...narrow}
        maxLength={200}
        value={form.draft[of]}
        onChange={(_, { value }) => form.change({ [of]: value })}
      />
    </Field>
  );
}

interface DayProps {
  readonly form: FormField;
  readonly label: string;
  readonly hint?: string;
  readonly of?: 'day' | 'filed';
}

/** A day, in the form of the user's own system. */
export function DayField({ form, label, hint, of = 'day' }: DayProps) {
  const wrong = message(form, of);
  return (
    <Field label={label} {...('validationMessage' in wrong ? wrong : hint === undefined ? {} : { hint })}>
      <Input
        {...narrow}
        type="date"
        min="1990-01-01"
        max="2199-12-31"
        value={form.draft[of]}
        onChange={(_, { value }) => form.change({ [of]: value })}
      />
    </Field>
  );
}

/** All of what is open, or a part. */
export function PartField({ form }: { form: FormField }) {
  const { draft, change, words } = form;
  return (
    <>
      <RadioGroup
        aria-label={words.fields.amount}
        value={draft.whole ? 'whole' : 'part'}
        onChange={(_, { value }) => change({ whole: value === 'whole' })}
      >
        <Radio value="whole" label={words.fields.whole} />
        <Radio value="part" label={words.fields.part} />
      </RadioGroup>
      {!draft.whole && (
        <Field label={words.fields.amount} required {...message(form, 'amount')}>
          <Input
            {...narrow}
            inputMode="decimal"
            maxLength={20}
            value={draft.amount}
            onChange={(_, { value }) => change({ amount: value })}
          />
        </Field>
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few, by name. */
export function ChoiceField<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select
        {...narrow}
        value={value}
        onChange={(_, chosen) => onChange(choices.find(([one]) => one === chosen.value)?.[0] ?? value)}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
