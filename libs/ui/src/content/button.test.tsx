import { renderToStaticMarkup as html } from 'react-dom/server';
import { Button, ButtonLink, LinkButton } from './button';

describe('Button', () => {
  it('sends its form unless told otherwise', () => {
    expect(html(<Button>Cast your vote</Button>)).toBe(
      '<button type="submit" class="govuk-button">Cast your vote</button>',
    );
    expect(html(<Button type="button">Print</Button>)).toContain('type="button"');
  });

  it('shows by its look how grave the act is', () => {
    expect(html(<Button look="secondary">Change</Button>)).toContain('govuk-button--secondary');
    expect(html(<Button look="warning">Close early</Button>)).toContain('govuk-button--warning');
  });

  it('stays in place while the server works, says so, and sends nothing', () => {
    const busy = html(
      <Button busy type="submit">
        Cast your vote
      </Button>,
    );
    expect(busy).toContain('type="button"');
    expect(busy).toContain('aria-disabled="true"');
    expect(busy).toContain('Working…');
    expect(busy).not.toContain(' disabled');
  });
});

describe('ButtonLink', () => {
  it('is a link with the role of a button', () => {
    expect(html(<ButtonLink href="/vote">Vote</ButtonLink>)).toBe(
      '<a href="/vote" role="button" draggable="false" class="govuk-button">Vote</a>',
    );
  });
});

describe('LinkButton', () => {
  it('never sends a form', () => {
    expect(html(<LinkButton>Use M0042</LinkButton>)).toContain('type="button"');
  });
});
