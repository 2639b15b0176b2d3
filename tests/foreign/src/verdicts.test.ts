import { rehearse, verifyArchive } from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import {
  assemble,
  mutatedElection,
  mutations,
  partsOf,
  stepsOf,
  textsOf,
} from '@folkmoot/ballot/testing';
import { randomBytes } from 'node:crypto';
import { describeWithTool, verdictOn, verdictOnBallot } from './ask';

const rehearsed = rehearse(mutatedElection, group, randomBytes);
const all = mutations(rehearsed, group, randomBytes);
const firstBallot = (archive: Uint8Array) => textsOf(partsOf(archive), 'ballot')[0]?.text ?? '';
const good = firstBallot(rehearsed.archive);
const isBadBallot = ({ code, archive }: (typeof all)[number]) =>
  code === 'bad-ballot' && firstBallot(archive) !== good;

/** Versions before this compare only the sums of a tally with the ballots. */
const comparesRankings = 3.1;

describeWithTool('archives with one thing wrong', (tool) => {
  it('come from one that is good', () => {
    expect(verdictOn(rehearsed.archive, tool)).toBeNull();
  });

  const known = (what: string) =>
    tool.version < comparesRankings && /^ranking.* of the tally|^a ranking of the tally/.test(what);
  it.each(all.filter((one) => !isBadBallot(one) && !known(one.what)))(
    'are refused by both: $what',
    ({ archive }) => {
      expect(verifyArchive(archive, group)).toMatchObject({ ok: false });
      expect(verdictOn(archive, tool)).not.toBeNull();
    },
  );
});

describeWithTool('ballots with one thing wrong, signed by their voter', (tool) => {
  const parts = partsOf(rehearsed.archive);
  const [setup = 0] = stepsOf(parts, 'Setup');
  const opened = assemble(parts.slice(0, setup + 1), rehearsed.archive);

  it('come from one that is good', () => {
    expect(verdictOnBallot(good, opened, tool)).toBeNull();
  });

  it.each(all.filter(isBadBallot))('are refused by both: $what', ({ archive }) => {
    expect(verifyArchive(archive, group)).toMatchObject({ error: { code: 'bad-ballot' } });
    expect(verdictOnBallot(firstBallot(archive), opened, tool)).not.toBeNull();
  });
});
