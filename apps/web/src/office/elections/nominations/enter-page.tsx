import { Checkboxes, Textarea, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { type Election, type ElectionContest, electionQuery } from '../../api/elections';
import { enterNomination } from '../../api/nominations';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
import { FormReader } from '../../form/form-reader';
import { MemberNumber } from '../../form/member-number';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, queryOf, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { wording } from '../wording';
import { onPaper as words } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const code = queryOf(visit, 'constituency');
  const contest = election.contests.find(({ constituency }) => constituency === code);
  if (!contest)
    throw new Problem({ status: 404, code: 'constituency-unknown', detail: words.noContest });
  return { election, contest };
}

export async function action(visit: ActionFunctionArgs) {
  const { election, contest } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const [statement, proposedBy] = [reader.optional('statement'), reader.optional('proposedBy')];
  const [bornOn, receivedAt] = [
    reader.optionalDate('bornOn', words.bornOnWhat),
    reader.optionalMoment('receivedOn', 'receivedTime', words.receivedWhat),
  ];
  const declared = form.getAll('declared');
  const groups = form.getAll('groups').map(String);
  const read = reader.settle({
    constituency: contest.constituency,
    memberNumber: reader.text('memberNumber', words.numberMissing),
    interests: reader.text('interests', words.interestsMissing),
    reference: reader.text('reference', words.referenceMissing),
    seconders: (reader.optional('seconders') ?? '').split(/[\s,;]+/).filter(Boolean),
    ...(statement && { statement }),
    ...(proposedBy && { proposedBy }),
    ...(bornOn !== undefined && { bornOn }),
    ...(receivedAt !== undefined && { receivedAt }),
    ...(groups.length > 0 && { groups }),
    signed: declared.includes('signed'),
    nothingBars: declared.includes('nothingBars'),
    signsCode: declared.includes('signsCode'),
    isDirector: !election.needs.directorsMayStand && !declared.includes('notDirector'),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => enterNomination(election.id, read.answers, key),
    ({ id }) => done(officePaths.nomination(election.id, id), words.done),
    {
      'member-unknown': 'memberNumber',
      'stands-already': 'memberNumber',
      'not-eligible': 'memberNumber',
      'declaration-missing': 'declared',
      'statement-too-long': 'statement',
      'proposer-unknown': 'proposedBy',
      'may-not-nominate': 'proposedBy',
      'seconder-unknown': 'seconders',
      'may-not-second': 'seconders',
      'not-received-yet': 'receivedOn',
      'nominations-not-open': 'receivedOn',
    },
  );
}

/** Enters a nomination that came on paper, as it was signed. */
export function Component() {
  const { election, contest } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={crumbsTo(election)}
      errors={errors}
      caption={wording.contest(
        contest.constituencyName,
        wording.seats(contest.seats, contest.constituency),
      )}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.lead}</p>
        <ActForm button={words.button} cancel={officePaths.election(election.id)}>
          <People needs={election.needs} />
          <Declarations needs={election.needs} />
          {contest.guarantees.length > 0 && <Groups guarantees={contest.guarantees} />}
          <Reception />
        </ActForm>
      </div>
    </OfficePage>
  );
}

type Needs = Pick<Election, 'needs'>;

function People({ needs: { seconders } }: Needs) {
  const { errorOf } = useRefusal();
  return (
    <>
      <MemberNumber label={words.number} hint={words.numberHint} />
      <TextInput
        id="proposedBy"
        name="proposedBy"
        label={words.proposedBy}
        hint={words.proposedByHint}
        error={errorOf('proposedBy')}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width={10}
      />
      {seconders > 0 && (
        <Textarea
          id="seconders"
          name="seconders"
          label={words.seconders(seconders)}
          hint={words.secondersHint}
          error={errorOf('seconders')}
          rows={3}
        />
      )}
    </>
  );
}

function Declarations({ needs }: Needs) {
  const { errorOf } = useRefusal();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const asked = [
    'signed',
    'nothingBars',
    ...(needs.signsCode ? ['signsCode'] : []),
    ...(needs.directorsMayStand ? [] : ['notDirector']),
  ] as readonly (keyof typeof words.declarations)[];
  return (
    <>
      <Checkboxes
        id="declared"
        name="declared"
        legend={words.declared}
        hint={words.declaredHint}
        error={errorOf('declared')}
        values={ticked}
        onChange={setTicked}
        options={asked.map((value) => ({ value, label: words.declarations[value] }))}
      />
      {needs.minimumAge !== null && (
        <DateField
          id="bornOn"
          legend={words.bornOn}
          hint={words.bornOnHint(needs.minimumAge)}
          error={errorOf('bornOn')}
        />
      )}
      <Textarea
        id="interests"
        name="interests"
        label={words.interests}
        hint={words.interestsHint}
        error={errorOf('interests')}
        rows={3}
      />
      <Textarea
        id="statement"
        name="statement"
        label={words.statement}
        hint={words.statementHint(needs.statementWords)}
        error={errorOf('statement')}
        rows={8}
      />
    </>
  );
}

/** The groups that are guaranteed seats, to which the nominee belongs by the paper. */
function Groups({ guarantees }: Pick<ElectionContest, 'guarantees'>) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <Checkboxes
      id="groups"
      name="groups"
      legend={words.groups}
      hint={guarantees.map(({ says }) => says).join(' ')}
      values={ticked}
      onChange={setTicked}
      options={guarantees.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}

/** When the paper came in and where it is. */
function Reception() {
  const { errorOf } = useRefusal();
  return (
    <>
      <DateField
        id="receivedOn"
        legend={words.receivedOn}
        hint={words.receivedHint}
        error={errorOf('receivedOn')}
      />
      <TextInput
        id="receivedTime"
        name="receivedTime"
        label={words.receivedTime}
        hint={words.receivedTimeHint}
        error={errorOf('receivedTime')}
        autoComplete="off"
        width={5}
      />
      <TextInput
        id="reference"
        name="reference"
        label={words.reference}
        hint={words.referenceHint}
        error={errorOf('reference')}
      />
    </>
  );
}
