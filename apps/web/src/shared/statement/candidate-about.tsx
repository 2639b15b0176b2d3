import { Details, VisuallyHidden } from '@folkmoot/ui';
import { AsWritten } from '../language/as-written';
import { StatementText, type Block } from './statement-text';
import { words } from './wording';

export interface CandidateAboutProps {
  readonly name: string;
  readonly statement: readonly Block[] | null;
  /** Where the photograph is; `null` without one. */
  readonly photo: string | null;
  readonly links?: boolean;
}

/** What a candidate says, one tap away: in the same room for everybody, whether they filled it or not. */
export function CandidateAbout({ name, statement, photo, links = false }: CandidateAboutProps) {
  return (
    <Details
      summary={
        <>
          {words.open}
          <VisuallyHidden> {words.of(name)}</VisuallyHidden>
        </>
      }
    >
      <div className="fm-candidate">
        {photo === null ? (
          <p className="fm-candidate__photo fm-candidate__photo--none">{words.noPhoto}</p>
        ) : (
          <img
            className="fm-candidate__photo"
            src={photo}
            alt={words.photo(name)}
            width={160}
            height={160}
          />
        )}
        {statement === null ? (
          <p className="govuk-body fm-soft">{words.none}</p>
        ) : (
          <AsWritten>
            <StatementText blocks={statement} links={links} />
          </AsWritten>
        )}
      </div>
    </Details>
  );
}
