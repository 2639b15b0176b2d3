import { type Declaration, type Plugin } from 'postcss';

/** Sides of a line by what they are called in styles that know only one direction. */
const inline: Readonly<Record<string, string>> = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
};

const startAndEnd: Readonly<Record<string, string>> = { left: 'start', right: 'end' };

/** Turns `left` and `right` into the start and the end of the line, so that one style sheet serves both directions. */
function turn(declaration: Declaration): void {
  const { prop, value } = declaration;
  const border = /^border-(left|right)(-\w+)?$/.exec(prop);
  if (border) declaration.prop = `border-inline-${startAndEnd[border[1] ?? '']}${border[2] ?? ''}`;
  else if (prop === 'text-align' && value in startAndEnd)
    declaration.value = startAndEnd[value] ?? value;
  else if ((prop === 'float' || prop === 'clear') && value in startAndEnd)
    declaration.value = `inline-${startAndEnd[value]}`;
  else if (prop in inline) declaration.prop = inline[prop] ?? prop;
  else if (prop === 'margin' || prop === 'padding') split(declaration);
}

/** `margin: 0 1px 0 2px` has sides of its own; with the same at both ends of the line it may stay as it is. */
function split(declaration: Declaration): void {
  const { prop, value, important } = declaration;
  const parts = value.match(/(?:[^\s(]+\([^)]*\)|[^\s(]+)+/g) ?? [];
  const [top, end, bottom, start] = parts;
  if (parts.length !== 4 || end === start) return;
  const sides = { top, bottom, 'inline-start': start, 'inline-end': end };
  for (const [side, size] of Object.entries(sides))
    declaration.cloneBefore({ prop: `${prop}-${side}`, value: size ?? '0', important });
  declaration.remove();
}

/** Of govuk-frontend and of ours. Source: CSS Logical Properties and Values 1. */
export const logical: Plugin = { postcssPlugin: 'folkmoot-logical', Declaration: turn };
