import { renderToStaticMarkup as html } from 'react-dom/server';
import { SummaryList } from './summary-list';

describe('SummaryList', () => {
  const rows = [
    {
      key: 'Staff seats',
      value: 'Asha Bell',
      actions: [{ href: '/vote/1', text: 'Change', hidden: 'your vote in Staff seats' }],
    },
    { key: 'Closes', value: 'Tuesday' },
  ];

  it('names each fact and tells, to those who hear the page, what a link would change', () => {
    const list = html(<SummaryList rows={rows} />);
    expect(list).toContain('<dt class="govuk-summary-list__key">Staff seats</dt>');
    expect(list).toContain(
      '<a class="govuk-link" href="/vote/1">Change<span class="govuk-visually-hidden"> your vote in Staff seats</span></a>',
    );
  });

  it('marks rows without acts only where other rows have some', () => {
    expect(html(<SummaryList rows={rows} />).match(/--no-actions/g)).toHaveLength(1);
    expect(html(<SummaryList rows={rows.slice(1)} />)).not.toContain('--no-actions');
  });
});
