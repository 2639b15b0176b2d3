import { Frame } from '../shared/frame';
import { LanguageBar } from '../shared/language/language-bar';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';
import { SessionProvider, useSession } from '../shared/session';
import { routes } from './routes';
import { worksInOffice } from './sign-in/destination';
import { wording } from './wording';

/** The voting pages: for members. */
export function App() {
  return (
    <SessionProvider>
      <Framed />
    </SessionProvider>
  );
}

function Framed() {
  const { account } = useSession();
  const links = [
    { href: paths.ballots, text: wording.links.ballots },
    { href: paths.elections, text: wording.links.elections },
    ...(account?.roles.includes('council-member')
      ? [{ href: paths.councilBusiness, text: wording.links.council }]
      : []),
    { href: paths.decisions(), text: wording.links.register },
    ...(account && worksInOffice(account)
      ? [{ href: paths.office, text: wording.links.office }]
      : []),
  ];
  return (
    <Frame home={paths.ballots} links={links} above={<LanguageBar />}>
      <Router routes={routes} />
    </Frame>
  );
}
