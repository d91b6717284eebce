import { Button } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Check, CheckedRun } from '../../../app/checked';
import { faultText } from '../../../wording/faults/faultText';
import { CopyDetail } from '../../components/CopyDetail';
import { Waiting } from '../../components/Waiting';
import { latePart } from '../../frame/latePart';
import { usePane } from '../../frame/paneContext';
import { SignInAgain } from '../open/SignInAgain';
import type { Run } from '../useRun';
import { AddressFix } from './AddressFix';
import { CellPlaces } from './CellPlaces';
import { CustomersFix } from './CustomersFix';
import { DossierRowsFix } from './DossierRowsFix';
import { ComparisonFix } from './fixes/ComparisonFix';
import { DataDayFix } from './fixes/DataDayFix';
import { OtherSheetFix } from './fixes/OtherSheetFix';
import { RatesFix } from './fixes/RatesFix';
import { SumsToCompare } from './fixes/SumsToCompare';
import { IssueList } from './IssueList';
import { RepliesFix } from './RepliesFix';
import { SenderFix } from './SenderFix';
import { SignInFix } from './SignInFix';

const CompanyFix = latePart(
  async () => (await import(/* webpackChunkName: "question" */ './CompanyFix')).CompanyFix,
);

const EditCompany = latePart(
  async () => (await import(/* webpackChunkName: "question" */ './EditCompany')).EditCompany,
);

const RuleProblems = latePart(
  async () => (await import(/* webpackChunkName: "rules" */ '../../components/RuleProblems')).RuleProblems,
);

const RulesPages = latePart(
  async () => (await import(/* webpackChunkName: "rules" */ './fixes/RulesPages')).RulesPages,
);

const RefusedCharges = latePart(
  async () => (await import(/* webpackChunkName: "rules" */ './RefusedCharges')).RefusedCharges,
);

const RefusedLetters = latePart(
  async () => (await import(/* webpackChunkName: "rules" */ './RefusedLetters')).RefusedLetters,
);

const DossierGoneFix = latePart(
  async () => (await import(/* webpackChunkName: "open" */ './DossierGoneFix')).DossierGoneFix,
);

const SendsFix = latePart(async () => (await import(/* webpackChunkName: "open" */ './SendsFix')).SendsFix);

const TeamFix = latePart(async () => (await import(/* webpackChunkName: "open" */ './TeamFix')).TeamFix);

interface Props {
  readonly check: Check;
  readonly checked: CheckedRun;
  readonly run: Run;
  readonly onAgain: () => void;
}

/** What to do about a finding, one click away. Nothing where all is well. */
export function CheckFix({ check, checked, run, onAgain }: Props) {
  const { words } = usePane();
  switch (check.finding) {
    case 'no-stated-total':
      return <SumsToCompare checked={checked} />;
    case 'data-day-unknown':
    case 'fresh-said':
      return <DataDayFix check={check} checked={checked} run={run} />;
    case 'data-too-old':
      return (
        <>
          {'by' in check.facts && <DataDayFix check={check} checked={checked} run={run} />}
          <OtherSheetFix checked={checked} run={run} />
        </>
      );
    case 'list-shorter':
    case 'items-unsure':
      return <ComparisonFix />;
    case 'rates-unknown':
    case 'rates-ending':
      return <RatesFix checked={checked} />;
    case 'totals-differ':
    case 'rows-unreadable':
      return <IssueList issues={check.issues} sheet={checked.reading.sheetName} />;
    case 'no-customer-table':
    case 'customers-missing':
      return <CustomersFix checked={checked} onAgain={onAgain} />;
    case 'customer-cells-unread':
      return (
        <>
          <CellPlaces places={check.places} />
          {checked.unknownCustomers.length > 0 && <CustomersFix checked={checked} onAgain={onAgain} />}
        </>
      );
    case 'rules-unread':
    case 'rules-refused':
      return (
        <Suspense fallback={<Waiting />}>
          <RuleProblems problems={check.problems} />
          <RulesPages problems={check.problems} />
        </Suspense>
      );
    case 'charges-refused':
      return (
        <Suspense fallback={<Waiting />}>
          <RefusedCharges mails={checked.proposal.mails} />
        </Suspense>
      );
    case 'letters-refused':
      return (
        <Suspense fallback={<Waiting />}>
          <RefusedLetters checked={checked} />
        </Suspense>
      );
    case 'addresses-missing':
      return <AddressFix checked={checked} />;
    case 'sender-not-set':
      return <SenderFix checked={checked} />;
    case 'account-missing':
    case 'account-wrong':
      return (
        checked.administration && (
          <Suspense fallback={<Waiting />}>
            <EditCompany company={checked.administration} part="payment" />
          </Suspense>
        )
      );
    case 'sheet-of-other':
    case 'same-source':
    case 'sheet-unclaimed':
    case 'companies-mixed':
      return (
        <Suspense fallback={<Waiting />}>
          <CompanyFix checked={checked} />
        </Suspense>
      );
    case 'replies-waiting':
    case 'addresses-bounced':
      return <RepliesFix />;
    case 'not-signed-in':
      return <SignInFix onAgain={onAgain} />;
    case 'sends-open':
      return (
        <Suspense fallback={<Waiting />}>
          <SendsFix checked={checked} run={run} />
        </Suspense>
      );
    case 'team-claims':
      return (
        <Suspense fallback={<Waiting />}>
          <TeamFix checked={checked} run={run} />
        </Suspense>
      );
    case 'dossier-rows-damaged':
      return <DossierRowsFix facts={check.facts} />;
    case 'dossier-rows-gone':
      return (
        <Suspense fallback={<Waiting />}>
          <DossierGoneFix onAgain={onAgain} />
        </Suspense>
      );
    case 'dossier-unshared':
    case 'replies-unread':
    case 'sends-unread':
    case 'team-unread':
    case 'mailbox-unreachable':
    case 'dossier-not-written':
      return <FaultFix check={check} onAgain={onAgain} />;
    case 'dossier-files-damaged':
    case 'mailbox-partly-read':
      return (
        <Button size="small" onClick={onAgain}>
          {words.frame.retry}
        </Button>
      );
    default:
      return null;
  }
}

function FaultFix({ check: { fault }, onAgain }: Pick<Props, 'check' | 'onAgain'>) {
  const { words, language } = usePane();
  return (
    <>
      {fault !== null && <span>{faultText(fault, language)}</span>}
      {fault !== null && <SignInAgain fault={fault} onSignedIn={onAgain} />}
      <Button size="small" onClick={onAgain}>
        {words.frame.retry}
      </Button>
      {fault !== null && <CopyDetail detail={[fault.code, fault.detail].filter(Boolean).join(': ')} />}
    </>
  );
}
