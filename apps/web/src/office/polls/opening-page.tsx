import {
  InsetText,
  SummaryList,
  TextInput,
  WarningText,
  type Crumb,
  type SummaryRow,
} from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from '../parts/office-page';
import { openingWords as words } from './opening-wording';
import { InVain, type OpeningWarning, ReadFirst, readField } from './opening-warnings';

export interface OpeningPageProps {
  /** What is put to the vote. */
  readonly title: string;
  readonly crumbs: readonly Crumb[];
  /** The page of what is put to the vote. */
  readonly subject: string;
  /** The page on which it is opened. */
  readonly page: string;
  /** Days that the poll must be open at the least. */
  readonly minimumDaysOpen: number;
  /** Who can vote, where that is not fixed anew. */
  readonly roll?: string;
  /** What to know first: read before it opens, or reasons why it does not. */
  readonly warnings?: readonly OpeningWarning[];
  /** What there is to check besides the closing time. */
  readonly facts: readonly SummaryRow[];
}

/** Opens a poll: asks when it closes, shows what that means, then does it. */
export function OpeningPage(props: OpeningPageProps) {
  const chosen = Date.parse(useSearchParams()[0].get('closesAt') ?? '');
  return Number.isNaN(chosen) ? (
    <ChooseStep {...props} />
  ) : (
    <CheckStep {...props} closesAt={new Date(chosen).toISOString()} />
  );
}

function ChooseStep({ title, crumbs, subject, minimumDaysOpen }: OpeningPageProps) {
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage title={words.when} caption={title} crumbs={crumbs} errors={errors}>
      <div className="fm-reading">
        <p className="govuk-body">{words.closesItself}</p>
        {minimumDaysOpen > 0 && <InsetText>{words.minimum(minimumDaysOpen)}</InsetText>}
        <ActForm button={words.continue} cancel={subject}>
          <DateField id="closesOn" legend={words.date} error={errorOf('closesOn')} />
          <TextInput
            id="closesAtTime"
            name="closesAtTime"
            label={words.time}
            hint={words.timeHint}
            error={errorOf('closesAtTime')}
            autoComplete="off"
            width={10}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}

function CheckStep({
  title,
  crumbs,
  page,
  facts,
  roll = words.roll,
  warnings = [],
  closesAt,
}: OpeningPageProps & { readonly closesAt: string }) {
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage title={words.checkTitle} caption={title} crumbs={crumbs} errors={errors}>
      <div className="fm-reading">
        <SummaryList rows={[...facts, ...timesOf(page, closesAt)]} />
        <p className="govuk-body">{roll}</p>
        {warnings.some(({ inVain }) => inVain) ? (
          <InVain warnings={warnings} />
        ) : (
          <>
            <WarningText>{words.warning}</WarningText>
            <ActForm button={words.button} cancel={page}>
              <input type="hidden" name="closesAt" value={closesAt} />
              <ReadFirst warnings={warnings} error={errorOf(readField)} />
            </ActForm>
          </>
        )}
      </div>
    </OfficePage>
  );
}

const timesOf = (page: string, closesAt: string): readonly SummaryRow[] => [
  { key: words.opens, value: words.now },
  {
    key: words.closes,
    value: formatMoment(closesAt),
    actions: [{ href: page, text: words.change, hidden: words.changeHidden }],
  },
];

const grouped = new Intl.NumberFormat('en-GB');

export interface EntitledListProps {
  readonly total: number;
  /** All votes, where they go by shares. */
  readonly votes: number | null;
  readonly byConstituency: readonly {
    readonly name: string;
    readonly entitled: number;
    readonly votes: number | null;
  }[];
}

/** How many may vote, by constituency, and with how many votes where they go by shares. */
export function EntitledList({ total, votes, byConstituency }: EntitledListProps): ReactNode {
  const people = (count: number, held: number | null) =>
    held === null
      ? words.people(grouped.format(count))
      : words.peopleWithVotes(grouped.format(count), grouped.format(held));
  return (
    <>
      <p className="govuk-body">{people(total, votes)}</p>
      {byConstituency.length > 1 && (
        <ul className="govuk-list govuk-list--bullet">
          {byConstituency.map(({ name, entitled, votes: held }) => (
            <li key={name}>
              {name}: {people(entitled, held)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
