import { type Schema } from '@folkmoot/contract';
import { HolderItem } from './holder-item';
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
          <HolderItem key={holder.term} holder={holder} canBeEnded />
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
