import { renderToStaticMarkup as html } from 'react-dom/server';
import { Footer } from './footer';
import { Header } from './header';
import { SkipLink } from './skip-link';
import { BackLink, Breadcrumbs } from './way-back';

describe('the shell of a page', () => {
  it('lets the keyboard skip to the content', () => {
    expect(html(<SkipLink />)).toContain('href="#main"');
  });

  it('names product and organisation, and marks the page one is on', () => {
    const header = html(
      <Header
        product="Folkmoot"
        organisation="Calder Vale"
        home="/"
        links={[
          { href: '/', text: 'Home' },
          { href: '/log', text: 'Log', current: true },
        ]}
      />,
    );
    expect(header).toContain('Calder Vale');
    expect(header).toMatch(/href="\/log"[^>]*aria-current="page"/);
    expect(header.match(/aria-current/g)).toHaveLength(1);
    expect(header).toContain('aria-expanded="false" aria-controls="navigation"');
  });

  it('has no menu where there is nowhere to go', () => {
    expect(html(<Header product="Folkmoot" organisation="" home="/" />)).not.toContain('<nav');
  });

  it('keeps help in its foot', () => {
    const footer = html(<Footer label="Help" links={[{ href: '/verify', text: 'Check' }]} />);
    expect(footer).toContain('<nav aria-label="Help">');
    expect(footer).toContain('href="/verify"');
  });

  it('shows the way back', () => {
    expect(html(<BackLink href="/vote" />)).toContain('href="/vote" class="govuk-back-link">Back<');
    expect(html(<Breadcrumbs items={[{ href: '/decisions', text: 'Decisions' }]} />)).toContain(
      'href="/decisions">Decisions</a>',
    );
  });
});
