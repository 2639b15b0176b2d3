import { renderToStaticMarkup as html } from 'react-dom/server';
import { NotificationBanner, Panel } from './notice';
import { Pagination } from './pagination';
import { EmptyState, Loading, ProgressBar } from './states';
import { Tag } from './tag';
import { TaskList } from './task-list';
import { Details, WarningText } from './text';

describe('Panel', () => {
  it('is the heading of its page and can take the focus', () => {
    expect(html(<Panel title="Your vote has been cast">Done</Panel>)).toContain(
      '<h1 class="govuk-panel__title" tabindex="-1">Your vote has been cast</h1>',
    );
  });
});

describe('NotificationBanner', () => {
  it('announces success at once', () => {
    const banner = html(<NotificationBanner tone="success">Sent</NotificationBanner>);
    expect(banner).toContain('role="alert"');
    expect(banner).toContain('>Success</h2>');
  });

  it('is otherwise a region named by its title', () => {
    const banner = html(<NotificationBanner id="news">The roll is fixed</NotificationBanner>);
    expect(banner).toContain('role="region" aria-labelledby="news"');
    expect(banner).toContain('id="news">Important</h2>');
  });
});

describe('Pagination', () => {
  it('is nothing where there is one page', () => {
    expect(html(<Pagination />)).toBe('');
  });

  it('names where its links lead', () => {
    const pages = html(<Pagination previous="/log" previousText="Newer" next="/log?from=1" />);
    expect(pages).toContain('href="/log" rel="prev"');
    expect(pages).toContain('Newer');
    expect(pages).toContain('href="/log?from=1" rel="next"');
    expect(pages).toContain('Next page');
  });
});

describe('states', () => {
  it('say that something is loading', () => {
    expect(html(<Loading />)).toContain('role="status"');
  });

  it('say why a list is empty', () => {
    expect(html(<EmptyState title="You have no ballots" />)).toContain('You have no ballots');
  });

  it('say progress in words beside the bar', () => {
    const bar = html(<ProgressBar label="Turnout" value={312} max={1540} says="312 of 1,540" />);
    expect(bar).toContain('aria-label="Turnout" value="312" max="1540"');
    expect(bar).toContain('312 of 1,540');
  });
});

describe('Tag, Details and WarningText', () => {
  it('say in words what their looks say', () => {
    expect(html(<Tag tone="good">Carried</Tag>)).toBe(
      '<strong class="govuk-tag fm-tag--good">Carried</strong>',
    );
    expect(html(<WarningText>Keep it to yourself</WarningText>)).toContain(
      '<span class="govuk-visually-hidden">Warning</span>Keep it to yourself',
    );
  });

  it('keep detail closed until it is asked for', () => {
    expect(html(<Details summary="Why">Because</Details>)).toContain(
      '<details class="govuk-details">',
    );
    expect(
      html(
        <Details summary="Why" open>
          Because
        </Details>,
      ),
    ).toContain('open=""');
  });
});

describe('TaskList', () => {
  it('ties hint and state to the link of each task', () => {
    const list = html(
      <TaskList
        tasks={[
          { id: 'notice', title: 'Give notice', href: '/n', hint: 'By 1 May', status: 'Done' },
        ]}
      />,
    );
    const ids = /aria-describedby="([^"]+)"/.exec(list)?.[1]?.split(' ') ?? [];
    expect(ids).toHaveLength(2);
    for (const id of ids) expect(list).toContain(`id="${id}"`);
  });

  it('shows a task that cannot be started without a link', () => {
    expect(
      html(<TaskList tasks={[{ id: 'file', title: 'File', status: 'Cannot start yet' }]} />),
    ).not.toContain('<a ');
  });
});
