import { EmptyState } from '@folkmoot/ui';
import { type Account } from '../../shared/api-session';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { may } from '../duties';
import { useLoaded } from '../loaded';
import { Report } from '../parts/office-page';
import { loadHome } from './load-home';
import { LogAlarms } from './log-alarms';
import { OpenPolls } from './open-polls';
import { type OfficeTask } from './task';
import { Tasks } from './tasks';
import { wording } from './wording';

export const loader = () => loadHome(new Date().toISOString());

/** The office's first page: what needs doing, and what is open for voting. */
export function Component() {
  const { tasks, openPolls, alarms } = useLoaded<typeof loader>();
  const { account } = useSession();
  return (
    <Page title={wording.title} notice={<Report />}>
      <LogAlarms alarms={alarms} />
      <div className="fm-office-home">
        <div>{account && <TasksFor account={account} tasks={tasks} />}</div>
        <OpenPolls polls={openPolls} />
      </div>
    </Page>
  );
}

interface TasksForProps {
  readonly account: Account;
  readonly tasks: readonly OfficeTask[];
}

function TasksFor({ account, tasks }: TasksForProps) {
  const isMine = ({ duties }: OfficeTask) => duties.some((duty) => may(account, duty));
  const mine = tasks.filter(isMine);
  const others = tasks.filter((task) => !isMine(task));
  return (
    <>
      <section>
        <h2 className="govuk-heading-m">{wording.mine}</h2>
        {mine.length === 0 ? (
          <EmptyState title={wording.mineNone}>
            <p>{wording.mineNoneHelp}</p>
          </EmptyState>
        ) : (
          <Tasks tasks={mine} />
        )}
      </section>
      {others.length > 0 && (
        <section className="fm-section">
          <h2 className="govuk-heading-m">{wording.others}</h2>
          <Tasks tasks={others} tellWhose />
        </section>
      )}
    </>
  );
}
