import { textLines } from './text-lines.ts';

export interface VoteOption {
  id: string;
  letter?: string;
  label: string;
  votes: number;
  leading?: boolean;
}

export interface VoteThreshold {
  /** Votes from which an option is adopted. */
  votes: number;
  label: string;
}

export interface VoteLine {
  option: VoteOption;
  /** Baseline of the first line of the name, and top of the bar. */
  nameY: number;
  barTop: number;
  lines: string[];
  squares: { x: number; width: number; full: boolean }[];
  /** Above sixty voters: one bar, and marks every ten people. */
  merged: { full: number; marks: number[] } | null;
}

export interface VoteLayout {
  lines: VoteLine[];
  height: number;
  name: { size: number; line: number };
  barHeight: number;
  barWidth: number;
  /** Where the threshold stands on every bar; null without one or when it is out of reach. */
  threshold: { x: number; from: number; to: number } | null;
}

/** Drawing of 564 units: squares to 480, the count beside them. */
export const voteColumns = { width: 564, bar: 481, count: 498 };

const MOST_SQUARES = 60;
/** Bars give way to second lines of names down to this. */
const SHORT_BAR = 26;
const plainName = { size: 25, line: 29, gap: 10 };
const smallName = { size: 22, line: 25, gap: 4 };

/**
 * One square a person on each bar; empty ones stay, so that what is missing is seen. The threshold
 * stands in a gap between the last square below it and the first that reaches it.
 * @param height the options share it: bars shrink from 38 to 16 units, names from two lines to one;
 * eight options fit at the wall's height, more make the drawing taller.
 */
export function layoutVotes(
  options: readonly VoteOption[],
  voters: number,
  { threshold, height = 440 }: { threshold?: VoteThreshold; height?: number } = {},
): VoteLayout {
  const share = (height - (threshold ? 36 : 4)) / Math.max(1, options.length);
  const name = share < 70 ? smallName : plainName;
  const most = share >= SHORT_BAR + 2 * name.line + name.gap + 5 ? 2 : 1;
  const tallest = Math.max(
    1,
    ...options.map((option) => nameLines(option, name.size, most).length),
  );
  const barHeight = Math.round(
    Math.min(38, Math.max(16, share - tallest * name.line - name.gap - 5)),
  );
  const reached =
    threshold && threshold.votes > 0 && threshold.votes <= voters ? threshold.votes : null;
  const people = personSpans(voters, reached);
  let top = 0;
  const lines = options.map((option): VoteLine => {
    const words = nameLines(option, name.size, most);
    const nameY = top + name.size;
    const barTop = top + words.length * name.line + name.gap;
    top =
      barTop +
      barHeight +
      Math.min(20, Math.max(5, share - barHeight - words.length * name.line - name.gap));
    return { option, nameY, barTop, lines: words, ...barOf(option.votes, voters, people) };
  });
  const first = lines[0];
  const last = lines.at(-1);
  const x = reached === null ? null : thresholdX(voters, reached);
  return {
    lines,
    height: top + (threshold ? 22 : 0),
    name,
    barHeight,
    barWidth: voteColumns.bar,
    threshold:
      x !== null && first && last ? { x, from: first.barTop, to: last.barTop + barHeight } : null,
  };
}

function nameLines(option: VoteOption, size: number, most: number): string[] {
  const width = voteColumns.width - (option.letter ? 31 : 0);
  return textLines(option.label, {
    size,
    face: option.leading ? 'house700' : 'house500',
    width,
    most,
  });
}

/** Room for the tick between two squares. */
const TICK_GAP = 7;

function personSpans(voters: number, threshold: number | null): { x: number; width: number }[] {
  if (voters === 0 || voters > MOST_SQUARES) return [];
  const gap = voters > 30 ? 2 : 3;
  const pitch = (voteColumns.bar - (threshold === null ? 0 : TICK_GAP)) / voters;
  return Array.from({ length: voters }, (_, place) => ({
    x: place * pitch + (threshold !== null && place >= threshold - 1 ? TICK_GAP : 0),
    width: pitch - gap,
  }));
}

function thresholdX(voters: number, threshold: number): number {
  const squares = voters <= MOST_SQUARES;
  const pitch = (voteColumns.bar - (squares ? TICK_GAP : 0)) / voters;
  return (threshold - 1) * pitch + (squares ? TICK_GAP / 2 - 1.5 : 0);
}

function barOf(votes: number, voters: number, people: { x: number; width: number }[]) {
  if (people.length > 0 || voters === 0)
    return {
      squares: people.map((span, place) => ({ ...span, full: place < votes })),
      merged: null,
    };
  const unit = voteColumns.bar / voters;
  const marks = Array.from(
    { length: Math.floor((voters - 1) / 10) },
    (_, ten) => (ten + 1) * 10 * unit,
  );
  return { squares: [], merged: { full: Math.min(votes, voters) * unit, marks } };
}
