import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil, type Constitution, type WayToFill } from '@folkmoot/rules';
import { readyBoard } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { openSecretPoll } from '../support/opening';
import { closePoll, decisionNumbered } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

const fillingBy = (
  constitution: Constitution,
  method: Constitution['elections']['method'],
  way: WayToFill,
): Constitution => ({
  ...constitution,
  elections: {
    ...constitution.elections,
    method,
    vacancies: { leaveWithinMonths: 6, then: [way], cites: ['Standing orders'] },
  },
});

/** Papers of seven members, by what they rank first; Member 1 and Member 2 are elected, and Member 3 comes next. */
const papers = [
  ['Member 1', 'Member 3'],
  ['Member 1', 'Member 3'],
  ['Member 1', 'Member 4'],
  ['Member 2', 'Member 4'],
  ['Member 2', 'Member 3'],
  ['Member 2'],
  ['Member 3'],
] as const;

describe('R-E11, R-F30: a seat is filled from the papers of its election', () => {
  it.each([
    ['next-highest', 'block vote', fillingBy(cicMembersCouncil, 'block-vote', 'next-highest')],
    ['recount', 'a recount of all papers', fillingBy(cicMembersCouncil, 'scottish-stv', 'recount')],
    ['countback', 'sealed papers', fillingBy(secretly, 'scottish-stv', 'countback')],
  ] as const)('by %s: %s', async (way, _, constitution) => {
    const scratch = await startScratch({ constitution });
    try {
      await importRoll(scratch, ...lines(9, 'community'));
      const board = constitution.elections.secrecy === 'secret' ? await readyBoard(scratch) : null;
      const election = await callElection(scratch, {
        community: { seats: 2, candidates: [1, 2, 3, 4].map(numberOf) },
      });
      const poll = await openElection(scratch, election, scratch.moment(8));
      const votes = papers.map(
        (names, n) =>
          [
            scratch.insider(numberOf(n + 1)),
            ...names.slice(0, way === 'next-highest' ? 1 : 2),
          ] as const,
      );
      if (board) for (const [voter, ...names] of votes) await castSecretly(voter, poll, ...names);
      else await castAll(poll, votes);
      scratch.at(8);
      await closePoll(scratch, poll);
      if (board) await openSecretPoll(scratch.url, board, poll);
      await unwrap(sendCount(scratch, election));
      await unwrap(sendElectionDeclaration(scratch, election));
      scratch.at(20);

      const seatsNow = async () => {
        const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
        return seats.find(({ constituency }) => constituency === 'community')?.holders ?? [];
      };
      const leaver = (await seatsNow()).find(({ name }) => name === 'Member 1');
      const term = leaver?.term ?? '';
      const path = { params: { path: { term } } };
      await unwrap(
        scratch.secretary.api.POST('/api/v1/terms/{term}/ending', {
          ...path,
          body: { cause: 'resigned', on: scratch.day(20) },
        }),
      );
      const { api } = scratch.returningOfficer;
      const seat = () => unwrap(api.GET('/api/v1/vacant-seats/{term}', path));
      expect(await seat()).toMatchObject({ next: way });
      await unwrap(
        api.POST('/api/v1/vacant-seats/{term}/offers', {
          ...path,
          body: { replyBy: scratch.day(30) },
        }),
      );
      for (const { candidate } of (await seat()).candidates)
        await scratch.secretary.api.POST('/api/v1/vacant-seats/{term}/offers/{candidate}/answer', {
          params: { path: { term, candidate } },
          body: { serves: true },
        });
      const { decision } = await unwrap(api.POST('/api/v1/vacant-seats/{term}/filling', path));
      expect(await decisionNumbered(scratch, decision)).toMatchObject({
        verdict: 'elected',
        facts: { type: 'casual-vacancy', way },
        effects: [{ type: 'term-begins', holder: { name: 'Member 3' } }],
      });
      expect((await seatsNow()).map(({ name }) => name).sort()).toEqual(['Member 2', 'Member 3']);
      expect((await verify(scratch)).failures).toEqual([]);
    } finally {
      await scratch.close();
    }
  });
});
