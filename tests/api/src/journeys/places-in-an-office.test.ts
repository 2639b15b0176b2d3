import { unwrap, type Schema } from '@folkmoot/contract';
import { type Council, electCouncil, split } from '../support/council';
import { codeOf } from '../support/refusal';
import {
  closePoll,
  decisionNumbered,
  openResolution,
  sendDeclaration,
} from '../support/resolutions';
import { type Scratch, startScratch } from '../support/scratch';
import { sendAppointment, vacancyPutForward } from '../support/vacancies';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

describe('R-E7: the places of an office, when the council decides', () => {
  let scratch: Scratch;
  let council: Council;

  beforeAll(async () => {
    scratch = await startScratch();
    council = await electCouncil(scratch);
  });
  afterAll(() => scratch.close());

  /** A resolution to appoint somebody, with a vacancy of its own. */
  async function drafted(office: string, name: string, from?: string): Promise<string> {
    const { id, nominees } = await vacancyPutForward(scratch, office, { name });
    return (await unwrap(sendAppointment(scratch, id, nominees[0], from))).resolution;
  }

  /** Each is voted on by the whole council, and its poll closed; none is declared yet. */
  async function voted(day: number, ...resolutions: string[]): Promise<void> {
    const polls = await Promise.all(
      resolutions.map((id) => openResolution(scratch, id, scratch.moment(day, '12:00'))),
    );
    for (const poll of polls) await castAll(poll, split(council.all, 8, 0));
    scratch.at(day, '12:00');
    for (const poll of polls) await closePoll(scratch, poll);
  }

  const declared = async (id: string): Promise<Schema<'DecisionDto'>> =>
    decisionNumbered(scratch, (await unwrap(sendDeclaration(scratch, id))).decision);
  const holders = async (office: string) => {
    const { offices } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    return offices.find(({ code }) => code === office)?.holders.map(({ name }) => name);
  };

  it('of two chairs that were both drafted while the office was vacant, one is appointed', async () => {
    const first = await drafted('chair', 'Rosalind Hale');
    const second = await drafted('chair', 'Piers Oakes');
    await voted(8, first, second);
    const both = await Promise.all([declared(first), declared(second)]);
    expect(both.map(({ verdict }) => verdict).sort()).toEqual(['carried', 'unlawful']);
    const refused = both.find(({ verdict }) => verdict === 'unlawful');
    expect(refused).toMatchObject({
      effects: [],
      headline: expect.stringMatching(/needs a place that is vacant for the whole term: 1 /),
      facts: { votesFor: 8, service: { placesTaken: 1 } },
    });
    await expect(holders('chair')).resolves.toHaveLength(1);
  });

  it('the nominee who was not appointed can be nominated again, and no second resolution slips by', async () => {
    const { items } = await unwrap(scratch.visitor.api.GET('/api/v1/vacancies'));
    const chairs = items.filter(({ office }) => office === 'chair').map(({ state }) => state);
    expect(chairs.sort()).toEqual(['filled', 'open']);
    const { id, nominees } = await vacancyPutForward(scratch, 'chair', { name: 'Una Brook' });
    expect(await codeOf(sendAppointment(scratch, id, nominees[0]))).toBe('no-place-vacant');
  });

  it('of six non-executive directors decided at once, five are appointed', async () => {
    const names = ['Ash', 'Birch', 'Cedar', 'Damson', 'Elder', 'Fir'];
    const resolutions = [];
    for (const name of names) resolutions.push(await drafted('ned', name));
    await voted(9, ...resolutions);
    const decisions = await Promise.all(resolutions.map(declared));
    const carried = decisions.filter(({ verdict }) => verdict === 'carried');
    expect(carried).toHaveLength(5);
    expect(new Set(decisions.map(({ number }) => number)).size).toBe(6);
    await expect(holders('ned')).resolves.toHaveLength(5);
  });

  it('terms served are those of the register on the day of the decision', async () => {
    const sixYears = 2_191;
    await scratch.sql(
      `insert into governance.term (id, office, holder_name, from_date, to_date)
       values (gen_random_uuid(), 'chair', 'Ida Long', date '2060-03-04', date '2060-03-04' + $1::int - 1)`,
      [sixYears],
    );
    const [term] = await scratch.sql<{ to: string }>(
      `select (max(to_date) + 1)::text as "to" from governance.term where office = 'chair'`,
    );
    const lawful = await drafted('chair', 'Ida  LONG', term?.to);
    await voted(10, lawful);
    await scratch.sql(
      `insert into governance.term (id, office, holder_name, from_date, to_date)
       values (gen_random_uuid(), 'chair', 'Ida Long', date '2050-03-04', date '2050-03-08')`,
    );
    await expect(declared(lawful)).resolves.toMatchObject({
      verdict: 'unlawful',
      headline: expect.stringContaining('longer than 9 years in all'),
      facts: {
        service: {
          served: [
            { from: '2050-03-04', to: '2050-03-08' },
            { from: '2060-03-04', to: '2066-03-03' },
          ],
        },
      },
    });
  });

  it('leaves a record that a stranger can recompute', async () => {
    expect((await verify(scratch)).failures).toEqual([]);
  });
});
