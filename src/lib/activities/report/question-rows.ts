// One row a question that was asked: when it was open, who could answer, who was connected, who answered.
import type { BoardView } from '#lib/workshop/views/board.ts';
import type { BoardActivity, BoardRound } from '#lib/workshop/views/board-activity.ts';
import { activityWords } from './activity-words.ts';
import { hourWords } from './moment-words.ts';
import { roundWords } from './round-words.ts';

export function questionRows(board: BoardView): (string | number | null)[][] {
  return board.activities.flatMap((activity) =>
    activity.rounds
      .filter((round) => round.results !== null)
      .map((round) => questionRow(board, activity, round)),
  );
}

function questionRow(
  board: BoardView,
  activity: BoardActivity,
  round: BoardRound,
): (string | number | null)[] {
  const { opened, closed, openedAtMs, closedAtMs, results } = round;
  return [
    `${activityWords(board, activity)}: ${roundWords(activity, round)}`,
    hourWords(openedAtMs, board.timeZone),
    closedAtMs === null ? null : hourWords(closedAtMs, board.timeZone),
    fromTo(opened.eligible, closed?.eligible),
    fromTo(opened.connected, closed?.connected),
    results?.voters ?? null,
  ];
}

/** «22–24» where it changed between opening and close. */
function fromTo(opening: number, close: number | undefined): string {
  return close === undefined || close === opening ? String(opening) : `${opening}–${close}`;
}
