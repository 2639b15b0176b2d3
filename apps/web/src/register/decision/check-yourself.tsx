import { paths } from '../../shared/paths';
import { CheckHere } from '../check/check-here';
import { wording } from './wording';

const words = wording.decision;

/** This decision worked out again here, and the one command that does it for every other. */
export const CheckYourself = ({ decision }: { readonly decision: number }) => (
  <section className="fm-section fm-reading">
    <h2 className="govuk-heading-l">{words.check}</h2>
    <CheckHere decision={decision} />
    <p className="govuk-body">{words.checkLead}</p>
    <pre className="fm-pre">folkmoot verify {location.origin}</pre>
    <p className="govuk-body">
      <a className="govuk-link" href={paths.verify}>
        {words.checkMore}
      </a>
    </p>
  </section>
);
