// The whole workshop against the built server, which is killed six times on the way: nothing is lost, nothing counts twice.
// The long form is `npm run -s drill:kills`.
import { expect, test } from 'vitest';
import { play, PLAY_LIMIT_MS } from './player.ts';

test(
  'eight people play all activities through six kills, and the export holds what was acknowledged',
  async () => {
    const { status, report, told } = await play(
      ...['--participants', '8', '--kill-at', '25,75,125,175,225,275'],
    );
    expect(status, told).toBe(0);
    expect(report).toMatchObject({
      participants: 8,
      activities: 15,
      kills: 6,
      missing: 0,
      unexpected: 0,
    });
    expect(report.exported).toBe(report.acknowledged);
    expect(report.duplicatesSent).toBeGreaterThan(0);
    expect(report.late).toBe(2);
  },
  PLAY_LIMIT_MS,
);

test(
  'a kill that it was told to do and could not is a failure',
  async () => {
    const { status, report } = await play('--participants', '6', '--kill-at', '100000');
    expect(status).toBe(1);
    expect(report).toMatchObject({ kills: 0, missing: 0, unexpected: 0 });
  },
  PLAY_LIMIT_MS,
);
