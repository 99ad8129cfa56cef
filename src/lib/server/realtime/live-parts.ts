// What a socket's requests are answered with.
import type { StageDisplay } from '#lib/protocol/messages.ts';
import type { CommandQueue } from '../handle-command.ts';
import type { MergeSuggester } from '../merging/merge-suggester.ts';
import type { LoadedWorkshop } from '../workshops/loaded-workshop.ts';
import type { OpenWorkshops } from '../workshops/open-workshops.ts';
import type { Presence } from './presence.ts';
import type { RoomServer } from './sockets.ts';

export type LiveParts = {
  io: RoomServer;
  workshops: OpenWorkshops;
  queue: CommandQueue;
  presence: Presence;
  merging: MergeSuggester;
  displays: Map<string, StageDisplay>;
  nowMs(): number;
  failed(error: unknown, detail: object): void;
};

/** The workshop as it is kept: what is being committed is waited for. */
export async function settled(
  workshop: string,
  { workshops, queue }: LiveParts,
): Promise<LoadedWorkshop | undefined> {
  const loaded = await workshops.open(workshop);
  if (!loaded?.ahead) return loaded;
  await queue.idle();
  return workshops.open(workshop);
}
