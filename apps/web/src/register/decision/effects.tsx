import { formatPounds } from '@folkmoot/basics';
import { type Constitution, type Effect } from '@folkmoot/rules';
import { WarningText } from '@folkmoot/ui';
import { type Decision } from '../../shared/api-register';
import { formatDay } from '../../shared/dates';
import { wording } from './wording';
import { officeName } from './office-name';

const words = wording.effects;

export interface EffectsProps {
  readonly decision: Pick<Decision, 'effects' | 'warnings' | 'filings'>;
  readonly pack: Constitution;
}

/** What changes because of the decision, and what to look out for. */
export function Effects({ decision, pack }: EffectsProps) {
  const { effects, warnings, filings } = decision;
  return (
    <>
      {effects.length > 0 && (
        <section className="fm-section fm-reading">
          <h2 className="govuk-heading-l">{wording.decision.follows}</h2>
          <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
            {effects.map((effect, index) => (
              <li key={index}>
                <EffectText effect={effect} pack={pack} />
                <Filed on={filings.find(({ place }) => place === index + 1)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {warnings.length > 0 && (
        <section className="fm-section fm-reading">
          <h2 className="govuk-heading-l">{wording.decision.watch}</h2>
          {warnings.map(({ rule, citation, says }) => (
            <WarningText key={`${rule} ${says}`}>
              {says} ({citation})
            </WarningText>
          ))}
        </section>
      )}
    </>
  );
}

interface EffectTextProps {
  readonly effect: Effect;
  readonly pack: Constitution;
}

function EffectText({ effect, pack }: EffectTextProps) {
  switch (effect.type) {
    case 'term-begins': {
      const { holder, office, from, to } = effect;
      return words.termBegins(
        holder.name,
        officeName(pack, office),
        formatDay(from),
        formatDay(to),
      );
    }
    case 'term-ends':
      return words.termEnds(formatDay(effect.on), effect.reason);
    case 'filing-due':
      return words.filing(effect.what, effect.at, formatDay(effect.by), effect.citation);
    case 'constitution-adopted': {
      const { version, effectiveOn, onceRegisteredBy } = effect;
      return words.newVersion(version, formatDay(effectiveOn), onceRegisteredBy);
    }
    case 'seat-vacant':
      return words.vacant(effect.seats, officeName(pack, effect.office));
    case 'allocation':
      return <Amounts says={words.allocation} lines={allocated(effect.lines, pack)} />;
    case 'grants-awarded':
      return <Amounts says={words.grants} lines={effect.grants} />;
  }
}

/** Whether something that is due at a registrar has been filed there. */
function Filed({ on: filing }: { readonly on: Decision['filings'][number] | undefined }) {
  if (!filing) return null;
  return (
    <>
      {' '}
      <strong>
        {filing.filedOn === null ? words.notFiled : words.filedOn(formatDay(filing.filedOn))}
      </strong>
    </>
  );
}

const allocated = (
  lines: readonly { readonly destination: string; readonly pence: string }[],
  { surplus }: Constitution,
) =>
  lines.map(({ destination, pence }) => ({
    name: surplus.destinations.find(({ code }) => code === destination)?.name ?? destination,
    pence,
  }));

interface AmountsProps {
  readonly says: string;
  readonly lines: readonly { readonly name: string; readonly pence: string }[];
}

const Amounts = ({ says, lines }: AmountsProps) => (
  <>
    {says}
    <ul className="govuk-list govuk-list--bullet">
      {lines.map(({ name, pence }) => (
        <li key={name}>
          {name}: {formatPounds(BigInt(pence))}
        </li>
      ))}
    </ul>
  </>
);
