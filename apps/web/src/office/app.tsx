import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';
import { SessionProvider } from '../shared/session';

const routes = [] as const;

/** The office: for the secretary, the returning officer and the scrutineers. */
export function App() {
  return (
    <SessionProvider>
      <Frame home={paths.office} links={[]}>
        <Router routes={routes} />
      </Frame>
    </SessionProvider>
  );
}
