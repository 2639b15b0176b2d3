import { Details, SummaryList } from '@folkmoot/ui';
import { formatDay, formatMoment } from '../dates';
import { AsWritten } from '../language/as-written';
import { VersionLink } from '../version-link';
import { type SeenElection } from './seen-election';
import { wording } from './wording';

/** Every day of the election, and why it is that day. Until a polling day is chosen there is none. */
export function Stages({ stages, state }: Pick<SeenElection, 'stages' | 'state'>) {
  return (
    <section className="fm-section" aria-labelledby="when">
      <h2 className="govuk-heading-m" id="when">
        {wording.when}
      </h2>
      {stages.length === 0 ? (
        <p className="govuk-body">{state === 'draft' ? wording.noDay : wording.noTimetable}</p>
      ) : (
        <>
          <SummaryList
            rows={stages.map(({ stage, on, at, byItself, state }) => ({
              key: wording.stages[stage],
              value: `${byItself ? formatMoment(at) : wording.by(formatDay(on))}${state === 'done' ? ` (${wording.done})` : ''}`,
            }))}
          />
          <Details summary={wording.why}>
            <ul className="govuk-list govuk-list--spaced">
              {stages.map(({ stage, why }) => (
                <li key={stage}>
                  <strong>{wording.stages[stage]}.</strong> <AsWritten>{why}</AsWritten>
                </li>
              ))}
            </ul>
          </Details>
        </>
      )}
    </section>
  );
}

/** How the votes are counted, in a few words for each method in use. */
export function Counting({
  contests,
  constitution,
}: Pick<SeenElection, 'contests' | 'constitution'>) {
  const methods = new Map(contests.map(({ method, methodName }) => [method, methodName]));
  return (
    <section className="fm-section" aria-labelledby="how">
      <h2 className="govuk-heading-m" id="how">
        {wording.how}
      </h2>
      {Array.from(methods, ([method, name]) => (
        <p key={method} className="govuk-body fm-reading">
          <strong>
            <AsWritten>{name}</AsWritten>.
          </strong>{' '}
          {wording.methods[method]}
        </p>
      ))}
      <p className="govuk-body fm-reading">{wording.tie}</p>
      <p className="govuk-body">
        {wording.heldUnder} <VersionLink version={constitution} />
      </p>
    </section>
  );
}
