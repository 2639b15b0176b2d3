import { Button } from '@folkmoot/ui';
import { wording } from './wording';

/** Prints the page as it stands: what is for screens alone is left out by the style sheet. */
export const PrintButton = () => (
  <p className="fm-no-print">
    <Button type="button" look="secondary" onClick={() => window.print()}>
      {wording.decision.print}
    </Button>
  </p>
);
