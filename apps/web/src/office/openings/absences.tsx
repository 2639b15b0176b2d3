import { type PollOpening } from '../api/openings';
import { useMay } from '../parts/duty';
import { officePaths } from '../paths';
import { wording } from './wording';

const words = wording.absent;

/** Who does not come, and for the returning officer the way on without them. */
export function Absences({ opening }: { readonly opening: PollOpening }) {
  const mayDecide = useMay('runPolls') === true && opening.state === 'opening';
  const scrutineers = opening.trustees.filter(({ place }) => place !== null);
  const absent = scrutineers.filter(({ absentReason }) => absentReason !== null);
  const left = opening.size - absent.length - opening.threshold;
  if (absent.length === 0 && !mayDecide) return null;
  return (
    <section className="fm-section">
      <h2 className="govuk-heading-m">{words.heading}</h2>
      {absent.map(({ owner, name, absentReason }) => (
        <p className="govuk-body" key={owner}>
          {words.is(name ?? wording.erased, absentReason ?? '')}
        </p>
      ))}
      {mayDecide && (
        <>
          <p className="govuk-body">{left > 0 ? words.says(left) : words.none}</p>
          {left > 0 && (
            <ul className="govuk-list govuk-list--spaced">
              {scrutineers
                .filter(({ absentReason }) => absentReason === null)
                .map(({ place, name }) => (
                  <li key={place}>
                    <a
                      className="govuk-link"
                      href={officePaths.openWithout(opening.poll, String(place))}
                    >
                      {words.link(name ?? wording.erased)}
                    </a>
                  </li>
                ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}
