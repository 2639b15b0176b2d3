import { formatDay } from '../../shared/dates';
import { type Proposal } from '../api/resolutions';
import { officePaths } from '../paths';
import { wording } from './wording';

const words = wording.proposal;

export interface NewVersionProps {
  readonly proposal: Extract<Proposal, { readonly type: 'constitution' }>;
  /** Of the resolution that would adopt it. */
  readonly resolution: string;
}

/** The version of the constitution that a resolution would adopt. */
export const NewVersion = ({ proposal, resolution }: NewVersionProps) => (
  <p className="govuk-body">
    {words.newVersion(Number(proposal.constitution['version']), formatDay(proposal.effectiveOn))}{' '}
    <a className="govuk-link" href={officePaths.replayResolution(resolution)}>
      {words.replay}
    </a>
  </p>
);
