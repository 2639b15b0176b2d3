import { type CountSheet } from '@folkmoot/count';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import {
  countSheetQuery,
  declareElection,
  electionQuery,
  type ElectionContest,
} from '../api/elections';
import { send } from '../form/send';
import { electedNames } from '../../shared/count/names';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.declaration;

interface Counted {
  readonly id: string;
  /** For whom, or about whom, the votes were counted. */
  readonly title: string;
  readonly sheet: CountSheet;
}

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  return { election, counted: await Promise.all(election.contests.flatMap(counted)) };
}

const counted = ({
  id,
  constituencyName: title,
  countSheet,
  nominees,
}: ElectionContest): readonly Promise<Counted>[] =>
  [{ contest: id, title, countSheet }, ...nominees].flatMap((one) =>
    one.countSheet
      ? [
          load(countSheetQuery(one.countSheet)).then((sheet) => ({
            id: one.contest,
            title: one.title,
            sheet,
          })),
        ]
      : [],
  );

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => declareElection(id, key),
    () => done(officePaths.election(id), words.done),
  );
}

/** Declares who is elected, for good. */
export function Component() {
  const { election, counted } = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      about={counted.map((each) => (
        <Elected key={each.id} {...each} />
      ))}
      warning={words.says}
      button={words.button}
      cancel={officePaths.election(election.id)}
    />
  );
}

const Elected = ({ title, sheet }: Counted) => (
  <>
    <h2 className="govuk-heading-s">{words.elected(title)}</h2>
    {sheet.reopenNominations !== null && sheet.elected.length === 0 && (
      <p className="govuk-body">{words.nobody}</p>
    )}
    <ul className="govuk-list govuk-list--bullet">
      {electedNames(sheet).map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  </>
);
