import { formatPounds } from '@folkmoot/basics';
import { InsetText, SummaryList, Table } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { proposeAllocation, surplusRoundQuery, type SurplusRoundDetails } from '../api/surplus';
import { ActForm } from '../form/act-form';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { StepList } from './step-list';
import { wording } from './wording';

const words = wording.round;

export const loader = (visit: LoaderFunctionArgs) => load(surplusRoundQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => proposeAllocation(id, key),
    ({ resolution }) => done(officePaths.resolution(resolution), words.proposed),
  );
}

/** Where one year's surplus is to go, and why it may. */
export function Component() {
  const round = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={wording.year(round.year)}
      crumbs={[{ href: officePaths.surplus, text: wording.title }]}
      errors={errors}
    >
      <NextStep round={round} />
      <LinesTable round={round} />
      <section className="fm-section">
        <h2 className="govuk-heading-m">{words.accounts}</h2>
        <SummaryList rows={accountsOf(round)} />
      </section>
      <section className="fm-section fm-reading">
        <h2 className="govuk-heading-m">{words.check}</h2>
        <p className="govuk-body">{words.checkSays}</p>
        <StepList
          steps={round.check.derivation.map(({ sentence, holds }) => ({ says: sentence, holds }))}
        />
      </section>
    </OfficePage>
  );
}

function NextStep({ round }: { readonly round: SurplusRoundDetails }) {
  const { resolution, decision } = round;
  if (decision !== null)
    return (
      <InsetText>
        {words.decidedSays}{' '}
        <a className="govuk-link" href={paths.decision(decision)}>
          {words.decision(decision)}
        </a>
      </InsetText>
    );
  if (resolution)
    return (
      <InsetText>
        {words.drafted}{' '}
        <a className="govuk-link" href={officePaths.resolution(resolution)}>
          {words.resolution}
        </a>
      </InsetText>
    );
  return (
    <OnDuty duty="prepareSurplus">
      <p className="govuk-body fm-reading">{words.proposeSays}</p>
      <ActForm button={words.propose} />
    </OnDuty>
  );
}

function LinesTable({ round: { lines, surplusPence } }: { readonly round: SurplusRoundDetails }) {
  const total = {
    destination: 'total',
    destinationName: words.total,
    pence: surplusPence,
    recipient: null,
    route: null,
  };
  return (
    <Table
      caption={words.lines}
      columns={[
        { header: words.columns.destination, cell: ({ destinationName }) => destinationName },
        { header: words.columns.recipient, cell: ({ recipient }) => recipient ?? '' },
        { header: words.columns.amount, cell: ({ pence }) => pounds(pence), numeric: true },
      ]}
      rows={[...lines, total]}
      rowKey={({ destination, recipient, pence }) => `${destination} ${recipient ?? ''} ${pence}`}
    />
  );
}

const accountsOf = (round: SurplusRoundDetails) => [
  { key: wording.form.surplus, value: pounds(round.surplusPence) },
  { key: wording.form.profits, value: pounds(round.accumulatedProfitsPence) },
  { key: wording.form.losses, value: pounds(round.accumulatedLossesPence) },
  { key: wording.form.reserves, value: pounds(round.reservesPence) },
  ...(round.membersResolution
    ? [{ key: words.membersResolution, value: round.membersResolution }]
    : []),
  { key: words.prepared, value: formatMoment(round.preparedAt) },
];

const pounds = (pence: string): string => formatPounds(BigInt(pence));
