import { renderToStaticMarkup as html } from 'react-dom/server';
import { FailurePage } from './failure-page';
import { Page } from './page';
import { Problem, Unreachable } from './problem';
import { words } from './wording';

const nothing = () => undefined;
const problem = (status: number) => new Problem({ status, code: 'x', detail: 'Said plainly.' });

describe('Page', () => {
  it('has one main part with one heading', () => {
    const page = html(
      <Page title="Log" caption="The record" back="/">
        <p>Entries</p>
      </Page>,
    );
    expect(page.match(/<main id="main"/g)).toHaveLength(1);
    expect(page).toContain('tabindex="-1">Log</h1>');
    expect(page.indexOf('The record')).toBeLessThan(page.indexOf('<h1'));
    expect(page).not.toContain('govuk-error-summary');
  });

  it('puts what is wrong before everything else in it, and no notice beside it', () => {
    const page = html(
      <Page title="Sign in" errors={[{ field: 'code', text: 'Enter the code' }]} notice="Saved" />,
    );
    expect(page.indexOf('govuk-error-summary')).toBeLessThan(page.indexOf('<h1'));
    expect(page).not.toContain('Saved');
  });
});

describe('FailurePage', () => {
  it('offers to try again when no answer came', () => {
    const page = html(<FailurePage reason={new Unreachable(null)} onRetry={nothing} />);
    expect(page).toContain(words.unreachable.title);
    expect(page).toContain(words.unreachable.retry);
  });

  it('says so when there is no such page', () => {
    expect(html(<FailurePage reason={problem(404)} onRetry={nothing} />)).toContain(
      words.notFound.title,
    );
  });

  it('repeats why the server refused', () => {
    expect(html(<FailurePage reason={problem(403)} onRetry={nothing} />)).toContain(
      'Said plainly.',
    );
  });

  it.each([problem(500), new Error('a bug')])('owns up to faults of ours: %s', (reason) => {
    const page = html(<FailurePage reason={reason} onRetry={nothing} />);
    expect(page).toContain(words.failed.title);
    expect(page).not.toContain('a bug');
  });
});
