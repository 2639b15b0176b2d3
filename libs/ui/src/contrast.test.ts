import { readFileSync } from 'node:fs';
import path from 'node:path';

const tokens = new Map(
  [...readTokens().matchAll(/^\$([a-z-]+): (#[0-9a-f]{6});/gm)].map(([, name, hex]) => [
    name ?? '',
    hex ?? '',
  ]),
);

describe('the theme: WCAG 2.2 contrast', () => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'mist'],
    ['ink', 'sun'],
    ['ink', 'teal-pale'],
    ['ink-soft', 'paper'],
    ['teal', 'paper'],
    ['teal-deep', 'teal-pale'],
    ['teal-deep', 'paper'],
    ['plum', 'paper'],
    ['brick', 'paper'],
    ['moss', 'paper'],
    ['moss', 'moss-pale'],
    ['paper', 'teal-deep'],
    ['paper', 'teal'],
    ['paper', 'moss'],
    ['paper', 'brick'],
    ['amber-deep', 'amber-pale'],
  ])('1.4.6: %s on %s reaches 7:1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(7);
  });

  it.each([
    ['ink-soft', 'mist'],
    ['ink-soft', 'teal-pale'],
    ['teal', 'mist'],
  ])('1.4.3: %s on %s reaches 4.5:1', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('1.4.11: the focus shows on dark grounds, and its dark edge on light ones', () => {
    expect(contrast(colour('sun'), colour('teal-deep'))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour('ink'), colour('paper'))).toBeGreaterThanOrEqual(3);
  });
});

function readTokens(): string {
  return readFileSync(path.join(__dirname, '../styles/_tokens.scss'), 'utf8');
}

function colour(name: string): string {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`The theme has no colour called ${name}.`);
  return hex;
}

/** Source: WCAG 2.2, definitions of contrast ratio and relative luminance. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
