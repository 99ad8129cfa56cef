// What a command that travelled becomes here: the core's command, who gives it, and the people's rows that go with it.
import type { Made } from '#lib/protocol/messages.ts';
import type { Command } from '#lib/workshop/commands.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import type { RefusalCode } from '#lib/workshop/refusals.ts';
import type { ParticipantRecord } from '../event-store/event-store.ts';
import type { Speaker } from './person.ts';

export type Translation =
  | {
      ok: true;
      /** Null where only rows change. */
      command: Command | null;
      actor: Actor;
      participants: readonly ParticipantRecord[];
      made: Made | null;
    }
  | { ok: false; code: RefusalCode };

export const asIs = (command: Command, actor: Actor): Translation => ({
  ok: true,
  command,
  actor,
  participants: [],
  made: null,
});

export function facilitatorOf(speaker: Speaker): Actor {
  if (speaker.role === 'facilitator') return { role: 'facilitator', id: speaker.id };
  if (speaker.role === 'stage' && speaker.facilitator !== null)
    return { role: 'facilitator', id: speaker.facilitator };
  return { role: 'participant', author: '', observer: true };
}
