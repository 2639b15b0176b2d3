import { EmptyState } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { paths } from '../../shared/paths';
import { ownInspectionQuery } from '../api/inspections';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { MattersTable, titleOf } from './matters-table';
import { wording } from './wording';

const words = wording.own;

export const loader = () => load(ownInspectionQuery());

/** For an inspector: what the inspection covers, and until when it lasts. */
export function Component() {
  const { inspection, matters } = useLoaded<typeof loader>();
  return (
    <OfficePage title={words.title}>
      <p className="fm-lead">{words.lead(inspection.body, formatDay(inspection.to))}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.verify}>
          {words.publicRecord}
        </a>
      </p>
      {matters.length === 0 ? (
        <EmptyState title={words.nothing} />
      ) : (
        <MattersTable
          caption={words.covers}
          matters={matters}
          named={(matter) => (
            <a className="govuk-link" href={officePaths.inspectedMatter(matter.kind, matter.id)}>
              {titleOf(matter)}
            </a>
          )}
        />
      )}
    </OfficePage>
  );
}
