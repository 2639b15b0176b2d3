import { Details, InsetText, SummaryList } from '@folkmoot/ui';
import { type AdoptionRoute, type CheckedVersion } from '../api/constitution';
import { StepList } from '../surplus/step-list';
import { wording } from './wording';

const words = wording.checked;

/** The kind of decision that can adopt a version, why it can, and why others cannot. */
export function Routes({ checked: { routes, route } }: { readonly checked: CheckedVersion }) {
  const chosen = routes.find(({ kind }) => kind === route);
  return (
    <>
      {chosen ? <Chosen route={chosen} /> : <InsetText>{words.none}</InsetText>}
      {routes
        .filter(({ refusal }) => refusal !== null)
        .map(({ kind, kindTitle, refusal }) => (
          <p key={kind} className="govuk-body">
            {words.cannot(kindTitle, refusal ?? '')}
          </p>
        ))}
    </>
  );
}

const Chosen = ({ route }: { readonly route: AdoptionRoute }) => (
  <>
    <SummaryList
      rows={[
        { key: words.by, value: route.kindTitle },
        { key: words.needs, value: capital(route.thresholdSays) },
        { key: words.open, value: words.days(route.minimumDaysOpen) },
      ]}
    />
    <Details summary={words.why}>
      <StepList steps={route.steps.map(({ sentence, holds }) => ({ says: sentence, holds }))} />
    </Details>
  </>
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
