import { useRevalidator, useRouteError } from 'react-router';
import { FailurePage } from '../shared/failure-page';

/** What is shown in place of a page that could not be opened. */
export function Failure() {
  const reason = useRouteError();
  const { revalidate } = useRevalidator();
  return <FailurePage reason={reason} onRetry={() => void revalidate()} />;
}
