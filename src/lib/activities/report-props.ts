// What every kind's part of the results page is given.
import type { BoardActivity, BoardView } from '#lib/workshop/views/board.ts';

export type ReportProps = {
  activity: BoardActivity;
  /** The whole workshop: a closing question is compared with its opening one. */
  board: BoardView;
};
