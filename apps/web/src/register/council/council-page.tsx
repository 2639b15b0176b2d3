import { type VacantPlace } from '../../shared/api-register';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { Holders } from './holders';
import { type CouncilNow } from './load-council';
import { wording as words } from './wording';

/** Who sits on the council and who holds each office, with the decision that put them there. */
export function CouncilPage({ data: { council, vacancies } }: PageProps<CouncilNow>) {
  const withNext = (office: string, left: readonly VacantPlace[]) =>
    left.map((place) => ({
      ...place,
      nextSays: vacancies.find(
        (one) => one.office === office && one.holder === place.holder && one.since === place.since,
      )?.nextSays,
    }));
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.asAt()}>
          {words.anotherDay}
        </a>
      </p>
      <h2 className="govuk-heading-l">{words.seatsTitle}</h2>
      {council.seats.map(
        ({ constituency, constituencyName, seats, holders, vacant, departures }) => (
          <Holders
            key={constituency}
            level={3}
            title={constituencyName}
            says={words.seats(seats)}
            places={seats}
            holders={holders}
            left={withNext(`council:${constituency}`, vacant)}
            departures={departures}
            nobody={words.nobody}
          />
        ),
      )}
      <h2 className="govuk-heading-l fm-section">{words.officesTitle}</h2>
      {council.offices.map(({ code, name, places, holders, vacant, departures }) => (
        <Holders
          key={code}
          level={3}
          title={name}
          says={words.places(places)}
          places={places}
          holders={holders}
          left={withNext(code, vacant)}
          departures={departures}
          nobody={words.nobody}
        />
      ))}
    </Page>
  );
}
