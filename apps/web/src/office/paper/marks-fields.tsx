import { TextInput } from '@folkmoot/ui';
import { type Poll } from '../api/polls';
import { wording } from './wording';

const words = wording.desk;

export type Contest = Poll['contests'][number] & {
  readonly kind: 'choice' | 'ranking' | 'approval';
};

/** What is typed for each contest, by its id. */
export type Typed = Readonly<Record<string, string>>;

export interface MarksFieldsProps {
  readonly contests: readonly Contest[];
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly wrong: readonly string[];
}

/** A field for each contest, into which the numbers of options are typed, and the list that numbers them. */
export function MarksFields({ contests, typed, onType, wrong }: MarksFieldsProps) {
  return contests.map((contest) => (
    <div key={contest.id}>
      <TextInput
        id={`marks-${contest.id}`}
        label={words.marks(contest.title)}
        hint={words.marksHint[contest.kind]}
        error={wrong.includes(contest.id) ? words.marksWrong(contest.title) : undefined}
        value={typed[contest.id] ?? ''}
        onChange={({ target }) => onType({ ...typed, [contest.id]: target.value })}
        autoComplete="off"
        inputMode="text"
        width={20}
      />
      <ol className="govuk-list govuk-list--number" aria-label={words.key}>
        {contest.options.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ol>
    </div>
  ));
}
