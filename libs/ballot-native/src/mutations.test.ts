import { rehearse, verifyArchive } from '@folkmoot/ballot';
import {
  ballotKit,
  mutatedElection,
  mutations,
  refusesMutatedBallots,
  seededRandom,
  strictMutations,
  type GroupVectors,
} from '@folkmoot/ballot/testing';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sodiumGroup as group } from './sodium-group';

const random = seededRandom('mutations');
const file = join(__dirname, '../../../tests/vectors/ballot-group.json');
const { refused } = JSON.parse(readFileSync(file, 'utf8')) as GroupVectors;
const badElements = refused.cases.map(({ text }) => text);

describe('mutated ballots', () => {
  it('are refused, all 10,000 of them', () => {
    refusesMutatedBallots(ballotKit(group, random, badElements), 10_000);
  });
});

describe('mutated archives', () => {
  const rehearsed = rehearse(mutatedElection, group, random);

  it('come from one that is accepted', () => {
    expect(verifyArchive(rehearsed.archive, group)).toMatchObject({ ok: true });
  });

  it.each([...mutations(rehearsed, group, random), ...strictMutations(rehearsed, group, random)])(
    'are refused: $what',
    ({ archive, code }) => {
      expect(verifyArchive(archive, group)).toMatchObject({ ok: false, error: { code } });
    },
  );
});
