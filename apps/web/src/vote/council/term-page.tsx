import { Details, InsetText, NotificationBanner, SummaryList } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { AsWritten } from '../../shared/language/as-written';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps, useReload } from '../../shared/router';
import { type OwnTerm } from './api';
import { DeclarationForm } from './declaration-form';
import { useDeclaration } from './use-declaration';
import { wording } from './wording';

const words = wording.term;

/** What the reader holds, since when and by which decision, and what they declare in it. */
export function TermPage({ data: term }: PageProps<OwnTerm>) {
  const declaration = useDeclaration(term, useReload());
  const { wrong, done } = declaration;
  return (
    <Page
      title={term.officeName}
      titleAsWritten
      caption={words.caption}
      back={paths.ballots}
      errors={wrong ? [wrong] : undefined}
      notice={done && <NotificationBanner tone="success">{words.done}</NotificationBanner>}
    >
      <div className="fm-reading">
        <Facts term={term} />
        <h2 className="govuk-heading-m">{words.title}</h2>
        <Declared term={term} />
        {term.isOver ? (
          <p className="govuk-body">{words.over}</p>
        ) : (
          <DeclarationForm declaration={declaration} />
        )}
      </div>
    </Page>
  );
}

const Facts = ({ term: { from, to, decision } }: { readonly term: OwnTerm }) => (
  <SummaryList
    rows={[
      { key: words.from, value: formatDay(from) },
      { key: words.to, value: formatDay(to) },
      {
        key: words.decision,
        value:
          decision === null ? (
            words.noDecision
          ) : (
            <a className="govuk-link" href={paths.decision(decision)}>
              {words.decisionLink(decision)}
            </a>
          ),
      },
    ]}
  />
);

function Declared({ term: { interests } }: { readonly term: OwnTerm }) {
  const [latest, ...earlier] = interests;
  if (!latest) return <p className="govuk-body">{words.nothing}</p>;
  return (
    <>
      <InsetText>
        <p className="govuk-body fm-soft">{words.since(formatDay(latest.declaredOn))}</p>
        <p className="govuk-body fm-wording">
          <AsWritten>{latest.text}</AsWritten>
        </p>
      </InsetText>
      {earlier.length > 0 && (
        <Details summary={words.earlier}>
          {earlier.map(({ text, declaredOn }, n) => (
            <p key={n} className="govuk-body fm-wording">
              <AsWritten>{text}</AsWritten>{' '}
              <span className="fm-soft">{words.since(formatDay(declaredOn))}</span>
            </p>
          ))}
        </Details>
      )}
    </>
  );
}
