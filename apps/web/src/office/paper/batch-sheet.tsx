import { Button } from '@folkmoot/ui';
import { type PaperBatchDetails } from '../api/paper';
import { wording } from './wording';

const words = wording.sheet;

/** What lies with the papers of a batch: where they are from, how many, and who signs for them. */
export function BatchSheet({ batch }: { readonly batch: PaperBatchDetails }) {
  return (
    <section className="fm-section fm-sheet" aria-labelledby="sheet">
      <h2 className="govuk-heading-m" id="sheet">
        {words.title}
      </h2>
      <p className="govuk-body">
        {batch.title}: {wording.name(batch.number, batch.place)},{' '}
        {wording.batch.facts.envelopes.toLowerCase()}: {batch.envelopes}
      </p>
      {batch.secrecy === 'secret' && <p className="govuk-body">{words.code}</p>}
      {[1, 2].map((place) => (
        <p key={place} className="govuk-body">
          {words.teller(place)}
        </p>
      ))}
      <p className="govuk-body">{words.says}</p>
      <Button type="button" look="secondary" onClick={() => print()}>
        {words.print}
      </Button>
    </section>
  );
}
