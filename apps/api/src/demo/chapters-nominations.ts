import { plainDate, valueOf } from '@folkmoot/basics';
import { CallElection } from '../elections/call-election';
import { DeclareCandidacy } from '../elections/candidacies/declare-candidacy';
import { ProposeCandidacy } from '../elections/candidacies/propose-candidacy';
import { announce } from './chapters-members';
import { memberActor, type Narrator } from './narrator';

const statement = `I drive the **Northgate round**, and hear what people say when nobody takes notes.

- Rotas four weeks ahead, for everybody.
- A place on every site to sit down with a cup of tea.`;

/** An election whose nominations are open: one member of staff waits for the decision on theirs, another to be asked. */
export async function nominationsOpen(story: Narrator): Promise<void> {
  const [called, opens, closes] = [-5, 31, 45];
  story.at(called, '08:00');
  const { id } = valueOf(
    await story.app
      .get(CallElection)
      .run(
        story.returningOfficer,
        'Election of a staff member of the council',
        [{ constituency: 'staff', seats: 1 }],
        story.day(closes),
      ),
  );
  await announce(story, id, { called, opens });
  const [nominee, proposer] = await story.members(['CV0061', 'CV0105']);
  if (!nominee || !proposer) throw new Error('The demonstration has no such members of staff.');
  const propose = story.app.get(ProposeCandidacy);
  story.at(-2, '19:20');
  const own = memberActor(nominee, ['member']);
  const { id: candidacy } = valueOf(await propose.run(own, id, null));
  valueOf(
    await story.app.get(DeclareCandidacy).run(own, id, candidacy, {
      statement,
      interests: 'None.',
      fitness: {
        bornOn: plainDate('1984-05-02'),
        signsCode: true,
        isDirector: false,
        nothingBars: true,
      },
    }),
  );
  story.at(-1, '07:50');
  valueOf(await propose.run(memberActor(proposer, ['member']), id, 'CV0140'));
}
