import { totalsOf } from './totals';
import { wording } from './wording';

const words = wording.totals;

export interface TotalsBoxProps {
  readonly surplus: string;
  /** The amounts of the lines, as typed. */
  readonly lines: readonly string[];
}

/** What is left to allocate, exactly, as the amounts are typed. */
export function TotalsBox({ surplus, lines }: TotalsBoxProps) {
  const totals = totalsOf(surplus, lines);
  const { label, amount, exact } = totals.gap;
  return (
    <section
      className={exact ? 'fm-totals fm-totals--exact' : 'fm-totals'}
      aria-labelledby="totals"
    >
      <h2 className="govuk-heading-s" id="totals">
        {words.title}
      </h2>
      <dl className="fm-totals__sums">
        <div>
          <dt>{words.surplus}</dt>
          <dd>{totals.surplus}</dd>
        </div>
        <div>
          <dt>{words.allocated}</dt>
          <dd>{totals.allocated}</dd>
        </div>
        <div className="fm-totals__gap">
          <dt>{label}</dt>
          <dd>{amount}</dd>
        </div>
      </dl>
      {exact && <p className="fm-totals__says">{words.exact}</p>}
      {totals.unread && <p className="fm-totals__says">{words.unread}</p>}
    </section>
  );
}
