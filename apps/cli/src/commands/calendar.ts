import { addDays, type PlainDate, valueOf } from '@folkmoot/basics';
import { type Constitution, meetingTasks, noticeTimetable, rule } from '@folkmoot/rules';
import { readOptions } from '../arguments';
import { Cannot, type Command, exit } from '../command';
import { dateGiven } from '../rules/as-of';
import { calendarText, type Timetable } from '../rules/calendar-text';
import { constitutionNamed, identityOf } from '../rules/constitution-named';
import { jsonText, tellingFaults } from '../rules/faulty';

const help = `folkmoot calendar — the timetable of an annual general meeting, with the sums

Usage
  folkmoot calendar --constitution <file|preset:id> --meeting <date>
                    [--election-closes <date>] [--json]

By when notice must be sent and received, with the clear days counted; what is to be done
before and after the meeting, each with its reason; and the last day for each stage of an
election. Working days leave out the bank holidays of the part of the United Kingdom where
the organisation is registered.

Options
  --constitution <…>        A file (- for standard input), or preset:<id>; see:
                            folkmoot constitution list
  --meeting <date>          The day of the meeting, such as 2026-03-31
  --election-closes <date>  The last day of the poll of the election; the day before the
                            meeting when left out, so that it is declared there
  --json                    Print the timetable as JSON
  --help                    Show this

Exit codes
  0  worked out
  2  it could not be: the message says why

Examples
  folkmoot calendar --constitution preset:cic-members-council --meeting 2026-03-31
  folkmoot calendar --constitution preset:nhs-foundation-trust --meeting 2026-09-29 --election-closes 2026-09-18
`;

/** Works out by when everything must be done for a general meeting. */
export const calendar: Command = {
  help,
  run(args, terminal) {
    const options = readOptions('calendar', args, {
      constitution: { type: 'string' },
      meeting: { type: 'string' },
      'election-closes': { type: 'string' },
      json: { type: 'boolean' },
    });
    const { constitution: name, meeting, 'election-closes': closes } = options;
    return tellingFaults(options.json ?? false, terminal, async () => {
      if (name === undefined || meeting === undefined)
        throw new Cannot(
          'Say under which constitution and on which day: folkmoot calendar --constitution preset:cic-members-council --meeting 2026-03-31',
        );
      const heldOn = dateGiven('meeting', meeting);
      const closesOn =
        closes === undefined ? addDays(heldOn, -1) : dateGiven('election-closes', closes);
      const constitution = await constitutionNamed(name, terminal);
      const timetable = timetableOf(constitution, heldOn, closesOn);
      terminal.out(
        options.json
          ? jsonText({ constitution: identityOf(constitution), ...timetable })
          : calendarText(timetable, constitution),
      );
      return exit.ok;
    });
  },
};

function timetableOf(
  constitution: Constitution,
  heldOn: PlainDate,
  closesOn: PlainDate,
): Timetable {
  return {
    meeting: heldOn,
    notice: noticeTimetable(constitution, heldOn),
    tasks: meetingTasks(constitution, heldOn),
    election: valueOf(rule(constitution, { type: 'election-timetable', closesOn })),
  };
}
