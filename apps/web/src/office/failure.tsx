import { useRouteError } from 'react-router';
import { FailurePage } from '../shared/failure-page';

/** What is shown in place of a page that could not be opened. */
export const Failure = () => <FailurePage reason={useRouteError()} onRetry={startAgain} />;

/** Browsers remember a script that did not come, so to ask once more is not enough. */
const startAgain = () => location.reload();
