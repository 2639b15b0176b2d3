import { type ComponentProps } from 'react';
import { OpeningPage } from './opening-page';

interface NextBallot {
  readonly candidates: readonly string[];
  readonly minimumDaysOpen: number;
}

type Props = Pick<
  ComponentProps<typeof OpeningPage>,
  'title' | 'crumbs' | 'subject' | 'page' | 'roll'
> & {
  readonly nextBallot: NextBallot;
  /** What those are called who are left. */
  readonly left: string;
};

/** The form that opens a further ballot among those who are left of the one before. */
export function NextBallotOpening({ nextBallot, left, ...opening }: Props) {
  const { candidates, minimumDaysOpen } = nextBallot;
  const names = (
    <ul className="govuk-list">
      {candidates.map((name) => (
        <li key={name}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
  return (
    <OpeningPage
      {...opening}
      minimumDaysOpen={minimumDaysOpen}
      facts={[{ key: left, value: names }]}
    />
  );
}
