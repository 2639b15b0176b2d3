/** What is known of an order that is not yet drawn: who stands before whom. */
export class Precedence {
  /** For each place, the places that must come after it. */
  private constructor(private readonly later: readonly ReadonlySet<number>[]) {}

  static ofNothing(size: number): Precedence {
    return new Precedence(Array.from({ length: size }, () => new Set<number>()));
  }

  /** The same, and one stands before, or behind, all the others; `null` when no order can be so. */
  with(one: number, others: readonly number[], side: 'before' | 'behind'): Precedence | null {
    const later = this.later.map((set) => new Set(set));
    for (const other of others) {
      if (other === one) continue;
      if (side === 'before') later[one]!.add(other);
      else later[other]!.add(one);
    }
    const next = new Precedence(later);
    return next.order() ? next : null;
  }

  /** The places in an order that is so, the lowest first where it is free; `null` when none can be. */
  order(): number[] | null {
    const waitingFor = new Int32Array(this.later.length);
    for (const set of this.later) for (const place of set) waitingFor[place]!++;
    const free = this.later.flatMap((_, place) => (waitingFor[place] === 0 ? [place] : []));
    const order: number[] = [];
    for (let next = free.shift(); next !== undefined; next = free.shift()) {
      order.push(next);
      for (const place of this.later[next]!) {
        waitingFor[place]!--;
        if (waitingFor[place] === 0) free.push(place);
      }
    }
    return order.length === this.later.length ? order : null;
  }
}
