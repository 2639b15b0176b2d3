import { Footer, Header, LinkButton, SkipLink, type NavigationLink } from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { paths } from './paths';
import { useAddress } from './router/address';
import { useSession } from './session';
import { words } from './wording';

export interface FrameProps {
  readonly home: string;
  readonly links: readonly NavigationLink[];
  /** Beside the name of who is signed in, such as what they are here as. */
  readonly accountNote?: string | undefined;
  /** Between the header and the page, such as the switch of languages. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every page: skip link, header, footer. */
export function Frame({ home, links, accountNote, above, children }: FrameProps) {
  const { organisation } = useSession();
  const address = useAddress();
  const path = address.split('?')[0] ?? '/';
  return (
    <>
      <SkipLink />
      <Header
        product={words.product}
        organisation={organisation?.name ?? ''}
        home={home}
        links={links.map((link) => ({ ...link, current: isUnder(path, link.href, home) }))}
        account={<AccountPart note={accountNote} />}
      />
      {above}
      {children}
      <p className="govuk-body fm-print-only fm-print-address">
        {words.printed(location.origin + address)}
      </p>
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
  { href: paths.constitution(), text: words.footer.constitution },
  { href: paths.log(), text: words.footer.log },
];

const isUnder = (path: string, href: string, home: string): boolean =>
  path === href || (href !== home && path.startsWith(`${href}/`));

/** Who is signed in and the way out, or the way in. Nothing until it is known. */
function AccountPart({ note }: { readonly note: string | undefined }) {
  const { account, signOut } = useSession();
  if (account === undefined) return null;
  if (account === null)
    return (
      <a className="govuk-link" href={paths.signIn()}>
        {words.account.signIn}
      </a>
    );
  return (
    <>
      <span>
        {account.name}
        {note && <span className="fm-header__note"> {note}</span>}
      </span>
      <LinkButton onClick={signOut}>{words.account.signOut}</LinkButton>
    </>
  );
}
