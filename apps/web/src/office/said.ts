import { redirect } from 'react-router';

let pending: string | null = null;

/** Goes to a page after an act, which that page then reports, once. */
export function done(to: string, says: string): Response {
  pending = says;
  return redirect(to);
}

/** What the page that is being opened has to report. Each report is handed out once. */
export function takeReport(): string | null {
  const report = pending;
  pending = null;
  return report;
}
