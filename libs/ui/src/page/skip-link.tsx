import { words } from '../words';

/** The first stop of the keyboard: jumps past the header to `<main id="main">`. */
export function SkipLink() {
  return (
    <a href="#main" className="govuk-skip-link">
      {words.skipToContent}
    </a>
  );
}
