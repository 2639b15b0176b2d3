import { ButtonLink, EmptyState, Pagination, TaskList } from '@folkmoot/ui';
import { type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { withQuery } from '../../shared/paths';
import { challengesQuery, type Challenge } from '../api/challenges';
import { queryOf, useLoaded } from '../loaded';
import { useMay } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { ChallengeTag } from './challenge-tag';
import { wording } from './wording';

export const loader = (visit: LoaderFunctionArgs) => load(challengesQuery(queryOf(visit, 'after')));

const groups = ['overdue', 'open', 'answered'] as const;

/** Every challenge, the overdue ones first. */
export function Component() {
  const { items, next } = useLoaded<typeof loader>();
  const mayRaise = useMay('raiseChallenges');
  return (
    <OfficePage title={wording.title}>
      <p className="fm-lead">{wording.lead}</p>
      {mayRaise && <ButtonLink href={officePaths.raiseChallenge}>{wording.start}</ButtonLink>}
      {items.length === 0 && (
        <EmptyState title={wording.none}>
          <p>{wording.noneHelp}</p>
        </EmptyState>
      )}
      {groups.map((state) => (
        <Group
          key={state}
          title={wording.groups[state]}
          items={items.filter((item) => item.state === state)}
        />
      ))}
      <Pagination next={next ? withQuery(officePaths.challenges, { after: next }) : undefined} />
    </OfficePage>
  );
}

interface GroupProps {
  readonly title: string;
  readonly items: readonly Challenge[];
}

function Group({ title, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <TaskList
        tasks={items.map(({ id, number, raisedBy, responder, dueOn, question, state }) => ({
          id,
          title: wording.name(number),
          href: officePaths.challenge(id),
          hint: (
            <>
              <span className="fm-excerpt">{question}</span>
              {wording.listed(raisedBy, responder, formatDay(dueOn))}
            </>
          ),
          status: <ChallengeTag state={state} />,
        }))}
      />
    </section>
  );
}
