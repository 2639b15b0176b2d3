import { VisuallyHidden } from '@folkmoot/ui';
import { type Schema } from '@folkmoot/contract';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { type Holder } from '../api/appointments';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

/** One office: who holds it until when, and how many of its places are vacant. */
export function OfficeHolders({ office }: { readonly office: Schema<'OfficeHoldersDto'> }) {
  const { name, places, holders } = office;
  return (
    <section className="fm-office">
      <h3 className="govuk-heading-s">
        {name} <span className="fm-soft">({wording.places(holders.length, places)})</span>
      </h3>
      <ul className="fm-people">
        {holders.map((holder) => (
          <HolderItem key={holder.term} holder={holder} />
        ))}
        {Array.from({ length: Math.max(0, places - holders.length) }, (_, place) => (
          <li key={place} className="fm-soft">
            {wording.vacant}
          </li>
        ))}
      </ul>
    </section>
  );
}

function HolderItem({ holder }: { readonly holder: Holder }) {
  const { term, name, from, to, decision } = holder;
  const mayRemove = useMay('fillVacancies');
  return (
    <li>
      <div className="fm-people__line">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {mayRemove && (
          <a className="govuk-link" href={officePaths.removeHolder(term)}>
            {wording.remove}
            <VisuallyHidden> {wording.removeHidden(name)}</VisuallyHidden>
          </a>
        )}
      </div>
      <span className="fm-soft">{wording.term(formatDay(from), formatDay(to))}</span>{' '}
      {decision !== null && (
        <a className="govuk-link" href={paths.decision(decision)}>
          {wording.decision(decision)}
        </a>
      )}
    </li>
  );
}
