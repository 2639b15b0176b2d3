import { Details } from '@folkmoot/ui';
import { paths } from '../../shared/paths';
import { type Replay, type ReplayedDecision } from '../api/constitution';
import { DifferingDecision } from './differing-decision';
import { wording } from './wording';

const words = wording.replay;

export interface ReplayReportProps {
  readonly replay: Replay;
  /** Of the headings of decisions. */
  readonly level?: 2 | 3;
}

/** Which past decisions would have come out differently, why, and of which it cannot be said. */
export function ReplayReport({ replay: { totals, decisions }, level = 3 }: ReplayReportProps) {
  const of = (result: ReplayedDecision['result']) =>
    decisions.filter((decision) => decision.result === result);
  if (totals.decisions === 0) return <p className="govuk-body">{words.none}</p>;
  return (
    <>
      <p className="govuk-body-l">{words.summary(totals.differently, totals.decisions)}</p>
      {totals.same > 0 && <p className="govuk-body">{words.same(totals.same)}</p>}
      {of('differently').map((decision) => (
        <DifferingDecision key={decision.number} decision={decision} level={level} />
      ))}
      <Unknown decisions={of('cannot-be-said')} />
    </>
  );
}

function Unknown({ decisions }: { readonly decisions: readonly ReplayedDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <Details summary={`${words.unknown} (${decisions.length})`}>
      <p>{words.unknownSays}</p>
      <ul className="govuk-list govuk-list--spaced">
        {decisions.map(({ number, title, unknown }) => (
          <li key={number}>
            <a className="govuk-link" href={paths.decision(number)}>
              {words.decision(number, title)}
            </a>
            <br />
            {unknown}
          </li>
        ))}
      </ul>
    </Details>
  );
}
