import { Button, ButtonGroup, Table, type Column } from '@folkmoot/ui';
import { type CheckedVersion } from '../api/constitution';
import { type ProposalJourney } from './use-proposal';
import { wording } from './wording';

const words = wording.faults;

type Fault = CheckedVersion['faults'][number];

export interface FaultsStepProps {
  readonly journey: ProposalJourney;
  readonly checked: CheckedVersion;
}

/** What is wrong with a version, place by place. */
export const FaultsStep = ({ journey, checked: { faults } }: FaultsStepProps) => (
  <>
    <p className="fm-lead">{words.count(faults.length)}</p>
    <Table
      caption={words.table}
      captionHidden
      columns={columns}
      rows={faults}
      rowKey={({ path, code, says }) => `${path} ${code} ${says}`}
    />
    <ButtonGroup>
      <Button type="button" onClick={journey.startAgain}>
        {words.again}
      </Button>
    </ButtonGroup>
  </>
);

const columns: readonly Column<Fault>[] = [
  {
    header: words.where,
    cell: ({ path }) => (path === '' ? words.whole : <code className="fm-code">{path}</code>),
  },
  { header: words.what, cell: ({ says }) => says },
  { header: words.source, cell: ({ citation }) => citation ?? '' },
];
