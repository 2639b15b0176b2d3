import { type Council } from '../../shared/api-register';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording as words } from './wording';
import { Holders } from './holders';

/** Who sits on the council and who holds each office, with the decision that put them there. */
export function CouncilPage({ data }: PageProps<Council>) {
  return (
    <Page title={words.title}>
      <p className="fm-lead">{words.lead}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.asAt()}>
          {words.anotherDay}
        </a>
      </p>
      <h2 className="govuk-heading-l">{words.seatsTitle}</h2>
      {data.seats.map(({ constituency, constituencyName, seats, holders, vacant }) => (
        <Holders
          key={constituency}
          level={3}
          title={constituencyName}
          says={words.seats(seats)}
          places={seats}
          holders={holders}
          left={vacant}
          nobody={words.nobody}
        />
      ))}
      <h2 className="govuk-heading-l fm-section">{words.officesTitle}</h2>
      {data.offices.map(({ code, name, places, holders, vacant }) => (
        <Holders
          key={code}
          level={3}
          title={name}
          says={words.places(places)}
          places={places}
          holders={holders}
          left={vacant}
          nobody={words.nobody}
        />
      ))}
    </Page>
  );
}
