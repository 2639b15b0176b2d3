import { Code, type FormError, SummaryList, Table } from '@folkmoot/ui';
import { useState } from 'react';
import { type AsAt, downloads } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { Holders } from '../council/holders';
import { wording as ofConstitution } from '../constitution/wording';
import { wording as ofCouncil } from '../council/wording';
import { wording as ofDecisions } from '../decisions/wording';
import { wording as shared } from '../wording';
import { wording as words } from './wording';
import { DayForm } from './day-form';
import { type AsAtData } from './load-as-at';

/** The council, the rules and the members' numbers on a day, which is in the address. */
export function AsAtPage({ data }: PageProps<AsAtData>) {
  const { on, then, refusal } = data;
  const refused = refusal === undefined ? [] : [{ field: 'on', text: refusal }];
  const [wrong, setWrong] = useState<readonly FormError[]>([]);
  const errors = wrong.length > 0 ? wrong : refused;
  return (
    <Page title={words.title} errors={errors}>
      <p className="fm-lead">{words.lead}</p>
      <DayForm key={on} on={on ?? then?.on} error={errors[0]?.text} onErrors={setWrong} />
      {then && <Then then={then} />}
    </Page>
  );
}

const Then = ({ then }: { readonly then: AsAt }) => (
  <>
    <h2 className="govuk-heading-l" data-arrival>
      {words.on(formatDay(then.on))}
    </h2>
    <Rules then={then} />
    <Members members={then.members} />
    <section>
      <h3 className="govuk-heading-m">{ofCouncil.seatsTitle}</h3>
      {then.seats.map(({ constituency, constituencyName, seats, holders, vacant, departures }) => (
        <Holders
          key={constituency}
          level={4}
          nobody={words.nobody}
          title={constituencyName}
          says={ofCouncil.seats(seats)}
          places={seats}
          holders={holders}
          left={vacant}
          departures={departures}
        />
      ))}
    </section>
    <section>
      <h3 className="govuk-heading-m">{ofCouncil.officesTitle}</h3>
      {then.offices.map(({ code, name, places, holders, vacant, departures }) => (
        <Holders
          key={code}
          level={4}
          nobody={words.nobody}
          title={name}
          says={ofCouncil.places(places)}
          places={places}
          holders={holders}
          left={vacant}
          departures={departures}
        />
      ))}
    </section>
  </>
);

function Rules({ then: { on, constitution, decisions } }: { readonly then: AsAt }) {
  const { version, title, effectiveOn, sha256 } = constitution;
  return (
    <section>
      <h3 className="govuk-heading-m">{words.rules}</h3>
      <SummaryList
        rows={[
          { key: shared.links.constitution, value: title },
          {
            key: ofConstitution.version,
            value: (
              <a
                className="govuk-link"
                href={downloads.constitution(version)}
                download="constitution.json"
              >
                {words.version(version)}
              </a>
            ),
          },
          { key: ofConstitution.inForce, value: formatDay(effectiveOn) },
          { key: ofConstitution.hash, value: <Code>{sha256}</Code> },
          {
            key: words.decided,
            value: (
              <a className="govuk-link" href={paths.decisions({ to: on })}>
                {ofDecisions.found(decisions)}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}

function Members({ members }: Pick<AsAt, 'members'>) {
  const total = members.reduce((sum, part) => sum + part.members, 0);
  return (
    <section>
      <h3 className="govuk-heading-m">{words.members}</h3>
      {members.length === 0 ? (
        <p className="govuk-body">{words.tooFew}</p>
      ) : (
        <>
          <Table
            caption={words.members}
            captionHidden
            columns={[
              { header: words.constituency, cell: ({ name }: AsAt['members'][number]) => name },
              {
                header: words.number,
                numeric: true,
                cell: ({ members: count }) => count.toLocaleString('en-GB'),
              },
            ]}
            rows={[...members, { name: words.all, members: total }]}
            rowKey={({ name }) => name}
          />
          <p className="govuk-body fm-soft">{words.together}</p>
        </>
      )}
    </section>
  );
}
