import { Code, SummaryList } from '@folkmoot/ui';
import { type NoticedElection } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { wording } from './wording';

const words = wording.lots;

export interface DrawnLotsProps {
  readonly lots: NonNullable<NoticedElection['lots']>;
}

/** From what the lots of an election are drawn: what is fixed before the vote, what comes after, and what follows. */
export function DrawnLots({ lots }: DrawnLotsProps) {
  const { source, commitment, drawn, drawnOn, secret, seed, order } = lots;
  const numbers = drawn?.join(' ') ?? null;
  return (
    <section className="fm-section" aria-labelledby="lots">
      <h2 className="govuk-heading-m" id="lots">
        {words.title}
      </h2>
      <p className="govuk-body fm-reading">{words.lead(source)}</p>
      <SummaryList
        rows={[
          { key: words.commitment, value: codeOr(commitment, words.toCome) },
          {
            key: words.numbers,
            value: numbers && drawnOn ? words.drawn(numbers, formatDay(drawnOn)) : words.notYet,
          },
          { key: words.secret, value: codeOr(secret, words.whenCounted) },
          { key: words.seed, value: codeOr(seed, words.whenCounted) },
        ]}
      />
      {order.length > 0 && numbers && (
        <>
          <h3 className="govuk-heading-s">{words.order}</h3>
          {order.map(({ contest, candidates }) => (
            <p className="govuk-body" key={contest}>
              <strong>{contest}.</strong> {candidates.join(', ')}
            </p>
          ))}
          <p className="govuk-body fm-soft fm-reading">{words.check(numbers)}</p>
        </>
      )}
    </section>
  );
}

const codeOr = (code: string | null, otherwise: string) =>
  code === null ? otherwise : <Code>{code}</Code>;
