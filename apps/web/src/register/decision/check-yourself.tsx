import { paths } from '../../shared/paths';
import { wording } from '../wording';

const words = wording.decision;

/** The one command that checks this decision and every other. */
export const CheckYourself = () => (
  <section className="fm-section fm-reading">
    <h2 className="govuk-heading-l">{words.check}</h2>
    <p className="govuk-body">{words.checkLead}</p>
    <pre className="fm-pre">folkmoot verify --url {location.origin}</pre>
    <p className="govuk-body">
      <a className="govuk-link" href={paths.verify}>
        {words.checkMore}
      </a>
    </p>
  </section>
);
