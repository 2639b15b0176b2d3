import { Injectable, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import {
  catchError,
  concat,
  defer,
  distinctUntilChanged,
  EMPTY,
  finalize,
  from,
  interval,
  last,
  map,
  merge,
  type Observable,
  of,
  repeat,
  ReplaySubject,
  share,
  Subject,
  switchMap,
  takeUntil,
  takeWhile,
  timer,
} from 'rxjs';
import { OperatorLog } from '../../platform/operator-log';
import { type TurnoutDto } from '../polls.dto';
import { PollsQueries } from '../polls.queries';

/** Milliseconds between two looks at a poll that somebody watches. */
const pace = 1_500;
/** Times as long as a look took: however large a poll is, most of the database's time is for voting. */
const rest = 3;
/** Between two signs of life, so that nothing on the way takes a quiet connection for a dead one. */
const heartbeat = 15_000;
/** After which the reader's browser asks again, and is asked again who it is. */
const longest = 5 * 60_000;
/** How long a browser waits before it asks again. */
const retry = 3_000;

/** Turnout as it comes, for whoever watches. Each copy of the app looks for itself, once for all who watch a poll there. */
@Injectable()
export class TurnoutFeed implements OnModuleDestroy {
  private readonly watched = new Map<string, Observable<TurnoutDto>>();
  private readonly ending = new Subject<void>();
  private readonly alive = interval(heartbeat).pipe(map(() => ({ comment: 'still here' })));

  constructor(
    private readonly polls: PollsQueries,
    private readonly log: OperatorLog,
  ) {}

  /** Ends with the poll, after five minutes, or when this copy of the app is stopped. */
  of(poll: string): Observable<MessageEvent> {
    const turnout = this.looks(poll).pipe(
      switchMap((data) =>
        concat(of({ type: 'turnout', data }), data.closedAt === null ? this.alive : EMPTY),
      ),
    );
    return concat(of({ retry }), turnout).pipe(takeUntil(merge(timer(longest), this.ending)));
  }

  /** Of every poll that is open now. Ends when none of them is any more, after five minutes, or when this copy of the app is stopped. */
  ofAll(): Observable<MessageEvent> {
    const turnouts = from(this.polls.open()).pipe(
      switchMap((polls) => merge(...polls.map((poll) => this.looks(poll)))),
      map((data) => ({ type: 'turnout', data })),
      share(),
    );
    const alive = this.alive.pipe(takeUntil(turnouts.pipe(last(null, null))));
    return concat(of({ retry }), merge(alive, turnouts)).pipe(
      takeUntil(merge(timer(longest), this.ending)),
    );
  }

  onModuleDestroy(): void {
    this.ending.next();
  }

  private looks(poll: string): Observable<TurnoutDto> {
    let took = 0;
    const look = defer(() => {
      const began = performance.now();
      return this.look(poll).pipe(finalize(() => (took = performance.now() - began)));
    });
    const looks =
      this.watched.get(poll) ??
      look.pipe(
        repeat({ delay: () => timer(Math.max(pace, rest * took)) }),
        distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
        takeWhile(({ closedAt }) => closedAt === null, true),
        finalize(() => this.watched.delete(poll)),
        share({ connector: () => new ReplaySubject(1) }),
      );
    this.watched.set(poll, looks);
    return looks;
  }

  /** A look that fails is left out: the next one comes soon. */
  private look(poll: string): Observable<TurnoutDto> {
    return from(this.polls.turnout(poll)).pipe(
      switchMap((found) => (found ? of(found) : EMPTY)),
      catchError((error: unknown) => {
        this.log.error({ err: error }, 'turnout could not be counted');
        return EMPTY;
      }),
    );
  }
}
