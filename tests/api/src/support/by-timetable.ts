import { unwrap, type Schema } from '@folkmoot/contract';
import { completeStage, electionDetails, sendCount, sendElectionDeclaration } from './elections';
import { declaration, propose, sendTo } from './nominations';
import { refusalOf } from './refusal';
import { numberOf } from './roll';
import { type Scratch } from './scratch';
import { castAll } from './voting';
import { waitFor } from './wait-for';

/** Seats of a constituency, who stands for them, and the papers that are cast. */
export interface Contest extends Schema<'SeatsDto'> {
  /** Member numbers of those who nominate themselves. */
  readonly stand: readonly number[];
  /** Member numbers of those who would, and are told that they cannot serve the term. */
  readonly turnedAway?: readonly number[];
  /** Names in order of preference; of the nth paper, cast by the nth voter. */
  readonly papers: readonly (readonly string[])[];
  /** Member numbers of those who vote. */
  readonly voters: readonly number[];
}

type Stage = Schema<'TimetableDto'>['stages'][number]['stage'];

/** The jobs of a poll that wait for their moment are called to it: the database's clock is not ours to set. */
export const callJob = (scratch: Scratch, task: 'open-election' | 'close-poll'): Promise<unknown> =>
  scratch.sql(
    `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs
      where task_identifier = $1`,
    [task],
  );

/** An election that its timetable carries from the call to the day on which somebody is declared elected. */
export class ElectionByTimetable {
  private constructor(
    private readonly scratch: Scratch,
    readonly id: string,
    private readonly contests: readonly Contest[],
    private readonly moments: ReadonlyMap<Stage, string>,
    private poll = '',
  ) {}

  /** Calls it now for a polling day, without having done anything more about it. */
  static async call(
    scratch: Scratch,
    title: string,
    pollingDay: string,
    contests: readonly Contest[],
  ): Promise<ElectionByTimetable> {
    const { api } = scratch.returningOfficer;
    const seats = contests.map(({ constituency, seats: places, inPlaceOf, termFrom }) => ({
      constituency,
      seats: places,
      ...(inPlaceOf !== undefined && { inPlaceOf }),
      ...(termFrom !== undefined && { termFrom }),
    }));
    const { id } = await unwrap(
      api.POST('/api/v1/elections', { body: { title, contests: seats, pollingDay } }),
    );
    const { stages } = await unwrap(
      api.GET('/api/v1/elections/{id}/timetable', { params: { path: { id } } }),
    );
    const moments = new Map(stages.map(({ stage, at }) => [stage, at]));
    return new ElectionByTimetable(scratch, id, contests, moments);
  }

  async giveNotice(): Promise<void> {
    this.goTo('notice-of-election');
    await unwrap(completeStage(this.scratch, this.id, 'notice-of-election'));
  }

  /** Everybody who stands nominates themselves, and is found to be in order. */
  async nominate(): Promise<void> {
    const { scratch, id } = this;
    this.goTo('nominations-open');
    for (const n of this.contests.flatMap(({ stand }) => stand)) {
      const member = scratch.insider(numberOf(n));
      const candidacy = await propose(member, id);
      const declared = await sendTo(member, 'post', id, `/${candidacy}/declaration`, declaration);
      expect([declared.status, declared.body]).toEqual([204, {}]);
      const decided = await scratch.returningOfficer.send(
        'post',
        `/elections/${id}/nominations/${candidacy}/decision`,
        { body: { accepted: true, particulars: true } },
      );
      expect([decided.status, decided.body]).toEqual([204, {}]);
    }
    for (const n of this.contests.flatMap(({ turnedAway = [] }) => turnedAway)) {
      const { api } = scratch.insider(numberOf(n));
      const path = { params: { path: { id } } };
      const refused = await refusalOf(
        api.POST('/api/v1/elections/{id}/candidacies', { ...path, body: {} }),
      );
      expect(refused).toMatchObject({ status: 422, code: 'not-eligible' });
      expect(refused.detail).toMatch(/terms in a row/);
    }
  }

  /** Publishes who stands, and declares those elected whom nobody stands against. */
  async publish(): Promise<void> {
    this.goTo('withdrawals-close');
    await unwrap(completeStage(this.scratch, this.id, 'statement-of-candidates'));
    if (this.contested.length === this.contests.length) return;
    await unwrap(
      this.scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', {
        params: { path: { id: this.id } },
      }),
    );
  }

  /** The poll opens by itself, where there is one. */
  async open(): Promise<void> {
    if (this.contested.length === 0) return;
    this.goTo('poll-opens');
    await callJob(this.scratch, 'open-election');
    this.poll = await waitFor('the poll to open', async () => {
      const { poll } = await electionDetails(this.scratch, this.id);
      return poll ?? undefined;
    });
  }

  async vote(): Promise<void> {
    const ballots = this.contested.flatMap(({ papers, voters }) =>
      papers.map((names, nth) => [this.scratch.insider(numberOf(voters[nth]!)), ...names] as const),
    );
    await castAll(this.poll, ballots);
  }

  /** The poll closes by itself; the papers are counted, and a scrutineer stands behind the count. */
  async declare(): Promise<void> {
    if (this.contested.length === 0) return;
    this.goTo('poll-closes');
    await callJob(this.scratch, 'close-poll');
    await waitFor('the poll to close', async () => {
      const { state } = await electionDetails(this.scratch, this.id);
      return state === 'closed' || undefined;
    });
    await unwrap(sendCount(this.scratch, this.id));
    await unwrap(sendElectionDeclaration(this.scratch, this.id));
  }

  private get contested(): readonly Contest[] {
    return this.contests.filter(({ stand, seats }) => stand.length > seats);
  }

  private goTo(stage: Stage): void {
    const moment = this.moments.get(stage);
    if (moment === undefined) throw new Error(`The timetable has no ${stage}.`);
    if (moment > this.scratch.clock.now()) this.scratch.clock.set(moment);
  }
}

/** Elections with one timetable, stage by stage, from the notice to the declaration. */
export async function holdTogether(...elections: readonly ElectionByTimetable[]): Promise<void> {
  for (const stage of ['giveNotice', 'nominate', 'publish', 'open', 'vote', 'declare'] as const)
    for (const election of elections) await election[stage]();
}
