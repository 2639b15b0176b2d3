import { inspect } from './inspect';
import { setStage } from './stage';

const stage = setStage();

/** A page of ours, spoilt. */
async function faultsAfter(spoil: () => void): Promise<string> {
  const person = await stage.person();
  await person.goTo('/challenges');
  await person.heading('Challenges', 1).waitFor();
  await person.page.evaluate(spoil);
  const faults = [...(await inspect(person.page, 'spoilt')), ...person.faults];
  person.faults.length = 0;
  return faults.join('\n');
}

describe('R-H7: the inspection of a page', () => {
  it('finds nothing where there is nothing', async () => {
    expect(await faultsAfter(() => undefined)).toBe('');
  });

  it('finds what axe finds, on a phone and at a desk', async () => {
    const faults = await faultsAfter(() => {
      document.querySelector('main')?.append(document.createElement('button'));
    });
    expect(faults).toMatch(/at 360 px button-name: /);
    expect(faults).toMatch(/at 1280 px button-name: /);
  });

  it('finds what makes a page scroll sideways, even on the smallest phone alone', async () => {
    const faults = await faultsAfter(() => {
      const plank = document.createElement('div');
      plank.id = 'plank';
      plank.textContent = 'A plank';
      document.querySelector('main')?.append(plank);
      plank.style.width = '340px';
    });
    expect(faults).toMatch(/^at 320 px the page is \d+ px wide: <div id="plank"/);
  });

  it('finds a tab without a name and a heading too many', async () => {
    const faults = await faultsAfter(() => {
      document.title = '';
      document.querySelector('main')?.append(document.createElement('h1'));
    });
    expect(faults).toMatch(/the tab is called “”/);
  });

  it('finds scripts that the content security policy refuses', async () => {
    const faults = await faultsAfter(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.body.append(script);
    });
    expect(faults).toMatch(/Content Security Policy/);
  });
});
