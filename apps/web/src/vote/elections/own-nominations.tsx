import { Tag, type TagTone, VisuallyHidden } from '@folkmoot/ui';
import { paths } from '../../shared/paths';
import { type Candidacy, type Election } from './api';
import { wording } from './wording';

const tones: Readonly<Record<Candidacy['state'], TagTone>> = {
  'to-declare': 'warning',
  incomplete: 'warning',
  waiting: 'information',
  accepted: 'good',
  rejected: 'bad',
  withdrawn: 'neutral',
  ended: 'neutral',
};

export const StateTag = ({ state }: { readonly state: Candidacy['state'] }) => (
  <Tag tone={tones[state]}>{wording.candidacyStates[state]}</Tag>
);

/** Nominations that the reader made, received or was asked to second. */
export function OwnNominations({ election }: { readonly election: Election }) {
  const { id, mine, proposed, toSecond, nominating } = election;
  if (mine.length + proposed.length + toSecond.length === 0) return null;
  return (
    <section className="fm-section" aria-labelledby="nominations">
      <h2 className="govuk-heading-m" id="nominations">
        {wording.mine}
      </h2>
      <ul className="fm-lines">
        {mine.map((one) => (
          <li key={one.id}>
            <strong className="fm-lines__title">
              {wording.yourNomination(one.constituencyName)} <StateTag state={one.state} />
            </strong>
            {one.byAnother && one.state === 'to-declare' && <span>{wording.nominated}</span>}
            <a className="govuk-link" href={paths.nomination(id, one.id)}>
              {wording.look}
              <VisuallyHidden> {wording.lookHidden(one.constituencyName)}</VisuallyHidden>
            </a>
          </li>
        ))}
        {toSecond.map(({ id: nomination, name, agrees }) => (
          <li key={nomination}>
            <strong className="fm-lines__title">
              {agrees === null
                ? wording.toSecond(name)
                : agrees
                  ? wording.seconded(name)
                  : wording.notSeconded(name)}
            </strong>
            {agrees === null && nominating.open && (
              <a className="govuk-link" href={paths.secondNomination(id, nomination)}>
                {wording.answer}
                <VisuallyHidden>
                  {' '}
                  <bdi>{name}</bdi>
                </VisuallyHidden>
              </a>
            )}
          </li>
        ))}
        {proposed.map(({ id: nomination, who, state }) => (
          <li key={nomination}>
            <strong className="fm-lines__title">
              {wording.proposed(who)} <StateTag state={state} />
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
