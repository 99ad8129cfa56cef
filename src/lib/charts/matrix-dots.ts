import type { MatrixItem } from './matrix-item.ts';

/** Size of the quadrant drawing inside its frame; points 1 and 5 stand clear of the brackets. */
export const field = { width: 850, height: 506, left: 40, right: 810, top: 66, bottom: 440 };
export const middle = { x: 425, y: 253 };

export const dotRadius = { plain: 13, numbered: 17 };

/** From this many people on, the middle half of the answers says something. */
const LEAST_FOR_CROSS = 5;

export interface Dot {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** Ends of the middle half on each axis, in the drawing; null with too few people. */
  cross: { left: number; right: number; top: number; bottom: number } | null;
  emphasis: MatrixItem['emphasis'];
}

/** Point of the scale 1 … 5 to the drawing. */
export const across = (point: number) =>
  field.left + ((point - 1) / 4) * (field.right - field.left);
export const upward = (point: number) =>
  field.bottom - ((point - 1) / 4) * (field.bottom - field.top);

/** A dot at the mean of each item; dots that would cover each other are pushed apart, and no more. */
export function placeDots(items: readonly MatrixItem[], radius: number): Dot[] {
  const dots = items.flatMap((item) => dotOf(item, radius));
  pushApart(dots, 2 * radius + 2);
  return dots;
}

function dotOf({ id, n, x, y, emphasis }: MatrixItem, radius: number): Dot[] {
  if (!x || !y) return [];
  const cross =
    n < LEAST_FOR_CROSS
      ? null
      : { left: across(x.q1), right: across(x.q3), top: upward(y.q3), bottom: upward(y.q1) };
  return [{ id, x: across(x.mean), y: upward(y.mean), radius, cross, emphasis }];
}

/** Rounds of small pushes; dots on one spot part along a direction that depends on their order. */
function pushApart(dots: Dot[], distance: number): void {
  const sides = dots.map((dot) => ({ right: dot.x > middle.x, low: dot.y > middle.y }));
  for (let round = 0; round < 40; round++) {
    let moved = false;
    for (const [place, dot] of dots.entries())
      for (const other of dots.slice(place + 1)) moved = push(dot, other, distance, place) || moved;
    if (!moved) return;
    for (const [place, dot] of dots.entries()) holdInQuadrant(dot, sides[place]);
  }
}

function push(a: Dot, b: Dot, distance: number, turn: number): boolean {
  const apart = Math.hypot(b.x - a.x, b.y - a.y);
  if (apart >= distance - 0.01) return false;
  const angle = apart > 0.01 ? Math.atan2(b.y - a.y, b.x - a.x) : turn * 2.4;
  const step = (distance - apart) / 2;
  a.x -= Math.cos(angle) * step;
  a.y -= Math.sin(angle) * step;
  b.x += Math.cos(angle) * step;
  b.y += Math.sin(angle) * step;
  return true;
}

function holdInQuadrant(dot: Dot, side: { right: boolean; low: boolean } | undefined): void {
  const edge = 3 * 9;
  const least = { x: side?.right ? middle.x : edge, y: side?.low ? middle.y : edge };
  const most = {
    x: side?.right ? field.width - edge : middle.x,
    y: side?.low ? field.height - edge : middle.y,
  };
  dot.x = Math.min(Math.max(dot.x, least.x), most.x);
  dot.y = Math.min(Math.max(dot.y, least.y), most.y);
}
