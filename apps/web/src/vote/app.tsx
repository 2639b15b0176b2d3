import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';

const routes = [] as const;

/** The voting pages: for members. */
export function App() {
  return (
    <Frame organisation="" home={paths.ballots} links={[]}>
      <Router routes={routes} />
    </Frame>
  );
}
