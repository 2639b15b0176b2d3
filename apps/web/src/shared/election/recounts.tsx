import { type Schema } from '@folkmoot/contract';
import { formatMoment } from '../dates';
import { AsWritten } from '../language/as-written';
import { wording } from './wording';

const words = wording.recounts;

export type RecountRequest = Schema<'RequestedRecountDto'>;

/** What was asked of the counts of an election, and what came of it: as what somebody asked, not who they are. */
export const Recounts = ({ recounts }: { readonly recounts: readonly RecountRequest[] }) =>
  recounts.length > 0 && (
    <ul className="fm-people">
      {recounts.map((one) => (
        <li key={one.id}>
          <p className="govuk-body fm-soft">
            {words.asked[one.by](one.count, formatMoment(one.askedAt))}
          </p>
          <p className="govuk-body fm-wording">
            <AsWritten>{one.reason}</AsWritten>
          </p>
          <Answer request={one} />
        </li>
      ))}
    </ul>
  );

function Answer({ request }: { readonly request: RecountRequest }) {
  const { granted, answer, recount, agrees, count, answeredAt } = request;
  if (granted === null || answeredAt === null)
    return <p className="govuk-body">{words.notAnswered}</p>;
  const when = formatMoment(answeredAt);
  if (granted)
    return (
      <p className="govuk-body">
        {words.granted(when)}{' '}
        {agrees ? words.agrees(recount, count) : words.differs(recount, count)}
      </p>
    );
  return (
    <>
      <p className="govuk-body fm-soft">{words.refused(when)}</p>
      <p className="govuk-body fm-wording">
        <AsWritten>{answer}</AsWritten>
      </p>
    </>
  );
}
