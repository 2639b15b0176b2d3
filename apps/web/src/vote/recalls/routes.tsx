import { route, type Route } from '../../shared/router';
import { myRecalls } from './api';
import { recallable, RecallPage } from './recall-page';
import { RecallsPage } from './recalls-page';

/** Recalls that members of a constituency ask for. */
export const recallRoutes: readonly Route[] = [
  route('/vote/recalls', ({ signal }) => myRecalls(signal), RecallsPage),
  route('/vote/recalls/:term', ({ params, signal }) => recallable(params.term, signal), RecallPage),
];
