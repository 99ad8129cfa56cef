// A person's own answers as plain text to keep: what was asked, as far as this phone saw it, and what they said.
import { m } from '#lib/paraglide/messages.js';
import type { Axis } from '#lib/workshop/agenda.ts';
import type { Ballot, Check, Rating } from '#lib/workshop/answers.ts';
import { inLanguage, type LocalText } from '#lib/workshop/local-text.ts';
import type { OwnAnswers } from '#lib/workshop/views/mine.ts';

/** What the phone remembers of one activity; nothing on a phone that came later. */
export type Remembered = {
  title: LocalText;
  prompt: LocalText;
  items: Readonly<Record<string, string>>;
  axes: { x: Axis; y: Axis } | null;
  /** Worst to best. */
  anchors: readonly LocalText[];
};

export function ownAnswersText(
  answers: readonly OwnAnswers[],
  seen: Readonly<Record<string, Remembered>>,
  language: string,
): string {
  return answers
    .map(({ activity, entries, ballots }) => {
      const remembered = seen[activity];
      const lines = [
        ...entries.map(({ text, detail }) => `– ${text}${detail ? ` (${detail})` : ''}`),
        ...ballots.flatMap((ballot) => ballotLines(ballot, remembered, language)),
      ];
      const heading = remembered
        ? `${inLanguage(remembered.title, language)}\n${inLanguage(remembered.prompt, language)}`
        : m.phone_activity({ id: activity });
      return `${heading}\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

function ballotLines(ballot: Ballot, seen: Remembered | undefined, language: string): string[] {
  const labelOf = (item: string): string => seen?.items[item] ?? m.phone_unknown_item();
  switch (ballot.kind) {
    case 'approve':
      return ballot.items.length === 0
        ? [`– ${m.phone_approved_none()}`]
        : ballot.items.map((item) => `✓ ${labelOf(item)}`);
    case 'choose':
      if (ballot.choice === 'none') return [`✓ ${m.phone_none_yet()}`];
      return [`✓ ${ballot.choice === 'abstain' ? m.phone_abstain() : labelOf(ballot.choice.item)}`];
    case 'order':
      return ballot.items.map((item, index) => `${index + 1}. ${labelOf(item)}`);
    case 'place':
      return [`– ${labelOf(ballot.item)}: ${cellText(ballot.cell, seen, language)}`];
    case 'rate':
      return [
        `– ${ratingText(ballot.value, seen, language)}`,
        ...(ballot.reason ? [ballot.reason] : []),
      ];
    case 'comment':
      return [`– ${labelOf(ballot.item)}`, ...commentLines(ballot)];
    default: {
      const unknown: never = ballot;
      throw new Error(`Unknown ballot ${JSON.stringify(unknown)}`);
    }
  }
}

function cellText(
  cell: { x: Rating; y: Rating } | null,
  seen: Remembered | undefined,
  language: string,
): string {
  if (cell === null) return m.phone_said_unknown();
  if (!seen?.axes) return `${cell.y} · ${cell.x}`;
  const { x, y } = seen.axes;
  return `${inLanguage(y.name, language)} ${cell.y}, ${inLanguage(x.name, language)} ${cell.x}`;
}

function ratingText(value: Rating | null, seen: Remembered | undefined, language: string): string {
  if (value === null) return m.phone_dont_know();
  const anchor = seen?.anchors[value - 1];
  return anchor ? `${value}/5 · ${inLanguage(anchor, language)}` : `${value}/5`;
}

function commentLines(ballot: Extract<Ballot, { kind: 'comment' }>): string[] {
  const counts = ballot.checks.filter((check): check is Check => check !== null);
  return [
    ...(counts.length > 0 ? [`  ${m.phone_checks_given({ count: counts.length })}`] : []),
    ...(ballot.keep ? [`  ${m.phone_keep()}: ${ballot.keep}`] : []),
    ...(ballot.change ? [`  ${m.phone_would_change()}: ${ballot.change}`] : []),
  ];
}
