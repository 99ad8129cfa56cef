// The colours and fonts of the charts: a token where there is a page, its light value in a file.
// In a file `standaloneSvg` writes the values of the step in.

export const ink = 'var(--ink, #15172b)';
export const ink2 = 'var(--ink-2, #4b4e66)';
export const ink3 = 'var(--ink-3, #767990)';
export const paper = 'var(--paper, #fdfcf9)';
export const paper3 = 'var(--paper-3, #e4e1d7)';
export const rule = 'var(--rule, #cfccc0)';
export const hueStrong = 'var(--hue-strong, #22308a)';
export const hueMid = 'var(--hue-mid, #7482ca)';
export const hueTint = 'var(--hue-tint, #e7eaf7)';
export const levelLow = 'var(--level-low, #dcebdd)';
export const levelLowEdge = 'var(--level-low-edge, #76977f)';
export const levelMid = 'var(--level-mid, #f6bd5c)';
export const levelMidLine = 'var(--level-mid-line, #c58a2f)';
export const levelHigh = 'var(--level-high, #a81c1c)';

/** What people wrote, and what the house says. Names without quotes: they stand inside attributes. */
export const people = 'var(--font-people, Atkinson Hyperlegible Next, Verdana, sans-serif)';
export const house = 'var(--font-house, Archivo, Helvetica Neue, Arial, sans-serif)';
