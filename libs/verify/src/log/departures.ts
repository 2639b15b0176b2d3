import { type PlainDate } from '@folkmoot/basics';
import { type Entry } from '@folkmoot/log';
import { day, object, type Read, readShape, text } from '../shape';
import { type At } from './poll-story';

/** What is due at a registrar because a director left otherwise than by a decision. Source: R-A46. */
export interface DueDeparture {
  readonly office: string;
  readonly leftOn: PlainDate;
  readonly what: string;
  readonly at: string;
  readonly dueBy: PlainDate;
  readonly rule: string;
  readonly citation: string;
  /** The day on which it was found. */
  readonly foundOn: PlainDate;
}

export const filingDue: Read<DueDeparture> = object({
  office: text,
  leftOn: day,
  what: text,
  at: text,
  dueBy: day,
  rule: text,
  citation: text,
  foundOn: day,
});

const departureFiled: Read<{ readonly dueBy: PlainDate; readonly filedOn: PlainDate }> = object({
  dueBy: day,
  filedOn: day,
});

/** The same, with when the log tells of it. */
export type ToldDeparture = At<DueDeparture> & { readonly term: string };

/** Follows what fell due because directors left, and what of it was filed. Source: R-A46. */
export class Departures {
  readonly due = new Map<string, ToldDeparture>();
  private readonly filed = new Set<string>();

  /** What is wrong with an entry about what is due, each as `Entry 7 …` goes on. */
  fallDue({ resource: term, index }: Entry, due: DueDeparture): string[] {
    const again = this.due.has(term);
    this.due.set(term, { ...due, term, entry: index });
    if (again) return ['makes a filing due a second time for the same term'];
    return due.foundOn < due.leftOn ? ['tells of a director who left before they have left'] : [];
  }

  /**
   * What is wrong with a record that it was filed. That of a decision names the decision.
   * @param goesOn  whether the log continues another, which may have told that it was due
   */
  file({ resource: term, fields }: Entry, goesOn: boolean): string[] {
    if ('decision' in fields) return [];
    const read = readShape(departureFiled, fields);
    if (!read.ok) return [`records a filing that cannot be used: ${read.error}`];
    const { dueBy, filedOn } = read.value;
    const due = this.due.get(term);
    const again = this.filed.has(term);
    this.filed.add(term);
    if (again) return ['records a second time that the same was filed'];
    if (!due) return goesOn ? [] : ['records as filed what was never due'];
    if (due.dueBy !== dueBy) return ['records a filing as due by another day than it was'];
    return filedOn < due.leftOn ? ['records a filing of a day on which nobody had left yet'] : [];
  }
}
