import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';
import { SessionProvider } from '../shared/session';

const routes = [] as const;

/** The public register: for everyone, without signing in. */
export function App() {
  return (
    <SessionProvider>
      <Frame home={paths.home} links={[]}>
        <Router routes={routes} />
      </Frame>
    </SessionProvider>
  );
}
