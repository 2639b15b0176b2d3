import { Heading, type Level } from './heading';
import { words } from './wording';

/** Words where those who have won are not elected to seats. */
export interface WinnersWords {
  readonly heading: string;
  readonly nobody: string;
  readonly vacant?: (left: number) => string;
}

export interface WinnersProps {
  /** In order of election. */
  readonly names: readonly string[];
  readonly seats: number;
  readonly level: Level;
  readonly says?: WinnersWords | undefined;
}

/** Who is elected, in order of election; before anything else of a count. */
export const Winners = ({ names, seats, level, says }: WinnersProps) => (
  <div className="fm-winners">
    <Heading level={level} size="s">
      {says?.heading ?? words.elected(seats)}
    </Heading>
    {names.length === 0 ? (
      <p className="govuk-body">{says?.nobody ?? words.nobody}</p>
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
      <p className="govuk-body">{(says?.vacant ?? words.vacant)(seats - names.length)}</p>
    )}
  </div>
);
