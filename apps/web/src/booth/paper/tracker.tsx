import { trackerCode } from './tracker-code';

/** A tracker to be read and compared. */
export const Tracker = ({ of }: { readonly of: string }) => (
  <code className="fm-tracker">{trackerCode(of)}</code>
);
