// What only a facilitator's socket can ask; apart, so that a phone does not carry it.
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import { LiveWorkshop } from './live-workshop.svelte.ts';

export class FacilitatorWorkshop extends LiveWorkshop<'facilitator'> {
  constructor(workshop: string) {
    super({ role: 'facilitator', workshop });
  }

  inspect(activity: string): Promise<ModeratedActivity | null> {
    return this.socket.timeout(10_000).emitWithAck('inspect', activity);
  }

  /** Searched for in the background of the server, which may be at it for some seconds. */
  suggestions(activity: string): Promise<readonly MergeSuggestion[] | null> {
    return this.socket.timeout(30_000).emitWithAck('suggestions', activity);
  }
}
