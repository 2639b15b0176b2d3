import { type CountSheet } from '@folkmoot/count';
import { type Constitution, type ResolutionFacts, type SelectionCount } from '@folkmoot/rules';
import { type SheetLink } from '../../shared/api-register';
import { CountReport } from '../../shared/count/count-report';
import { filesOf } from '../../shared/count/files-of';
import { TookPart } from './votes';
import { wording } from './wording';

export interface AmongNomineesProps {
  readonly facts: ResolutionFacts;
  readonly selection: SelectionCount;
  readonly pack: Constitution;
  readonly sheet: CountSheet | undefined;
  readonly links: readonly SheetLink[];
}

/** Whom the council chose of several nominees, how the count went, and who took part. */
export function AmongNominees({ facts, selection, pack, sheet, links }: AmongNomineesProps) {
  const { countSheetSha256, valid, rejected, ballots = 1 } = selection;
  const files = filesOf(countSheetSha256, links, facts.kind);
  const entitled = facts.participation.reduce((sum, line) => sum + line.entitled, 0);
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-l">{wording.decision.votes}</h2>
      {sheet && files && (
        <CountReport sheet={sheet} files={files} level={3} winners={wording.count.chosen}>
          <p className="govuk-body fm-reading">
            {wording.count.turnout(valid + rejected, entitled, ballots)}{' '}
            {rejected > 0 && wording.count.rejected(rejected)}
          </p>
        </CountReport>
      )}
      <TookPart facts={facts} pack={pack} />
    </section>
  );
}
