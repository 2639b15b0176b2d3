import { ButtonLink } from '@folkmoot/ui';
import { type Schema } from '@folkmoot/contract';
import { formatMoment } from '../../../shared/dates';
import { AsWritten } from '../../../shared/language/as-written';
import { paths } from '../../../shared/paths';
import { type Election } from '../api';
import { words } from './wording';

type OwnObjection = Schema<'OwnObjectionDto'>;

/** Until when the reader can object to a declared result, and what became of it where they did. Source: R-D26. */
export function OwnResults({ election: { id, results } }: { readonly election: Election }) {
  if (results.length === 0) return null;
  return (
    <section className="fm-section" aria-labelledby="objections">
      <h2 className="govuk-heading-m" id="objections">
        {words.title}
      </h2>
      {results.map(({ decision, says, mayObject, mine }) => (
        <div key={decision}>
          <p className="govuk-body">
            <AsWritten>{says}</AsWritten>
          </p>
          {mayObject && (
            <p>
              <ButtonLink href={paths.objectToResult(id, decision)} look="secondary">
                {words.object}
              </ButtonLink>
            </p>
          )}
          {mine && <Mine objection={mine} />}
        </div>
      ))}
    </section>
  );
}

const Mine = ({ objection }: { readonly objection: OwnObjection }) => (
  <>
    <h3 className="govuk-heading-s">{words.mine}</h3>
    <p className="govuk-body fm-soft">{words.madeOn(formatMoment(objection.madeAt))}</p>
    <p className="govuk-body fm-wording">
      <AsWritten>{objection.statement}</AsWritten>
    </p>
    <Answer objection={objection} />
  </>
);

function Answer({ objection }: { readonly objection: OwnObjection }) {
  const { outcome, reason, setAside, calledAgain } = objection;
  if (outcome === null) return <p className="govuk-body">{words.waits}</p>;
  return (
    <>
      <h3 className="govuk-heading-s">
        {outcome === 'dismissed' ? words.dismissed : words.setAside(setAside.join(', '))}
      </h3>
      <p className="govuk-body fm-wording">
        <AsWritten>{reason}</AsWritten>
      </p>
      {calledAgain && (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.election(calledAgain)}>
            {words.again}
          </a>
        </p>
      )}
    </>
  );
}
