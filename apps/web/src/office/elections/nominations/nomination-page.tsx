import { SummaryList, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay, formatMoment } from '../../../shared/dates';
import { Problem } from '../../../shared/problem';
import { CandidateAbout } from '../../../shared/statement/candidate-about';
import { electionQuery } from '../../api/elections';
import {
  decideNomination,
  type Nomination,
  nominationPhoto,
  nominationsQuery,
} from '../../api/nominations';
import { ActForm } from '../../form/act-form';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { YesNo } from '../../form/yes-no';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { OnDuty, useMay } from '../../parts/duty';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { NominationTag } from './nominations-section';
import { words } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [election, { items }] = await Promise.all([
    load(electionQuery(id)),
    load(nominationsQuery(id)),
  ]);
  const nomination = items.find((one) => one.id === named(visit, 'nomination'));
  if (!nomination)
    throw new Problem({ status: 404, code: 'candidacy-unknown', detail: words.unknown });
  return { election, nomination };
}

const answers = ['yes', 'no'] as const;

export async function action(visit: ActionFunctionArgs) {
  const [id, nomination] = [named(visit), named(visit, 'nomination')];
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    particulars: reader.choice('particulars', answers, words.particularsMissing),
    decision: reader.choice('decision', answers, words.choose),
    reason: reader.optional('reason'),
  });
  if ('refusal' in read) return read.refusal;
  const { particulars, decision, reason } = read.answers;
  const finding = {
    accepted: decision === 'yes',
    particulars: particulars === 'yes',
    ...(reason !== undefined && { reason }),
  };
  return send(
    form,
    (key) => decideNomination(id, nomination, finding, key),
    () => done(officePaths.election(id), words.done),
    {
      'reason-missing': 'reason',
      'no-ground': 'decision',
      incomplete: 'decision',
      'still-in-time': 'decision',
    },
  );
}

/** One nomination: what is in it, what the rules find, and the returning officer's decision. */
export function Component() {
  const { election, nomination } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const mayWithdraw = useMay('callElections');
  const stands = !['rejected', 'withdrawn', 'ended'].includes(nomination.state);
  const isOpen = ['to-declare', 'incomplete', 'waiting'].includes(nomination.state);
  return (
    <OfficePage
      title={words.one(nomination.name)}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p>
          <NominationTag state={nomination.state} />
        </p>
        <Facts nomination={nomination} />
        <CandidateAbout
          name={nomination.name}
          statement={nomination.statement}
          photo={nominationPhoto(election.id, nomination)}
        />
        <Findings nomination={nomination} />
        {isOpen && election.state === 'draft' && (
          <OnDuty duty="runPolls">
            <DecisionForm election={election.id} />
          </OnDuty>
        )}
        {stands && election.state === 'draft' && mayWithdraw && (
          <p className="govuk-body">
            <a
              className="govuk-link"
              href={officePaths.withdrawNomination(election.id, nomination.id)}
            >
              {words.withdraw}
            </a>
          </p>
        )}
      </div>
    </OfficePage>
  );
}

function Facts({ nomination }: { readonly nomination: Nomination }) {
  const { number, constituencyName, proposedBy, proposedAt, seconders, interests } = nomination;
  const { reason, paper, notice, groups } = nomination;
  return (
    <SummaryList
      rows={[
        { key: words.number, value: number },
        { key: words.constituency, value: constituencyName },
        { key: words.proposedBy, value: words.on(proposedBy, formatMoment(proposedAt)) },
        {
          key: words.seconders,
          value:
            seconders.length === 0
              ? words.noSeconders
              : seconders.map(({ who, agrees }) => (
                  <p key={who} className="govuk-body">
                    {words.seconder(who, agrees)}
                  </p>
                )),
        },
        {
          key: words.interests,
          value: <span className="fm-wording">{interests ?? words.undeclared}</span>,
        },
        ...(groups.length > 0 ? [{ key: words.groups, value: groups.join(', ') }] : []),
        ...(paper
          ? [
              {
                key: words.paper,
                value: words.kept(paper.reference, formatMoment(paper.receivedAt)),
              },
            ]
          : []),
        ...(notice
          ? [
              {
                key: words.withdrawnBy,
                value: words.kept(notice.reference, formatDay(notice.receivedOn)),
              },
            ]
          : []),
        ...(reason === null ? [] : [{ key: words.rejectedFor, value: reason }]),
      ]}
    />
  );
}

function Findings({ nomination: { reasons } }: { readonly nomination: Nomination }) {
  if (reasons.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{words.found}</h2>
      <ul className="govuk-list govuk-list--spaced">
        {reasons.map(({ holds, says, citation }) => (
          <li key={says}>
            <strong>{holds ? words.holds : words.lacks}:</strong> {says}{' '}
            <span className="fm-soft">{citation}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function DecisionForm({ election }: { readonly election: string }) {
  const { errorOf } = useRefusal();
  const [decision, setDecision] = useState<string | null>(null);
  return (
    <ActForm button={words.button} cancel={officePaths.election(election)}>
      <YesNo
        name="particulars"
        legend={words.particulars}
        hint={words.particularsHint}
        yes={words.particularsYes}
        no={words.particularsNo}
      />
      <YesNo
        name="decision"
        legend={words.decision}
        yes={words.accept}
        no={words.reject}
        noHint={words.rejectHint}
        onChange={setDecision}
      />
      {decision === 'no' && (
        <Textarea
          id="reason"
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          error={errorOf('reason')}
        />
      )}
    </ActForm>
  );
}
