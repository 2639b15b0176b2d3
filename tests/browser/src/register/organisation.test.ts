import { setStage } from '../support/stage';
import { phone } from '../support/inspect';

const stage = setStage();

describe('what everyone can read about the organisation', () => {
  it('who sits on the council, and the decision that put them there', async () => {
    const person = await stage.person();
    await person.goTo('/');
    await person.follow('Who sits on the council');
    await person.isAt('Council', 'register/council');
    const staff = person.page.getByRole('table', { name: 'Staff' });
    await staff
      .getByRole('row', { name: /Joan Dhillon/ })
      .getByRole('link', { name: '1' })
      .click();
    await person.heading('First election to the Members’ Council', 1).waitFor();
  });

  it('the elections: when, for which seats, who stands and how they are counted', async () => {
    const person = await stage.person();
    await person.goTo('/');
    await person.follow('Elections, and who stands');
    await person.isAt('Elections', 'register/elections');
    await person.follow('Annual election to the Members’ Council');
    await person.isAt('Annual election to the Members’ Council', 'register/election');
    await person.sees('In the order of the ballot paper: by surname.');
    await person.text('Statement').first().waitFor();
    await person.goTo('/elections');
    await person.follow('First election to the Members’ Council');
    await person.link(/^The result: decision \d+$/).click();
    await person.heading('First election to the Members’ Council', 1).waitFor();
  });

  it('the rules, each with its source', async () => {
    const person = await stage.person();
    await person.goTo('/constitution');
    await person.isAt('Constitution', 'register/constitution');
    await person.sees('Companies Act 2006 s.283');
  });

  it('the challenges, and the answer that is overdue', async () => {
    const person = await stage.person();
    await person.goTo('/challenges');
    await person.isAt('Challenges', 'register/challenges');
    const late = person.page.getByRole('listitem').filter({ hasText: 'Answer overdue' });
    expect(await late.count()).toBe(1);
    await late.getByRole('heading', { name: /Saturday clinic at Northgate/ }).waitFor();
  });

  it('the log, page by page, with each exact entry', async () => {
    const person = await stage.person();
    await person.goTo('/log');
    await person.isAt('Log', 'register/log');
    await person.sees(/A file about a decision is issued/);
    await person.follow('Older entries');
    await person.link('Newer entries').waitFor();
    await person.text('The exact entry').first().click();
    await person.sees(/"a":/);
  });

  it('how to check everything', async () => {
    const person = await stage.person();
    await person.goTo('/verify');
    await person.isAt('Check the record yourself', 'register/verify');
    await person.press('Check the receipt');
    await person.sees('Choose a receipt file');
  });

  it('whether the certificate of a decision that they were handed is the one that was issued', async () => {
    const person = await stage.person(phone);
    await person.goTo('/decisions/1');
    const link = person.link('Certificate of result, to print or file (PDF)');
    const address = new URL((await link.getAttribute('href')) ?? '', person.page.url());
    const file = Buffer.from(await (await fetch(address)).arrayBuffer());
    await person.goTo('/verify');
    await person.press('Check the certificate');
    await person.sees('Choose a certificate file');
    const hand = (buffer: Buffer) =>
      person.page
        .getByLabel('Certificate file')
        .setInputFiles({ name: 'certificate.pdf', mimeType: 'application/pdf', buffer });
    await hand(file);
    await person.press('Check the certificate');
    await person.sees('This is the file that was issued.');
    await person.isAt('Check the record yourself', 'register/certificate-that-was-issued');
    file[file.length - 9]! ^= 1;
    await hand(file);
    await person.press('Check the certificate');
    await person.sees('The log holds no file like this one.');
  });

  it('from a phone, through the menu', async () => {
    const person = await stage.person(phone);
    await person.goTo('/');
    await person.header().getByRole('button', { name: 'Menu' }).click();
    await person.header().getByRole('link', { name: 'Constitution' }).click();
    await person.heading('Constitution', 1).waitFor();
  });
});

describe('the first stop of the keyboard', () => {
  it('jumps to the content', async () => {
    const person = await stage.person();
    await person.goTo('/council');
    await person.heading('Council', 1).waitFor();
    await person.page.keyboard.press('Tab');
    expect(
      await person.page
        .getByRole('link', { name: 'Skip to main content' })
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await person.page.keyboard.press('Enter');
    await person.page.keyboard.press('Tab');
    const within = await person.main().evaluate((main) => main.contains(document.activeElement));
    expect(within).toBe(true);
  });
});
