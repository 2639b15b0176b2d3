import { utc } from '../../platform/utc';

/** SQL: that a contest goes on for fewer seats than before, each time, as `ReductionDto` has it. */
export const reductionsOf = (contest: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('before', f.seats_before, 'after', f.seats_after, 'at', ${utc('f.at')}, 'reason', f.reason) order by f.seats_after desc)
     from governance.contest_reduction f where f.contest_id = ${contest}.id), '[]')`;
