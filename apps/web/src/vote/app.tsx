import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';
import { SessionProvider } from '../shared/session';

const routes = [] as const;

/** The voting pages: for members. */
export function App() {
  return (
    <SessionProvider>
      <Frame home={paths.ballots} links={[]}>
        <Router routes={routes} />
      </Frame>
    </SessionProvider>
  );
}
