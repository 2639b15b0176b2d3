import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';

const routes = [] as const;

/** The public register: for everyone, without signing in. */
export function App() {
  return (
    <Frame organisation="" home={paths.home} links={[]}>
      <Router routes={routes} />
    </Frame>
  );
}
