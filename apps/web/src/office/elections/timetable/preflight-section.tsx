import { Table, Tag } from '@folkmoot/ui';
import { type Election } from '../../api/elections';
import { type PreflightItem, type Timetable } from '../../api/timetables';
import { OnDuty } from '../../parts/duty';
import { officePaths } from '../../paths';
import { words } from './wording';

export interface PreflightSectionProps {
  readonly election: Election;
  readonly timetable: Timetable;
}

/** Everything that the poll needs before it opens: what is there, and what is missing and where it is put right. */
export function PreflightSection({ election, timetable }: PreflightSectionProps) {
  const { preflight, isWithout } = timetable;
  if (preflight.length === 0) return null;
  const missing = preflight.filter(({ holds }) => !holds);
  return (
    <section className="fm-section" aria-labelledby="preflight">
      <h2 className="govuk-heading-l" id="preflight">
        {words.preflight.title}
      </h2>
      <p className="govuk-body fm-reading">
        {missing.length > 0
          ? words.preflight.missing(missing.length)
          : isWithout
            ? words.preflight.readyNow
            : words.preflight.ready}
      </p>
      <Table
        caption={words.preflight.caption}
        captionHidden
        narrow="stack"
        columns={[
          {
            header: words.preflight.what,
            cell: (item) => <What election={election} item={item} />,
          },
          { header: words.preflight.rule, cell: ({ citation }) => citation },
          {
            header: words.preflight.state,
            cell: ({ holds }) => (
              <Tag tone={holds ? 'good' : 'bad'}>
                {holds ? words.preflight.holds : words.preflight.lacks}
              </Tag>
            ),
          },
        ]}
        rows={[...missing, ...preflight.filter(({ holds }) => holds)]}
        rowKey={({ code, says }) => `${code} ${says}`}
      />
      {missing.some(({ code }) => code === 'candidates') && (
        <OnDuty duty="runPolls">
          <p className="govuk-body">
            <a className="govuk-link" href={officePaths.declareUnopposed(election.id)}>
              {words.unopposed.link}
            </a>
          </p>
        </OnDuty>
      )}
    </section>
  );
}

function What({ election, item }: { readonly election: Election; readonly item: PreflightItem }) {
  const { says, holds, remedy } = item;
  const places: Readonly<Record<PreflightItem['remedy'], string>> = {
    timetable: '#timetable',
    independence: officePaths.stateIndependence(election.id),
    nominations: '#nominations',
    candidates: `#${election.contests[0]?.id ?? 'timetable'}`,
    members: officePaths.members(),
    boards: officePaths.boards,
    seats: officePaths.appointments,
    rules: officePaths.constitution,
  };
  return (
    <>
      {says}{' '}
      {!holds && (
        <a className="govuk-link" href={places[remedy]}>
          {words.preflight.put}
        </a>
      )}
    </>
  );
}
