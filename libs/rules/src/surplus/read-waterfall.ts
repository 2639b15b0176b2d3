import { type Result, err, ok } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type AllocationProposal } from '../facts';
import { find } from '../reasoning/step';
import { type AllocationRefusal, type AllocationRefusalCode } from './refusal';
import { type Waterfall, surplusSource } from './waterfall';

/** Reads the amounts and finds the destinations of a proposal, or says which one cannot be read. */
export function readWaterfall(
  constitution: Constitution,
  proposal: AllocationProposal,
): Result<Waterfall, AllocationRefusal> {
  const { destinations } = constitution.surplus;
  const refuse = (code: AllocationRefusalCode, says: string) =>
    err({ code, says, steps: [find(surplusSource(constitution), says, false)] });

  const unreadable = amountsOf(proposal).find(([, pence]) => !/^\d+$/.test(pence));
  if (unreadable) {
    const [name, pence] = unreadable;
    return refuse(
      'negative-amount',
      `${name} is given as “${pence}”. Give whole pence, nought or more.`,
    );
  }
  const stray = proposal.lines.find(
    (line) => !destinations.some((d) => d.code === line.destination),
  );
  if (stray) {
    const known = destinations.map(({ code }) => code).join(', ');
    return refuse(
      'unknown-destination',
      `The constitution has no destination “${stray.destination}”. Use one of: ${known}.`,
    );
  }
  return ok({
    surplus: BigInt(proposal.surplusPence),
    accumulatedProfits: BigInt(proposal.accumulatedProfitsPence),
    accumulatedLosses: BigInt(proposal.accumulatedLossesPence),
    reserves: BigInt(proposal.reservesPence),
    shares: proposal.lines.flatMap((line) =>
      destinations
        .filter(({ code }) => code === line.destination)
        .map((destination) => ({ line, destination, pence: BigInt(line.pence) })),
    ),
    membersResolution: proposal.membersResolution,
  });
}

const amountsOf = (proposal: AllocationProposal): readonly (readonly [string, string])[] => [
  ['The surplus', proposal.surplusPence],
  ['The sum of accumulated profits', proposal.accumulatedProfitsPence],
  ['The sum of accumulated losses', proposal.accumulatedLossesPence],
  ['The amount of the reserves', proposal.reservesPence],
  ...proposal.lines.map(
    ({ destination, pence }) => [`The amount for ${destination}`, pence] as const,
  ),
];
