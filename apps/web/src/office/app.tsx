import { Frame } from '../shared/frame';
import { paths } from '../shared/paths';
import { Router } from '../shared/router';

const routes = [] as const;

/** The office: for the secretary, the returning officer and the scrutineers. */
export function App() {
  return (
    <Frame organisation="" home={paths.office} links={[]}>
      <Router routes={routes} />
    </Frame>
  );
}
