import { Footer, Header, SkipLink, type NavigationLink } from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { paths } from './paths';
import { useAddress } from './router/address';
import { words } from './wording';

export interface FrameProps {
  /** Empty until it is known. */
  readonly organisation: string;
  readonly home: string;
  readonly links: readonly NavigationLink[];
  readonly account?: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every page: skip link, header, footer. */
export function Frame({ organisation, home, links, account, children }: FrameProps) {
  const path = useAddress().split('?')[0] ?? '/';
  return (
    <>
      <SkipLink />
      <Header
        product={words.product}
        organisation={organisation}
        home={home}
        links={links.map((link) => ({ ...link, current: isUnder(path, link.href, home) }))}
        account={account}
      />
      {children}
      <Footer label={words.footer.label} links={footerLinks}>
        <p>{words.footer.says}</p>
      </Footer>
    </>
  );
}

const footerLinks: readonly NavigationLink[] = [
  { href: paths.verify, text: words.footer.verify },
  { href: paths.decisions(), text: words.footer.register },
  { href: paths.council, text: words.footer.council },
  { href: paths.constitution, text: words.footer.constitution },
  { href: paths.log(), text: words.footer.log },
];

const isUnder = (path: string, href: string, home: string): boolean =>
  path === href || (href !== home && path.startsWith(`${href}/`));
