import { valueOf } from '@folkmoot/basics';
import { parseBlt } from '@folkmoot/count';
import { endsWhenAsked, planOf, replay, type Replayed } from '@folkmoot/load-tests';
import { cicMembersCouncil } from '@folkmoot/rules';
import fs from 'node:fs';
import { Scratch } from '../support/scratch';
import { handmade, type ReferenceElection, smallestWard } from './expected';

const officers = {
  secretary: 'secretary@scratch.example',
  returningOfficer: 'returning.officer@scratch.example',
  scrutineer: 'scrutineer@scratch.example',
};

async function hold({
  file,
}: ReferenceElection): Promise<Replayed & { candidates: readonly string[] }> {
  const plan = planOf(valueOf(parseBlt(fs.readFileSync(file))));
  const scratch = await Scratch.start({
    constitution: endsWhenAsked(cicMembersCouncil),
    startsAt: new Date().toISOString(),
    settings: { SIGN_INS_PER_MINUTE: '1000000' },
  });
  try {
    return {
      ...(await replay(plan, { url: scratch.url, officers, voters: 16 })),
      candidates: plan.candidates,
    };
  } finally {
    await scratch.close();
  }
}

/** Totals at each stage in the order of the file. */
const totals = ({ sheet, candidateIds }: Replayed) =>
  sheet.stages.map(({ votes }) =>
    candidateIds.map(
      (id) => votes[sheet.candidates.findIndex((candidate) => candidate.id === id)] ?? null,
    ),
  );

const inPlay = (totalsOf: readonly (string | null)[], expected: readonly (string | null)[]) =>
  totalsOf.map((votes, n) => (expected[n] === null ? null : (votes ?? '0.00000')));

function agrees(
  held: Replayed & { candidates: readonly string[] },
  { expected }: ReferenceElection,
): void {
  expect([...held.elected].sort()).toEqual(
    expected.winners.map((number) => held.candidates[number - 1]).sort(),
  );
  const stages = expected.stages.flatMap(({ v, nt }) => (v ? [{ v, nt }] : []));
  const counted = totals(held);
  expect(counted).toHaveLength(stages.length);
  expect(counted.map((stage, n) => inPlay(stage, stages[n]?.v ?? []))).toEqual(
    stages.map(({ v }) => v),
  );
  expect(held.sheet.stages.map(({ nonTransferable }) => nonTransferable)).toEqual(
    stages.map(({ nt }) => nt),
  );
}

describe('an election held again over HTTP from its ballot file', () => {
  it('gives the winners and every stage that were worked out by hand', async () => {
    const reference = handmade('ex-13-scottish-differs');
    agrees(await hold(reference), reference);
  });

  const ward = smallestWard();
  if (ward)
    it('gives the winners and every stage of the smallest real ward at hand', async () => {
      agrees(await hold(ward), ward);
    }, 240_000);
});
