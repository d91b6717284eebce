import { Button } from '@fluentui/react-components';
import { MailProhibitedRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, use, useState } from 'react';
import { hasSender } from '../../../app/checked';
import type { Letters } from '../../../app/ports';
import { customerLabel } from '../../../core/index';
import { editMailWords } from '../../../wording/pane/editMail';
import { noFacts } from '../../../wording/pane/findings/facts';
import { Notice } from '../../components/Notice';
import { Unseen } from '../../components/Unseen';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { MailPager } from './MailPager';
import { MailView } from './MailView';

/** The third step: every mail exactly as it will go out, one after another. */
export function PreviewStep({ run, takeFocus }: StepProps) {
  const { ports } = usePane();
  const [opening] = useState(() => ports.openLetters());
  return <Preview run={run} takeFocus={takeFocus} opening={opening} />;
}

function Preview({ run, takeFocus, opening }: StepProps & { readonly opening: Promise<Letters> }) {
  const { words, language } = usePane();
  const later = useLaterWords();
  const letters = use(opening);
  const { chosen, state } = run;
  const { checked } = state;
  const [leftOut, setLeftOut] = useState<{ readonly id: string; readonly name: string } | null>(null);
  /** While a mail is changed there is no way past its own buttons. */
  const [drafting, setDrafting] = useState(false);
  const found = chosen.findIndex((mail) => mail.id === state.shown);
  const place = Math.max(found, 0);
  const mail = chosen[place];

  const showPlace = (to: number): void => {
    const target = chosen[to];
    if (target && !drafting) run.show(target.id);
  };
  const leave = (): void => {
    if (mail === undefined) return;
    setLeftOut({ id: mail.id, name: customerLabel(mail.customer) });
    const neighbour = chosen[place + 1] ?? chosen[place - 1];
    if (neighbour) run.show(neighbour.id);
    run.choose([mail.id], false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.altKey ? { ArrowLeft: -1, ArrowRight: 1 }[event.key] : undefined;
    if (move === undefined) return;
    event.preventDefault(); // or the web view goes back a page
    showPlace(place + move);
  };

  return (
    <StepPage
      title={mail === undefined ? words.steps.preview : later.preview.position(place + 1, chosen.length)}
      aside={mail && !drafting && <MailPager place={place} total={chosen.length} onPlace={showPlace} />}
      takeFocus={takeFocus}
      onKeyDown={onKeyDown}
      footer={
        drafting ? null : mail === undefined ? (
          <Button onClick={() => run.go('propose')}>{later.preview.back}</Button>
        ) : (
          <>
            <Button appearance="primary" onClick={() => run.go('send')}>
              {later.preview.next}
            </Button>
            <Button icon={<MailProhibitedRegular />} onClick={leave}>
              {later.preview.leaveOut}
            </Button>
          </>
        )
      }
    >
      {leftOut !== null && (
        <Notice kind="info">
          <span>{later.preview.leftOut(leftOut.name)}</span>
          <Button
            size="small"
            onClick={() => {
              run.choose([leftOut.id], true);
              run.show(leftOut.id);
              setLeftOut(null);
            }}
          >
            {later.preview.undo}
          </Button>
        </Notice>
      )}
      {run.mails
        .filter(({ editLost }) => editLost)
        .map(({ proposed }) => (
          <Notice key={proposed.id} kind="warning">
            <span>{editMailWords(language).lost(customerLabel(proposed.customer))}</span>
            <Button size="small" onClick={() => run.edit(proposed, null)}>
              {editMailWords(language).dismiss}
            </Button>
          </Notice>
        ))}
      {mail === undefined || checked === null ? (
        <Notice kind="info">{later.preview.none}</Notice>
      ) : (
        <>
          <Unseen live>{later.preview.position(place + 1, chosen.length)}</Unseen>
          {hasSender(checked.administration) ? (
            <MailView
              key={mail.id}
              letters={letters}
              checked={checked}
              mail={mail}
              sender={checked.administration}
              edit={run.mails.find(({ proposed }) => proposed.id === mail.id)?.edit ?? null}
              onEdit={(edit) => run.edit(mail, edit)}
              onDrafting={setDrafting}
            />
          ) : (
            <Notice kind="warning">
              <span>{later.findings['sender-not-set'](noFacts)}</span>
              <Button onClick={() => run.go('check')}>{later.send.toCheck}</Button>
            </Notice>
          )}
        </>
      )}
    </StepPage>
  );
}
