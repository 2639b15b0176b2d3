import { Heading, type Level } from './heading';
import { words } from './wording';

export interface WinnersProps {
  /** In order of election. */
  readonly names: readonly string[];
  readonly seats: number;
  readonly level: Level;
}

/** Who is elected, in order of election; before anything else of a count. */
export const Winners = ({ names, seats, level }: WinnersProps) => (
  <div className="fm-winners">
    <Heading level={level} size="s">
      {words.elected(seats)}
    </Heading>
    {names.length === 0 ? (
      <p className="govuk-body">{words.nobody}</p>
    ) : (
      <ol className="fm-winners__list">
        {names.map((name, index) => (
          <li key={index}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ol>
    )}
    {names.length > 0 && names.length < seats && (
      <p className="govuk-body">{words.vacant(seats - names.length)}</p>
    )}
  </div>
);
