import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { recordElectionCameBack } from '../../api/notices';
import { FormReader } from '../../form/form-reader';
import { MemberNumber } from '../../form/member-number';
import { send } from '../../form/send';
import { named, useLoaded } from '../../loaded';
import { wording } from '../../notices/wording';
import { FormPage } from '../../parts/form-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { stageOf } from './stage-of';
import { words } from './wording';

const own = wording.cameBack;

export async function loader(visit: LoaderFunctionArgs) {
  return { election: await load(electionQuery(named(visit))), stage: stageOf(visit) };
}

export async function action(visit: ActionFunctionArgs) {
  const [id, stage] = [named(visit), stageOf(visit)];
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ number: reader.text('memberNumber', own.numberMissing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => recordElectionCameBack(id, stage, read.answers.number, key),
    () => done(officePaths.electionNotReached(id, stage), own.done),
    { 'not-on-roll': 'memberNumber' },
  );
}

/** Puts a member on the list of those to be written to by post. */
export function Component() {
  const { election, stage } = useLoaded<typeof loader>();
  const list = officePaths.electionNotReached(election.id, stage);
  const title = words.notReached.title(words.stages[stage]);
  return (
    <FormPage
      title={own.title}
      caption={election.title}
      crumbs={[...crumbsTo(election), { href: list, text: title }]}
      button={own.button}
      cancel={list}
    >
      <MemberNumber label={own.number} hint={own.numberHint} />
    </FormPage>
  );
}
