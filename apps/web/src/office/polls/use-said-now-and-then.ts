import { useEffect, useRef, useState } from 'react';

/** Milliseconds between two things said aloud about one figure. */
const quiet = 60_000;

/**
 * A figure for a polite live region: nothing at first, as the page says it already, and then at most once a minute, so
 * that a screen reader is not talking all the time.
 */
export function useSaidNowAndThen(says: string): string {
  const [said, setSaid] = useState('');
  const latest = useRef(says);
  useEffect(() => {
    latest.current = says;
  }, [says]);
  useEffect(() => {
    const timer = window.setInterval(() => setSaid(latest.current), quiet);
    return () => window.clearInterval(timer);
  }, []);
  return said;
}
