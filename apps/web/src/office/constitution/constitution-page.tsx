import { ButtonLink, InsetText, SummaryList, type SummaryRow } from '@folkmoot/ui';
import { downloads, type VersionSummary } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { versionsQuery } from '../api/constitution';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { wording } from './wording';

export const loader = () => load(versionsQuery());

/** The rules in force, what is to come, and the way to change them. */
export function Component() {
  const { items, awaited } = useLoaded<typeof loader>();
  const inForce = items.find(({ state }) => state === 'in-force');
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      {awaited && (
        <>
          <InsetText>{wording.awaited(awaited.version, awaited.by)}</InsetText>
          <OnDuty duty="changeConstitution">
            <ButtonLink href={officePaths.registerVersion}>{wording.register}</ButtonLink>
          </OnDuty>
        </>
      )}
      <SummaryList rows={items.filter(({ state }) => state !== 'past').map(rowOf)} />
      <OnDuty duty="changeConstitution">
        <ButtonLink href={officePaths.proposeVersion}>{wording.start}</ButtonLink>
      </OnDuty>
      <ul className="govuk-list govuk-list--spaced">
        {inForce && (
          <li>
            <a
              className="govuk-link"
              href={downloads.constitution(inForce.version)}
              download={`constitution-${inForce.version}.json`}
            >
              {wording.download}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={paths.constitution()}>
            {wording.versions}
          </a>
        </li>
      </ul>
    </OfficePage>
  );
}

const rowOf = ({ version, state, effectiveOn }: VersionSummary): SummaryRow => ({
  key: state === 'in-force' ? wording.inForce : wording.toCome,
  value: (
    <>
      <a className="govuk-link" href={paths.constitutionVersion(version)}>
        {wording.version(version)}
      </a>{' '}
      {state === 'in-force'
        ? wording.since(formatDay(effectiveOn))
        : wording.from(formatDay(effectiveOn))}
    </>
  ),
});
