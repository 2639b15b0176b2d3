import { type Proposal, type Service } from '../facts';
import { appointmentSteps } from '../offices/appointment-item';
import { officeAsked } from '../offices/offices-of-council';
import { type Step, type Warning } from '../outcome';
import { find, weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { type PostTerms, postTerms } from '../terms/post-terms';
import { flawOfTerms, reviewBeyond, termAsked, termSteps } from '../terms/term-steps';
import { type Consequence, directorBegins, type Question } from './consequence';
import { coOptionSteps, postToFill } from './co-option';
import { isCount } from './counts';
import { kindCalled } from './kind-source';
import { type Post } from './post';

type Appointment = Extract<Proposal, { type: 'appointment' }>;

/**
 * A term of office, its first and last day both served.
 * Source: R-E8 (who appoints), R-E7 (a vacant place), R-E9 (length of a term, terms in a row, years in all), R-D9 (a
 * review of a long stay: a warning, as a vote does not say whether it was made), R-E11 d (co-option to an elected seat).
 */
export function appointment(question: Question, proposal: Appointment): Consequence {
  const { constitution, facts } = question;
  const post = postToFill(constitution, proposal.office, proposal.inPlaceOf !== undefined);
  const terms = postTerms(constitution, proposal.office);
  if (!post || !terms) {
    const source = { rule: 'R-E8', citation: 'Constitution, offices' };
    const says = `The constitution has no office “${proposal.office}” to appoint to.`;
    return { steps: [find(source, says, false)], effects: [], warnings: [] };
  }
  const { office, nominee: holder, from, to } = proposal;
  const isChecked = officeAsked(constitution, question.kind, office) !== null;
  const begun = directorBegins(constitution, office, from, { isChecked });
  return {
    steps: [
      appointedBy(question, post),
      ...coOptionSteps(constitution, proposal, facts.service),
      ...putForward(question, proposal),
      ...fits(post, terms, proposal, facts.service),
    ],
    effects: [{ type: 'term-begins', office, holder, from, to }, ...begun.effects],
    warnings: [...begun.warnings, ...review(terms, proposal, facts.service)],
  };
}

function appointedBy({ constitution, kind }: Question, post: Post): Step {
  const holds = kind.code === post.appointedBy;
  const says = holds
    ? `This is the kind of decision that fills the office ${post.name}.`
    : `The office ${post.name} is filled by a decision of the kind ${kindCalled(constitution, post.appointedBy)}, not “${kind.title}”.`;
  return find({ rule: 'R-E8', citation: post.citation }, says, holds);
}

/** What the constitution asks of an appointment by the council besides its vote. Source: R-E7. */
function putForward(
  { constitution, kind, facts }: Question,
  { office: code, nominee }: Appointment,
): readonly Step[] {
  const { appointments } = constitution;
  const office = officeAsked(constitution, kind, code);
  return appointments && office
    ? appointmentSteps(constitution, appointments, office, nominee, facts.item)
    : [];
}

/** Is there a place for the whole term, and may this person serve it? */
function fits(
  post: Post,
  terms: PostTerms,
  term: Appointment,
  service: Service | undefined,
): readonly Step[] {
  if (!service || !isCount(service.placesTaken))
    return [
      find(
        { rule: 'R-E7', citation: post.citation },
        'Nothing says how many places are taken already and when the nominee has served before.',
        false,
      ),
    ];
  const flaw = flawOfTerms(term, service.served);
  if (flaw) return [find(terms.source, flaw, false)];
  return [vacant(post, service), ...termSteps(termAsked(terms, term, service.served))];
}

const vacant = ({ places, citation }: Post, { placesTaken }: Service): Step =>
  weigh(
    { rule: 'R-E7', citation },
    'An appointment needs a place that is vacant for the whole term.',
    { of: placesTaken, says: 'places taken' },
    '<',
    { of: places, says: 'places there are' },
  );

function review(terms: PostTerms, term: Appointment, service: Service | undefined): Warning[] {
  const years = service ? reviewBeyond(termAsked(terms, term, service.served)) : null;
  return years === null
    ? []
    : [
        {
          ...terms.source,
          rule: 'R-D9',
          says: `This is a stay beyond ${counted(years, 'year')}: see that a rigorous review was made first.`,
        },
      ];
}
