import { formatPounds } from '@folkmoot/basics';
import { type Constitution, type Effect, explanationOf, type Outcome } from '@folkmoot/rules';
import { html, type Html } from './html';
import { day, officeName } from './words';

/** Why a decision came out as it did, what follows from it and what to look out for. */
export function reasoning(outcome: Outcome, pack: Constitution): Html {
  const { steps, effects, warnings } = explanationOf(outcome);
  const holds = outcome.derivation.map((step) => step.holds);
  return html`<h2>Why</h2>
    <p>Each step says what was asked, the sum, and where the rule is found.</p>
    <ol class="steps">
      ${steps.map((step, at) => html`<li>${mark(holds[at] ?? true)} ${step}</li>`)}
    </ol>
    ${list(
      'What follows',
      outcome.effects.map((effect, at) => effectSays(effect, pack) ?? effects[at] ?? ''),
    )}
    ${list('Look out for', warnings)}`;
}

const mark = (holds: boolean): Html =>
  holds
    ? html`<strong class="good">Holds:</strong>`
    : html`<strong class="bad">Does not hold:</strong>`;

const list = (heading: string, lines: readonly string[]): Html | null =>
  lines.length === 0
    ? null
    : html`<h2>${heading}</h2>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;

/** What follows, by the names that people know; `null` where the rules say it as well. */
function effectSays(effect: Effect, pack: Constitution): string | null {
  switch (effect.type) {
    case 'term-begins': {
      const { holder, office, from, to } = effect;
      return `${holder.name} becomes ${officeName(pack, office)} from ${day(from)} until the end of ${day(to)}.`;
    }
    case 'term-ends':
      return `A term of office ends on ${day(effect.on)}: ${effect.reason}`;
    case 'seat-vacant':
      return `Vacant as ${officeName(pack, effect.office)}: ${effect.seats}.`;
    case 'allocation': {
      const name = (code: string) =>
        pack.surplus.destinations.find((other) => other.code === code)?.name ?? code;
      const lines = effect.lines.map(
        ({ destination, pence }) => `${name(destination)} ${formatPounds(BigInt(pence))}`,
      );
      return `The surplus goes to: ${lines.join('; ')}.`;
    }
    default:
      return null;
  }
}
