import { londonTime, parsePlainDate, parsePounds, type PlainDate } from '@folkmoot/basics';
import { type FormError } from '@folkmoot/ui';
import { type Problem } from '../../shared/problem';
import { parseClockTime } from './clock-time';
import { faults } from './wording';

/** Why a form was not sent, or was sent back. */
export interface Refusal {
  readonly errors: readonly FormError[];
  /** What the server answered, when it was the server that refused. */
  readonly problem?: Problem;
}

type Answers = Readonly<Record<string, unknown>>;

/** Answers of which none is missing. */
export type Complete<Given extends Answers> = {
  readonly [Name in keyof Given]: Exclude<Given[Name], null>;
};

/**
 * Reads what somebody typed, noting every fault on the way. A value that is at fault reads as
 * `null`. Whether the rules allow it is for the server to say.
 */
export class FormReader {
  private readonly errors: FormError[] = [];

  constructor(private readonly form: FormData) {}

  /** @param missing  what to say when nothing was typed */
  text(name: string, missing: string): string | null {
    return this.typed(name) || this.fault(name, missing);
  }

  optional(name: string): string | undefined {
    return this.typed(name) || undefined;
  }

  /** One of the values that were offered. */
  choice<Value extends string>(
    name: string,
    values: readonly Value[],
    missing: string,
  ): Value | null {
    const chosen = values.find((value) => value === this.typed(name));
    return chosen ?? this.fault(name, missing);
  }

  /** A whole number from 1. @param what  what it counts: `number of seats`  @param digits  the most that it may have */
  count(name: string, what: string, digits = 6): number | null {
    const typed = this.typed(name);
    if (!typed) return this.fault(name, faults.missing(what));
    const whole = /^[1-9]\d*$/.test(typed) && typed.length <= digits;
    return whole ? Number(typed) : this.fault(name, faults.count(what));
  }

  /** A whole number, nought allowed. @param what  what it counts: `votes for` */
  number(name: string, what: string): number | null {
    const typed = this.typed(name);
    if (!typed) return this.fault(name, faults.missing(what));
    return /^\d{1,6}$/.test(typed) ? Number(typed) : this.fault(name, faults.number(what));
  }

  /** An amount in pounds, as whole pence. */
  pence(name: string, what: string): bigint | null {
    const typed = this.typed(name);
    if (!typed) return this.fault(name, faults.missing(what));
    return parsePounds(typed) ?? this.fault(name, faults.pounds(what));
  }

  /** A whole number from 1 that may be left out. */
  optionalCount(name: string, what: string): number | null | undefined {
    return this.typed(name) ? this.count(name, what) : undefined;
  }

  /** An amount in pounds that may be left out, as whole pence. */
  optionalPence(name: string, what: string): bigint | null | undefined {
    return this.typed(name) ? this.pence(name, what) : undefined;
  }

  /** A date typed as day, month and year. */
  date(name: string, what: string): PlainDate | null {
    const parts = datePartsOf(name).map((part) => this.typed(part));
    const missing = ['day', 'month', 'year'].filter((_, place) => !parts[place]);
    if (missing.length === 3) return this.fault(name, faults.missing(what));
    if (missing.length > 0) return this.fault(name, faults.datePart(what, missing));
    const [day = '', month = '', year = ''] = parts;
    const date = parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    return date ?? this.fault(name, faults.date(what));
  }

  /** A date that may be left out altogether. */
  optionalDate(name: string, what: string): PlainDate | null | undefined {
    const typed = datePartsOf(name).some((part) => this.typed(part));
    return typed ? this.date(name, what) : undefined;
  }

  /** A time of day in the United Kingdom, `hh:mm`. */
  time(name: string, what: string): string | null {
    const typed = this.typed(name);
    if (!typed) return this.fault(name, faults.missing(what));
    return parseClockTime(typed) ?? this.fault(name, faults.time(what));
  }

  /** A date and a time of day in the United Kingdom, as a moment. */
  moment(dateName: string, timeName: string, what: string): string | null {
    const date = this.date(dateName, `${what} date`);
    const time = this.time(timeName, `${what} time`);
    return date && time ? londonTime(date, time) : null;
  }

  /** A moment that may be left out altogether. */
  optionalMoment(dateName: string, timeName: string, what: string): string | null | undefined {
    const typed = [...datePartsOf(dateName), timeName].some((part) => this.typed(part));
    return typed ? this.moment(dateName, timeName, what) : undefined;
  }

  /** Notes a fault of another sort. */
  fault(field: string, text: string): null {
    this.errors.push({ field, text });
    return null;
  }

  /** The answers, when none was at fault. */
  settle<Given extends Answers>(
    answers: Given,
  ): { readonly refusal: Refusal } | { readonly answers: Complete<Given> } {
    return this.errors.length > 0
      ? { refusal: { errors: this.errors } }
      : { answers: answers as Complete<Given> };
  }

  private typed(name: string): string {
    const value = this.form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  }
}

/** The names of a date's three fields. */
export const datePartsOf = (name: string) =>
  [`${name}-day`, `${name}-month`, `${name}-year`] as const;
