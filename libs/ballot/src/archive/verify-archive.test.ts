import { valueOf } from '@folkmoot/basics';
import { curveGroup as group } from '../group/curve-group';
import { rehearse } from '../rehearsal/rehearse';
import { mutatedElection, mutations, strictMutations } from '../testing/archive-mutations';
import { assemble, partsOf, stepsOf } from '../testing/archive-parts';
import { seededRandom } from '../testing/seeded-random';
import { verifyArchive } from './verify-archive';

const random = seededRandom('verify-archive');
const rehearsed = rehearse(mutatedElection, group, random);

/** One mutation for each refusal: `ballot-native`, where arithmetic is fast, takes them all. */
const oneOfEach = new Map(
  [...mutations(rehearsed, group, random), ...strictMutations(rehearsed, group, random)].map(
    (mutation) => [mutation.code, mutation],
  ),
);

describe('Belenios specification s.3.5: audit', () => {
  it('finds nothing wrong with an election as it was held', () => {
    const verified = valueOf(verifyArchive(rehearsed.archive, group));
    expect(verified.result).toEqual(rehearsed.result);
    expect(verified.credentials).toEqual(rehearsed.credentials.map((key) => key.public.hex));
    expect(verified.ballots.map(({ counts }) => counts)).toEqual([true, true, true]);
  });

  it('follows an election that is still open', () => {
    const parts = partsOf(rehearsed.archive);
    const open = assemble(
      parts.slice(0, (stepsOf(parts, 'Ballot')[1] ?? 0) + 1),
      rehearsed.archive,
    );
    const verified = valueOf(verifyArchive(open, group));
    expect(verified.ballots).toHaveLength(2);
    expect(verified.result).toBeNull();
  });

  it.each([...oneOfEach.values()])('refuses $what: $code', ({ archive, code }) => {
    expect(verifyArchive(archive, group)).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses bytes that are no archive, wherever they are cut', () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(1024), rehearsed.archive.slice(1)])
      expect(verifyArchive(bytes, group).ok).toBe(false);
    const ended = new Uint8Array(rehearsed.archive.length + 1024);
    ended.set(rehearsed.archive);
    expect(verifyArchive(ended, group)).toMatchObject({ error: { code: 'not-a-tar' } });
    for (const length of [100, 600, 5000, rehearsed.archive.length - 1])
      expect(verifyArchive(rehearsed.archive.slice(0, length), group).ok).toBe(false);
  });
});
