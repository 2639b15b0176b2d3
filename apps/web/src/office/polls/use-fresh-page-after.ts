import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { forgetAnswers } from '../queries';

/** Reads the page anew once something has changed round which it is built: a poll has closed, and something else is to be done. */
export function useFreshPageAfter(changed: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (changed) void forgetAnswers().then(revalidate);
  }, [changed, revalidate]);
}
