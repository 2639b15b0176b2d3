import { Frame } from '../shared/frame';
import { LanguageBar } from '../shared/language/language-bar';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';
import { SessionProvider } from '../shared/session';
import { routes } from './routes';
import { SealerContext, type Sealer } from './sealing/sealer';
import { wording } from './wording';

const links = [
  { href: paths.ballots, text: wording.links.ballots },
  { href: paths.secrecy, text: wording.links.secrecy },
];

/** The voting booth: where members seal their votes in secret polls. */
export function App({ sealer }: { readonly sealer: Sealer }) {
  return (
    <SealerContext value={sealer}>
      <SessionProvider>
        <Frame home={paths.ballots} links={links} above={<LanguageBar />}>
          <Router routes={routes} />
        </Frame>
      </SessionProvider>
    </SealerContext>
  );
}
