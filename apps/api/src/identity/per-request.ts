import { type Strategy } from 'passport-custom';

/**
 * A strategy that can be handed to Passport while many requests are under way. Passport writes what
 * is to happen to a request into the strategy itself, so each request is given a copy: were they to
 * share one, a request could be answered with the user of another.
 */
export class PerRequest {
  constructor(private readonly strategy: InstanceType<typeof Strategy>) {}

  /** Called by Passport in the same turn in which it has written into this object. */
  authenticate(...request: Parameters<InstanceType<typeof Strategy>['authenticate']>): void {
    const copy = Object.create(this.strategy) as InstanceType<typeof Strategy>;
    Object.assign(copy, this).authenticate(...request);
  }
}
