import { rehearse, verifyArchive } from '@folkmoot/ballot';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import {
  archiveMutations,
  assemble,
  mutatedElection,
  mutations,
  partsOf,
  stepsOf,
  strictMutations,
  textsOf,
} from '@folkmoot/ballot/testing';
import { randomBytes } from 'node:crypto';
import { describeWithTool, verdictOn, verdictOnBallot } from './ask';
import { holdDrawn } from './hold-drawn';

const firstBallot = (archive: Uint8Array) => textsOf(partsOf(archive), 'ballot')[0]?.text ?? '';

/** Versions before this compare only the sums of a tally with the ballots. */
const comparesRankings = 3.1;

describeWithTool('archives of a secret poll with one thing wrong', (tool) => {
  const { archive: good } = holdDrawn('mixed', 3, {
    board: { size: 3, threshold: 2 },
    absent: [2],
  });
  const all = archiveMutations(good, group, randomBytes);
  /** Of a bad ballot the tool says so in some runs only: see the README. */
  const isBadBallot = ({ code, archive }: (typeof all)[number]) =>
    code === 'bad-ballot' && firstBallot(archive) !== firstBallot(good);
  const isOverlooked = (what: string) =>
    tool.version < comparesRankings && /^ranking.* of the tally|^a ranking of the tally/.test(what);

  it('come from one that is good', () => {
    expect(verdictOn(good, tool)).toBeNull();
    expect(all.length).toBeGreaterThanOrEqual(24);
  });

  it.each(all.filter((one) => !isBadBallot(one) && !isOverlooked(one.what)))(
    'are refused by both: $what',
    ({ archive, code }) => {
      expect(verifyArchive(archive, group)).toMatchObject({ ok: false, error: { code } });
      expect(verdictOn(archive, tool)).not.toBeNull();
    },
  );

  it.each(strictMutations({ archive: good, credentials: [] }, group, randomBytes))(
    'are refused by us alone, nothing in the count being wrong: $what',
    ({ archive, code }) => {
      expect(verifyArchive(archive, group)).toMatchObject({ ok: false, error: { code } });
      if (tool.version === 3.3) expect(verdictOn(archive, tool)).toBeNull();
    },
  );
});

describeWithTool('ballots with one thing wrong, signed by their voter', (tool) => {
  const rehearsed = rehearse(mutatedElection, group, randomBytes);
  const good = firstBallot(rehearsed.archive);
  const parts = partsOf(rehearsed.archive);
  const [setup = 0] = stepsOf(parts, 'Setup');
  const opened = assemble(parts.slice(0, setup + 1), rehearsed.archive);
  const bad = mutations(rehearsed, group, randomBytes).filter(
    ({ code, archive }) => code === 'bad-ballot' && firstBallot(archive) !== good,
  );

  it('come from one that is good', () => {
    expect(verdictOnBallot(good, opened, tool)).toBeNull();
  });

  it.each(bad)('are refused by both: $what', ({ archive }) => {
    expect(verifyArchive(archive, group)).toMatchObject({ error: { code: 'bad-ballot' } });
    expect(verdictOnBallot(firstBallot(archive), opened, tool)).not.toBeNull();
  });
});
