import { Details, InsetText } from '@folkmoot/ui';
import { formatDay } from '../../shared/dates';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { type PageProps } from '../../shared/router';
import { wording as words } from './wording';
import { AsAtForm } from './as-at-form';
import { CouncilRules } from './council-rules';
import { DecisionKinds } from './decision-kinds';
import { ElectionRules } from './election-rules';
import { type ConstitutionData } from './load-constitution';
import { Members } from './members';
import { Offices } from './offices';
import { Surplus } from './surplus';
import { VersionFacts } from './version-facts';
import { Versions } from './versions';

/** One version of the rules: how it came about, what it says with its sources, and the others. */
export function ConstitutionPage({ data, params }: PageProps<ConstitutionData>) {
  const { version, versions, on } = data;
  const { pack, outline } = version;
  const named = 'version' in params;
  return (
    <Page
      title={named ? words.lately(version.version) : words.title}
      caption={on === undefined ? pack.title : words.onCaption(formatDay(on))}
      {...(named && { crumbs: [{ href: paths.constitution(), text: words.title }] })}
    >
      <p className="fm-lead">{words.lead}</p>
      {versions.awaited && (
        <InsetText>{words.awaited(versions.awaited.version, versions.awaited.by)}</InsetText>
      )}
      <VersionFacts version={version} />
      <Versions versions={versions.items} shown={version.version} />
      <AsAtForm on={on} />
      <Details summary={words.inWords}>
        {outline.map(({ heading, points }) => (
          <section key={heading}>
            <h3 className="govuk-heading-s">{heading}</h3>
            <ul className="govuk-list govuk-list--bullet">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
      </Details>
      <Members constituencies={pack.constituencies} />
      <CouncilRules pack={pack} />
      <Offices pack={pack} />
      <DecisionKinds kinds={pack.decisionKinds} />
      <ElectionRules rules={pack.elections} />
      <Surplus rules={pack.surplus} />
    </Page>
  );
}
