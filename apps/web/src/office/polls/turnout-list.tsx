import { ProgressBar } from '@folkmoot/ui';
import { type TurnoutLine } from './turnout';

/** How many have voted, line by line. A line of too few has words in the place of its bar. */
export function TurnoutList({ lines }: { readonly lines: readonly TurnoutLine[] }) {
  return (
    <ul className="fm-turnout">
      {lines.map(({ code, name, voted, entitled, says }) => (
        <li key={code}>
          <span className="fm-turnout__name">{name}</span>
          {voted === null ? (
            <span className="govuk-hint">{says}</span>
          ) : (
            <ProgressBar label={name} value={voted} max={Math.max(entitled, 1)} says={says} />
          )}
        </li>
      ))}
    </ul>
  );
}
