// What every kind's part of the results page is given.
import type { BoardView } from '#lib/workshop/views/board.ts';
import type { BoardActivity } from '#lib/workshop/views/board-activity.ts';

export type ReportProps = {
  activity: BoardActivity;
  /** The whole workshop: a closing question is compared with its opening one. */
  board: BoardView;
};
