import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';
import { SessionProvider } from '../shared/session';
import { routes } from './routes';
import { wording } from './wording';

const links = [
  { href: paths.home, text: wording.links.home },
  { href: paths.decisions(), text: wording.links.decisions },
  { href: paths.announcedElections, text: wording.links.elections },
  { href: paths.council, text: wording.links.council },
  { href: paths.constitution(), text: wording.links.constitution },
  { href: paths.challenges, text: wording.links.challenges },
  { href: paths.log(), text: wording.links.log },
  { href: paths.ballots, text: wording.links.vote },
];

/** The public register: for everyone, without signing in. */
export function App() {
  return (
    <SessionProvider>
      <Frame home={paths.home} links={links}>
        <Router routes={routes} />
      </Frame>
    </SessionProvider>
  );
}
