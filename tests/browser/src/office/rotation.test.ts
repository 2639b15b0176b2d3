import { phone } from '../support/inspect';
import { officer, reports, returningOfficer, secretary, writeDate } from '../support/office';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage({ elections: { retiring: { numerator: 1, denominator: 3 } } });

describe('retirement by rotation', () => {
  it('is announced by one officer and drawn by another, and frees seats for the next election', async () => {
    const first = await officer(stage, returningOfficer);
    await first.goTo('/office/elections');
    await first.follow('See who retires by rotation');
    await first.isAt('Who retires by rotation', 'office/rotations');
    await first.press('Let members retire: Staff');
    await first.isAt('Announce the draw', 'office/rotation-announce');
    await first.press('Announce the draw');
    await first
      .alert()
      .getByRole('link', { name: /^Enter the day/ })
      .waitFor();
    await writeDate(first, 'From which day are they out of office?', 30);
    await first.press('Announce the draw');
    await reports(first, 'The draw is announced. Another officer draws the lots.');
    await first.sees('You announced this draw yourself, so another officer must draw the lots.');

    const second = await stage.person(phone);
    await signIn(second, secretary);
    await second.goTo('/office/rotations');
    await second.press('Draw the lots');
    await second.isAt('Draw the lots', 'office/rotation-draw');
    await second.press('Draw the lots');
    await reports(second, /^The lots are drawn/);
    await second.sees(/^Settled: those who retire are out of office from/);
    await second.isAt('Who retires by rotation', 'office/rotations-settled');

    await first.goTo('/office/appointments');
    await first.sees('Whoever held it retired by rotation.');
  });
});
