import { nhsFoundationTrust } from '@folkmoot/rules';
import { phone } from '../support/inspect';
import { choice, enter, officer, reports, writeDate } from '../support/office';
import { setStage } from '../support/stage';
import { importRoll } from '../support/whole-election';

const stage = setStage({ founded: nhsFoundationTrust });
const secretary = 'secretary@scratch.example';

describe('a governor whom a university appoints', () => {
  it('is entered from its letter, and is in the register with who appointed them', async () => {
    await importRoll(stage, secretary, [
      ['P001', 'Grace Holt', 'Patients and carers'],
      ['U001', 'Ines Judd', 'University'],
    ]);
    const person = await officer(stage, secretary);
    await enter(person, 'Appointments');
    await person.press('Enter an appointment from outside');
    await person.isAt('Enter an appointment from outside', 'office/appointed-from-outside');
    await person.press('Enter the appointment');
    await person.sees('Choose the seat', person.alert());
    await person.isAt('Enter an appointment from outside', 'office/appointed-from-outside-refused');

    await choice(person, 'University').check();
    await person.write('Member number', 'P001');
    await writeDate(person, 'When did the letter come?', 0);
    await writeDate(person, 'First day in office', 0);
    await person.write('Where is the letter kept?', 'Folio 3');
    await person.press('Enter the appointment');
    await person.sees(/Grace Holt is not in the register for this constituency/, person.alert());
    await person.write('Member number', 'U001');
    await person.press('Enter the appointment');
    await reports(person, 'The appointment is entered in the register.');

    const reader = await stage.person(phone);
    await reader.goTo('/council');
    await reader.sees('Ines Judd');
    await reader.sees('Appointed by: The university with a medical school');
    await reader.isAt('Council', 'register/council-with-an-appointed-governor');
  });
});
