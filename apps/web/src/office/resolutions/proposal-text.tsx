import { formatPounds } from '@folkmoot/basics';
import { formatDay } from '../../shared/dates';
import { type Resolution } from '../api/resolutions';
import { type Names, officeName } from '../parts/office-name';
import { NewVersion } from './new-version';
import { wording } from './wording';

const words = wording.proposal;

interface Props extends Pick<Resolution, 'proposal' | 'id'> {
  readonly pack: Names & { readonly surplus: { readonly destinations: Names['offices'] } };
}

/** What a resolution would bring about, apart from its text, in the names that the constitution has. */
export function ProposalText({ proposal, id, pack }: Props) {
  switch (proposal.type) {
    case 'none':
      return null;
    case 'appointment': {
      const { nominee, office, from, to } = proposal;
      return (
        <p className="govuk-body">
          {words.appointment(
            nominee.name,
            officeName(pack, office),
            formatDay(from),
            formatDay(to),
          )}
        </p>
      );
    }
    case 'selection': {
      const { nominees, office, from, to } = proposal;
      return (
        <>
          <p className="govuk-body">
            {words.selection(officeName(pack, office), formatDay(from), formatDay(to))}
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {nominees.map(({ id: nominee, name }) => (
              <li key={nominee}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </>
      );
    }
    case 'removal':
      return (
        <>
          <p className="govuk-body">
            {words.removal(proposal.holder.name, formatDay(proposal.on))}
          </p>
          <h3 className="govuk-heading-s">{words.reasons}</h3>
          <p className="govuk-body fm-wording">{proposal.reasons}</p>
        </>
      );
    case 'constitution':
      return <NewVersion proposal={proposal} resolution={id} />;
    case 'allocation': {
      const nameOf = (code: string): string =>
        pack.surplus.destinations.find((known) => known.code === code)?.name ?? code;
      return (
        <>
          <p className="govuk-body">
            {words.allocation(formatPounds(BigInt(proposal.surplusPence)), proposal.year)}
          </p>
          <ul className="govuk-list govuk-list--bullet">
            {proposal.lines.map(({ destination, pence, recipient }) => (
              <li key={`${destination} ${recipient ?? ''} ${pence}`}>
                {nameOf(destination)}: {formatPounds(BigInt(pence))}
                {recipient && `, ${words.to(recipient)}`}
              </li>
            ))}
          </ul>
        </>
      );
    }
  }
}
