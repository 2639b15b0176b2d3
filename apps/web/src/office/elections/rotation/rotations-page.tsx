import { ButtonLink } from '@folkmoot/ui';
import { formatDay } from '../../../shared/dates';
import { type RotationOf, rotationsQuery } from '../../api/rotations';
import { useLoaded } from '../../loaded';
import { OnDuty } from '../../parts/duty';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { wording } from '../wording';
import { RotationTable } from './rotation-table';
import { words } from './wording';

export const loader = () => load(rotationsQuery());

/** Who retires by rotation this year. */
export function Component() {
  const { items } = useLoaded<typeof loader>();
  return (
    <OfficePage title={words.title} crumbs={[{ href: officePaths.elections, text: wording.title }]}>
      <p className="fm-lead">{items.length === 0 ? words.none : words.lead}</p>
      {items.map((rotation) => (
        <section key={rotation.constituency}>
          <h2 className="govuk-heading-m">{rotation.constituencyName}</h2>
          <p className="govuk-body">{rotation.headline}</p>
          <RotationTable rotation={rotation} />
          <Next rotation={rotation} />
        </section>
      ))}
    </OfficePage>
  );
}

function Next({ rotation }: { readonly rotation: RotationOf }) {
  const { constituency, constituencyName, settledFor, announced, members } = rotation;
  if (settledFor !== null)
    return <p className="govuk-body">{words.settled(formatDay(settledFor))}</p>;
  if (members.every(({ fate }) => fate === 'stays')) return null;
  if (announced?.isOwn) return <p className="govuk-body">{words.own}</p>;
  return (
    <OnDuty duty="callElections">
      {announced && <p className="govuk-body">{words.announced(formatDay(announced.on))}</p>}
      <ButtonLink href={officePaths.rotation(constituency)}>
        {announced ? words.draw.button : words.go(constituencyName)}
      </ButtonLink>
    </OnDuty>
  );
}
