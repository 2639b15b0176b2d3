import { type Locator } from 'playwright-core';
import { type Person } from './person';

/** More than there are stops on any page of ours. */
const mostStops = 80;

/** Somebody who has no mouse and no touch screen. */
export class Keyboard {
  constructor(private readonly person: Person) {}

  /** Goes on by Tab until something has the focus, which must then be plain to see. */
  async goTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < mostStops; stops++) {
      if (await hasFocus(target)) return this.seesFocus(target);
      await this.person.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${target.toString()}.`);
  }

  async press(target: Locator, key: 'Enter' | 'Space'): Promise<void> {
    await this.goTo(target);
    await this.person.page.keyboard.press(key);
  }

  async write(target: Locator, text: string): Promise<void> {
    await this.goTo(target);
    await this.person.page.keyboard.type(text);
  }

  /** Whether the page’s heading has the focus, so that reading begins there. */
  async startsAt(heading: string): Promise<void> {
    const target = this.person.heading(heading, 1);
    await target.waitFor();
    expect({ [heading]: await hasFocus(target) }).toEqual({ [heading]: true });
  }

  private async seesFocus(target: Locator): Promise<void> {
    const seen = await target.evaluate((element) => {
      // The box of a checkbox or radio button is drawn by its label.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const drawn = [
        getComputedStyle(element),
        ...labels.map((label) => getComputedStyle(label, '::before')),
      ];
      const { left, top, right, bottom } = element.getBoundingClientRect();
      // Of a long field the browser shows the part that is written in.
      const onScreen = { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
      const middle = (onScreen.top + onScreen.bottom) / 2;
      const atCentre = document.elementFromPoint((left + right) / 2, middle);
      return {
        marked: drawn.some(
          ({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none',
        ),
        uncovered: atCentre !== null && (element.contains(atCentre) || atCentre.contains(element)),
      };
    });
    expect({ [target.toString()]: seen }).toEqual({
      [target.toString()]: { marked: true, uncovered: true },
    });
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
