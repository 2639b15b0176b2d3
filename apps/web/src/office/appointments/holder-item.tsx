import { VisuallyHidden } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { type Holder } from '../api/appointments';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { wording as seatWords } from '../seats/wording';
import { wording } from './wording';

export interface HolderItemProps {
  readonly holder: Holder;
  /** Whether the constitution has a kind of decision that ends the term. */
  readonly canBeEnded: boolean;
}

/** Somebody in an office or on a seat, until when, and the way to end it. */
export function HolderItem({ holder, canBeEnded }: HolderItemProps) {
  const { term, name, from, to, decision, termInRow, mostTerms, interests } = holder;
  const [latest] = interests;
  const mayFill = useMay('fillVacancies');
  return (
    <li>
      <div className="fm-people__line">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {mayFill && canBeEnded && (
          <a className="govuk-link" href={officePaths.removeHolder(term)}>
            {wording.remove}
            <VisuallyHidden> {wording.removeHidden(name)}</VisuallyHidden>
          </a>
        )}
      </div>
      {mayFill && (
        <div className="fm-people__line">
          <a className="govuk-link" href={officePaths.endTerm(term)}>
            {seatWords.ending.link}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </a>
          <a className="govuk-link" href={officePaths.declareInterests(term)}>
            {seatWords.interests.link}
            <VisuallyHidden>: {name}</VisuallyHidden>
          </a>
        </div>
      )}
      <span className="fm-soft">
        {wording.term(formatDay(from), formatDay(to))}. {wording.inARow(termInRow, mostTerms)}.{' '}
        {latest ? wording.interests(formatDay(latest.declaredOn)) : wording.noInterests}
      </span>{' '}
      {decision !== null && (
        <a className="govuk-link" href={paths.decision(decision)}>
          {wording.decision(decision)}
        </a>
      )}
    </li>
  );
}
