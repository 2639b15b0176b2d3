import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { addCandidate, electionQuery } from '../api/elections';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { MemberNumber } from '../form/member-number';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, queryOf, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.candidate;

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const code = queryOf(visit, 'constituency');
  return { election, contest: election.contests.find(({ constituency }) => constituency === code) };
}

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const statement = reader.optional('statement');
  const read = reader.settle({
    constituency: queryOf(visit, 'constituency') ?? '',
    memberNumber: reader.text('memberNumber', words.numberMissing),
    ...(statement && { statement }),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => addCandidate(id, read.answers, key),
    () => done(officePaths.election(id), words.done),
    {
      'member-unknown': 'memberNumber',
      'not-eligible': 'memberNumber',
      'stands-already': 'memberNumber',
    },
  );
}

/** Puts a member on the ballot paper. */
export function Component() {
  const { election, contest } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={crumbsTo(election)}
      errors={errors}
      {...(contest && {
        caption: wording.contest(contest.constituencyName, wording.seats(contest.seats)),
      })}
    >
      <div className="fm-reading">
        <ActForm button={words.button} cancel={officePaths.election(election.id)}>
          <MemberNumber label={words.number} hint={words.numberHint} />
          <Textarea
            id="statement"
            name="statement"
            label={words.statement}
            hint={words.statementHint}
            error={errorOf('statement')}
            maxLength={4000}
            rows={8}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
