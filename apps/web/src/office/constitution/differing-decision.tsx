import { SummaryList } from '@folkmoot/ui';
import { VerdictTag } from '../../shared/decisions/verdict-tag';
import { paths } from '../../shared/paths';
import { type ReplayedDecision } from '../api/constitution';
import { wording } from './wording';

const words = wording.replay;

export interface DifferingDecisionProps {
  readonly decision: ReplayedDecision;
  /** Of its heading; those of its parts are one below. */
  readonly level: 2 | 3;
}

/** One decision as it was and as it would have been, with the steps that differ. */
export function DifferingDecision({ decision, level }: DifferingDecisionProps) {
  const Heading = `h${level}` as const;
  const { number, title, version, was, would, steps, effects } = decision;
  return (
    <section className="fm-section fm-reading">
      <Heading className="govuk-heading-m">
        <a className="govuk-link" href={paths.decision(number)}>
          {words.decision(number, title)}
        </a>
      </Heading>
      <p className="govuk-body fm-soft">{words.under(version)}</p>
      <SummaryList
        rows={[
          { key: words.was, value: <Outcome {...was} /> },
          ...(would ? [{ key: words.would, value: <Outcome {...would} /> }] : []),
        ]}
      />
      <Differing title={words.steps} level={level} {...steps} />
      <Differing title={words.effects} level={level} {...effects} />
    </section>
  );
}

const Outcome = ({ verdict, headline }: ReplayedDecision['was']) => (
  <>
    <VerdictTag verdict={verdict} /> {headline}
  </>
);

interface DifferingProps extends Pick<DifferingDecisionProps, 'level'> {
  readonly title: string;
  readonly was: readonly string[];
  readonly would: readonly string[];
}

function Differing({ title, level, was, would }: DifferingProps) {
  const Heading = level === 2 ? 'h3' : 'h4';
  if (was.length + would.length === 0) return null;
  return (
    <>
      <Heading className="govuk-heading-s">{title}</Heading>
      <SummaryList
        rows={[
          { key: words.onlyThen, value: <Sentences sentences={was} /> },
          { key: words.onlyNow, value: <Sentences sentences={would} /> },
        ]}
      />
    </>
  );
}

const Sentences = ({ sentences }: { readonly sentences: readonly string[] }) =>
  sentences.length === 0
    ? words.nothing
    : sentences.map((sentence) => (
        <p key={sentence} className="govuk-body">
          {sentence}
        </p>
      ));
