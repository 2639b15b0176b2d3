import { type Entry } from '@folkmoot/log';
import { type OfficersStage } from '@folkmoot/rules';
import { type At } from './poll-story';
import { type DayWanted, type SetTimetable } from './timetable-fields';
import { bothOfficers, type Told, well } from './two-officers';

/** What happens to the timetable of an election, in the order of the log. */
export type TimetableEvent = At<
  | (SetTimetable & { readonly what: 'set' })
  | (DayWanted & { readonly what: 'agreed' })
  | { readonly what: 'done'; readonly stage: OfficersStage; readonly doneAt: string | null }
>;

const wrong = (flaw: string): Told => ({ flaws: [flaw], untold: [] });

/**
 * Follows when things are to happen in elections, and who departed from the rules with whom. The first entry that tells
 * its moment shows that the log tells them: from then on all must.
 * Source: R-D11, R-E17.
 */
export class Timetables {
  private readonly events = new Map<string, TimetableEvent[]>();
  /** What was asked for and not decided on. */
  private readonly pending = new Map<
    string,
    { readonly entry: Entry; readonly asked: DayWanted }
  >();
  private readonly decided = new Set<string>();
  private readonly published = new Set<string>();
  /** The first entry about any timetable; candidates were published before the log told of them. */
  private first = Infinity;
  private tellsMoments = false;

  /** What happened to the timetable of an election before an entry. */
  before(entry: number, election: string): readonly TimetableEvent[] {
    return (this.events.get(election) ?? []).filter((event) => event.entry < entry);
  }

  /** Elections of whose timetable something is told, each with everything that is. */
  get told(): ReadonlyMap<string, readonly TimetableEvent[]> {
    return this.events;
  }

  /** Whether the log told of timetables before an entry. */
  areToldBefore(entry: number): boolean {
    return this.first < entry;
  }

  set({ resource, index }: Entry, timetable: SetTimetable): Told {
    this.enter(resource, { ...timetable, what: 'set', entry: index });
    return this.momentOf(timetable.setAt, 'sets a timetable');
  }

  /** An officer gives notice. */
  notice({ resource, index }: Entry, stage: OfficersStage, doneAt: string | null): Told {
    this.enter(resource, { what: 'done', stage, doneAt, entry: index });
    return this.momentOf(doneAt, 'gives notice');
  }

  /** The statement of candidates: later ones correct the first, and say no moment. */
  publish({ resource, index }: Entry, doneAt: string | null): void {
    const isFirst = !this.published.has(resource);
    this.published.add(resource);
    if (doneAt === null && (!isFirst || this.tellsMoments)) return;
    this.enter(resource, {
      what: 'done',
      stage: 'statement-of-candidates',
      doneAt,
      entry: index,
    });
  }

  ask(entry: Entry, asked: DayWanted): Told {
    this.first = Math.min(this.first, entry.index);
    if (this.pending.has(entry.resource) || this.decided.has(entry.resource))
      return wrong('asks for another day a second time');
    this.pending.set(entry.resource, { entry, asked });
    return well;
  }

  /** @param goesOn  whether the log continues another, in which it may have been asked for */
  decide(entry: Entry, decision: DayWanted & { readonly agreed: boolean }, goesOn: boolean): Told {
    const { resource, index } = entry;
    const { agreed, election, stage, on } = decision;
    if (agreed) this.enter(election, { election, stage, on, what: 'agreed', entry: index });
    const again = this.decided.has(resource);
    this.decided.add(resource);
    const pending = this.pending.get(resource);
    this.pending.delete(resource);
    if (again) return wrong('decides a second time on a day that an officer asked for');
    if (!pending) return goesOn ? well : wrong('decides on a day that nobody had asked for');
    const { asked } = pending;
    if (asked.election !== election || asked.stage !== stage || asked.on !== on)
      return wrong(`decides on another day than entry ${pending.entry.index} asks for`);
    return agreed ? bothOfficers(pending.entry, entry) : well;
  }

  private enter(election: string, event: TimetableEvent): void {
    const isOlder = event.what === 'done' && event.doneAt === null;
    if (!isOlder) this.first = Math.min(this.first, event.entry);
    this.events.set(election, [...(this.events.get(election) ?? []), event]);
  }

  private momentOf(moment: string | null, what: string): Told {
    if (moment !== null) this.tellsMoments = true;
    return moment === null && this.tellsMoments ? wrong(`${what} and does not tell when`) : well;
  }
}
