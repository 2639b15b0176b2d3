import { unwrap, type Schema } from '@folkmoot/contract';
import { type Constitution, postsOf, presets, waysOut } from '@folkmoot/rules';
import { itemOf, presidedOver, sendNotice } from '../support/appointments';
import { refusalOf } from '../support/refusal';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { closePoll, decisionNumbered, draftResolution, sendOpening } from '../support/resolutions';
import { type Scratch } from '../support/scratch';
import { sendAppointment, sendVacancy, vacancyPutForward } from '../support/vacancies';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';
import { allVote, MEMBERS, organisationUnder } from './everybody';

type Kind = Schema<'DecisionKindDto'>;
type Result = 'carried' | 'lost';

/** One organisation and its days, one vote after another. */
class Organisation {
  private day = 30;

  constructor(
    readonly scratch: Scratch,
    readonly constitution: Constitution,
  ) {}

  /** A vote on a draft, with everything that its kind asks for. */
  async vote(draft: string, result: Result): Promise<Schema<'DecisionDto'>> {
    const { returningOfficer } = this.scratch;
    const path = { params: { path: { id: draft } } };
    const details = await unwrap(returningOfficer.api.GET('/api/v1/resolutions/{id}', path));
    const stated = statementsFor(details);
    const sent =
      details.takenBy === 'board-meeting'
        ? await returningOfficer.api.POST('/api/v1/resolutions/{id}/board-vote', {
            ...path,
            body: { ...boardVote(result), heldOn: this.scratch.day(this.day), ...stated },
          })
        : await this.poll(details, result, stated);
    const { decision } = await unwrap(Promise.resolve(sent));
    return decisionNumbered(this.scratch, decision);
  }

  /** Whoever would be removed has their reasons, and the days to reply are over. */
  private async replied(draft: string): Promise<void> {
    const { data } = await itemOf(this.scratch, draft);
    if (!data) return;
    await presidedOver(this.scratch, draft);
    const { appointments, elections } = this.constitution;
    const days = data.asksHearing ? elections.removal?.daysForReasons : appointments?.daysToReply;
    if (data.vacancy !== null || days === undefined) return;
    const hearing = data.asksHearing ? this.scratch.inDays(1) : undefined;
    await unwrap(sendNotice(this.scratch, draft, this.scratch.inDays(0), hearing));
    this.day += days + 1;
    this.scratch.at(this.day);
  }

  private async poll(
    { id, minimumDaysOpen, beforeItOpens, needsSpecialNotice }: Schema<'ResolutionDetailsDto'>,
    result: Result,
    stated: Schema<'DeclareResolutionDto'>,
  ) {
    if (needsSpecialNotice) await this.giveNotice(id);
    await this.replied(id);
    const closes = this.day + Math.max(minimumDaysOpen, needsSpecialNotice ? 15 : 1);
    const { poll } = await unwrap(
      sendOpening(this.scratch, id, {
        closesAt: this.scratch.moment(closes),
        acknowledged: beforeItOpens.map(({ says }) => says),
      }),
    );
    await allVote(this.scratch, poll, result === 'carried' ? 'For' : 'Against');
    this.day = closes;
    this.scratch.at(closes);
    await closePoll(this.scratch, poll);
    return this.scratch.returningOfficer.api.POST('/api/v1/resolutions/{id}/declaration', {
      params: { path: { id } },
      body: stated,
    });
  }

  /** A legal member gave it four weeks ago, for the day on which the poll will close. */
  private async giveNotice(id: string): Promise<void> {
    const constituency = this.constitution.constituencies.find(({ legalMembers }) => legalMembers);
    await unwrap(
      this.scratch.secretary.api.PUT('/api/v1/resolutions/{id}/special-notice', {
        params: { path: { id } },
        body: {
          from: await this.memberOf(constituency!.code),
          receivedOn: this.scratch.day(this.day - 14),
          copySentOn: this.scratch.day(this.day - 13),
          meetingOn: this.scratch.day(this.day + 15),
        },
      }),
    );
  }

  /** A round of the fund with two bids, of which everybody approves the first. */
  async grant(): Promise<Schema<'DecisionDto'>> {
    const { secretary, returningOfficer } = this.scratch;
    const { id } = await unwrap(
      secretary.api.POST('/api/v1/fund-rounds', {
        body: { title: 'Spring round', budgetPence: '100000' },
      }),
    );
    const path = { params: { path: { id } } };
    for (const name of ['Garden', 'Choir']) {
      const bid = { name, applicant: `${name} group`, pence: '60000', summary: 'What it is for.' };
      await unwrap(secretary.api.POST('/api/v1/fund-rounds/{id}/bids', { ...path, body: bid }));
    }
    const closes = this.day + 14;
    const { poll } = await unwrap(
      returningOfficer.api.POST('/api/v1/fund-rounds/{id}/opening', {
        ...path,
        body: { closesAt: this.scratch.moment(closes) },
      }),
    );
    await allVote(this.scratch, poll, 'Garden');
    this.day = closes;
    this.scratch.at(closes);
    await closePoll(this.scratch, poll);
    const { decision } = await unwrap(
      returningOfficer.api.POST('/api/v1/fund-rounds/{id}/declaration', path),
    );
    return decisionNumbered(this.scratch, decision);
  }

  /** A draft of a kind, begun where such drafts begin. */
  async draft(kind: Kind): Promise<string> {
    switch (kind.draftedAs) {
      case 'appointment':
        return this.appointment(kind.code);
      case 'removal':
        return this.removal(kind.code);
      case 'allocation':
        return this.allocation();
      default:
        return draftResolution(this.scratch, { kind: kind.code });
    }
  }

  private async appointment(kind: string): Promise<string> {
    const post = postsOf(this.constitution).find(({ appointedBy }) => appointedBy === kind);
    if (!post) throw new Error(`Nothing is filled by ${kind}.`);
    const nomination = post.constituency
      ? { memberNumber: await this.memberOf(post.constituency) }
      : await this.nominationFor(post.code);
    const { id, nominees } = await vacancyPutForward(this.scratch, post.code, nomination);
    const { resolution } = await unwrap(
      sendAppointment(this.scratch, id, nominees[0], this.scratch.day(this.day + 40)),
    );
    return resolution;
  }

  /** Somebody from outside, or a member where only members hold the office. */
  private async nominationFor(office: string): Promise<Partial<Schema<'NominateDto'>>> {
    const [from] = this.constitution.offices.find(({ code }) => code === office)?.holderFrom ?? [];
    return from === undefined
      ? { name: 'Robin Lund' }
      : { memberNumber: await this.memberOf(from) };
  }

  private async memberOf(constituency: string): Promise<string> {
    const [member] = await this.scratch.sql<{ number: string }>(
      `select m.number from governance.member m join governance.qualification q on q.member_id = m.id
        where q.constituency = $1 order by m.number limit 1`,
      [constituency],
    );
    return member!.number;
  }

  private async removal(kind: string): Promise<string> {
    const term = (await this.termEndedBy(kind)) ?? (await this.appointed(kind));
    const { resolution } = await unwrap(
      this.scratch.secretary.api.POST('/api/v1/removals', {
        body: {
          term,
          reasons: 'Four meetings missed without cause.',
          on: this.scratch.day(this.day + 60),
          kind,
          ...(this.constitution.elections.removal?.decidedBy === kind && {
            ground: 'missed-meetings',
          }),
          ...(this.constitution.elections.removal?.recalledBy === kind && {
            signed: MEMBERS,
            requisitionedOn: this.scratch.day(this.day),
          }),
        },
      }),
    );
    return resolution;
  }

  /** A term that a kind of decision can end. */
  private async termEndedBy(kind: string): Promise<string | undefined> {
    const held = await this.scratch.sql<{ id: string; office: string }>(
      `select id, office from governance.term where ended_on is null order by office, id`,
    );
    return held.find(({ office }) => this.endedBy(kind, office))?.id;
  }

  private endedBy = (kind: string, post: string): boolean =>
    waysOut(this.constitution, post).some((way) => way.kind.code === kind);

  /** The term of somebody new, where everybody whom a kind of decision ends has been removed. */
  private async appointed(kind: string): Promise<string> {
    const office = this.constitution.offices.find(({ code }) => this.endedBy(kind, code))!;
    if (this.fills(office.appointedBy))
      await this.vote(await this.appointment(office.appointedBy), 'carried');
    else await this.elected(office.code);
    return (await this.termEndedBy(kind))!;
  }

  /** Whether anybody comes to a post by a kind of decision, and not by election alone. */
  fills = (kind: string): boolean =>
    postsOf(this.constitution).some(({ appointedBy }) => appointedBy === kind);

  /** Elects somebody to an office who sits on the council, or does not, as the office asks. */
  private async elected(office: string): Promise<void> {
    const { besideSeat } = this.constitution.offices.find(({ code }) => code === office)!.election!;
    const standing = await this.scratch.sql<{ number: string; name: string }>(
      `select m.number, m.name from governance.member m join governance.qualification q on q.member_id = m.id
        where q.to_date is null
        order by exists (
          select from governance.term t where t.member_id = m.id and t.ended_on is null
        ) <> $1, m.number limit 2`,
      [besideSeat],
    );
    const candidates = standing.map(({ number }) => number);
    const id = await callElection(this.scratch, { [`office:${office}`]: { seats: 1, candidates } });
    const closes = this.day + 30;
    const poll = await openElection(this.scratch, id, this.scratch.moment(closes));
    await castAll(poll, [[await this.anElector(poll), standing[0]!.name]]);
    this.day = closes;
    this.scratch.at(closes);
    await closePoll(this.scratch, poll);
    await unwrap(sendCount(this.scratch, id));
    await unwrap(sendElectionDeclaration(this.scratch, id));
  }

  private async anElector(poll: string) {
    const [first] = await this.scratch.sql<{ number: string }>(
      `select m.number from governance.roll_entry e join governance.member m on m.id = e.member_id
        where e.poll_id = $1 order by m.number limit 1`,
      [poll],
    );
    return this.scratch.insider(first!.number);
  }

  private async allocation(): Promise<string> {
    const { id } = await unwrap(
      this.scratch.secretary.api.POST('/api/v1/surplus-rounds', {
        body: {
          year: '2079–80',
          surplusPence: '10000000',
          accumulatedProfitsPence: '40000000',
          accumulatedLossesPence: '0',
          reservesPence: '5000000',
          lines: [{ destination: 'reserves', pence: '10000000' }],
        },
      }),
    );
    const { resolution } = await unwrap(
      this.scratch.secretary.api.POST('/api/v1/surplus-rounds/{id}/resolution', {
        params: { path: { id } },
      }),
    );
    return resolution;
  }
}

/** Everybody consents, every other decision has been carried, and the latest ballot is the one that was asked first. */
const statementsFor = ({
  consentOf,
  alsoNeeds,
  asksFirst,
  needsSpecialNotice,
}: Schema<'ResolutionDetailsDto'>): Schema<'DeclareResolutionDto'> => ({
  ...(consentOf.length > 0 && { consents: consentOf }),
  ...(alsoNeeds.length > 0 && {
    alsoCarried: alsoNeeds.map(({ decisions }) => decisions[0]!.number),
  }),
  ...(asksFirst && { askedFirst: asksFirst.decisions[0]!.number }),
  ...(needsSpecialNotice && { hearing: { representations: 'circulated', heard: true } }),
});

const boardVote = (result: Result) => ({
  minutes: 'Board minutes 2080/3, item 4',
  directors: 6,
  tookPart: 5,
  votesFor: result === 'carried' ? 4 : 1,
  votesAgainst: result === 'carried' ? 1 : 3,
  abstained: 0,
});

/** What others rest on comes before them, and nobody is removed before somebody is appointed. */
const order = ({ code, draftedAs }: Kind, { decisionKinds }: Constitution): number => {
  const isNeeded = decisionKinds.some(
    ({ alsoNeeds, asksFirst }) => alsoNeeds?.includes(code) || asksFirst === code,
  );
  return isNeeded ? 0 : draftedAs === 'removal' ? 2 : 1;
};

describe.each(presets)('every kind of resolution under $id', (constitution) => {
  let organisation: Organisation;
  let kinds: readonly Kind[];
  const weighed: (readonly [Kind, string])[] = [];

  beforeAll(async () => {
    organisation = new Organisation(await organisationUnder(constitution), constitution);
    const { secretary } = organisation.scratch;
    const { items } = await unwrap(secretary.api.GET('/api/v1/decision-kinds'));
    kinds = items.toSorted((a, b) => order(a, constitution) - order(b, constitution));
  }, 120_000);
  afterAll(() => organisation.scratch.close());

  it('can be lost and carried', async () => {
    const votedOn = kinds.filter(
      ({ code, draftedAs }) =>
        draftedAs !== 'two-meetings' &&
        draftedAs !== 'fund-round' &&
        (draftedAs !== 'appointment' || organisation.fills(code)),
    );
    const came: string[] = [];
    const expected: string[] = [];
    for (const kind of votedOn)
      for (const result of ['lost', 'carried'] as const) {
        const { verdict, headline } = await organisation.vote(
          await organisation.draft(kind),
          result,
        );
        came.push(`${kind.code}: ${verdict}${verdict === result ? '' : ` (${headline})`}`);
        expected.push(`${kind.code}: ${result}`);
        weighed.push([kind, headline]);
      }
    expect(came).toEqual(expected);
  }, 300_000);

  it('grants from the fund, where there is one, by the kind of decision that it names', async () => {
    for (const { code } of kinds.filter(({ draftedAs }) => draftedAs === 'fund-round'))
      expect(await organisation.grant()).toMatchObject({
        kind: code,
        verdict: 'carried',
        headline: '1 of 2 bids funded; £600.00 of £1,000.00 granted.',
        effects: [{ type: 'grants-awarded', grants: [{ name: 'Garden' }] }],
      });
    expect(kinds.some(({ draftedAs }) => draftedAs === 'fund-round')).toBe(
      constitution.fund !== undefined,
    );
  });

  it('R-A7: is by shares where the constitution says so, and few who hold most prevail', () => {
    for (const [{ code, electorate }, headline] of weighed) {
      const isWeighed = constitution.voting?.basis === 'share' && electorate === 'legal-members';
      const votes = /^(1,000 for, \d+|\d+ for, 1,000) against, 0 abstained, cast by \d members?;/;
      expect([code, votes.test(headline)]).toEqual([code, isWeighed]);
    }
  });

  it('is not offered where one vote cannot decide it', async () => {
    for (const { code } of kinds.filter(({ draftedAs }) => draftedAs === 'two-meetings'))
      expect(await refusalOf(draftOf(organisation.scratch, code))).toMatchObject({
        status: 422,
        code: 'not-drafted-as-text',
        detail: expect.stringContaining('confirmed at another'),
      });
  });

  it('R-E11 appoints to no office that is filled by election alone', async () => {
    const { offices } = constitution;
    for (const { code, appointedBy, election } of offices) {
      if (organisation.fills(appointedBy)) continue;
      expect(election?.vacancies?.then).not.toContain('co-option');
      expect(await refusalOf(sendVacancy(organisation.scratch, code))).toMatchObject({
        status: 422,
        code: 'office-unknown',
        detail: expect.stringContaining('is elected'),
      });
    }
  });

  it('leaves a record that anybody can check', async () => {
    const { failures, checked } = await verify(organisation.scratch);
    expect(failures).toEqual([]);
    expect(checked.decisions).toBeGreaterThan(kinds.length);
  }, 120_000);
});

const draftOf = ({ secretary }: Scratch, kind: string) =>
  secretary.api.POST('/api/v1/resolutions', {
    body: { kind, title: 'A matter', text: 'That it be.' },
  });
