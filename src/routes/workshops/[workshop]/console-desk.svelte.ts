// The console's own state beside the workshop's: what was last done and can be taken back, and what is looked at.
import { refusalWords } from '#lib/activities/refusal-words.ts';
import type { FacilitatorWorkshop } from '#lib/client/facilitator-workshop.ts';
import type { Reply, WireCommand } from '#lib/protocol/messages.ts';
import type { FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import type { MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import type { AddedPerson } from './added-person.ts';
import { doneWords } from './done-words.ts';
import { oppositeOf } from './opposite.ts';

/** What the console needs of a live workshop; the gallery gives it one that lives in the page. */
export type Line = Pick<
  FacilitatorWorkshop,
  | 'snapshot'
  | 'connection'
  | 'connected'
  | 'farewell'
  | 'pending'
  | 'serverNow'
  | 'send'
  | 'inspect'
  | 'suggestions'
>;

export type Toast = { words: string; refused: boolean; undo: WireCommand | null };

export class ConsoleDesk {
  readonly line: Line;
  toast = $state.raw<Toast | null>(null);
  /** Id of the activity that is looked at; null follows the room. */
  selected = $state<string | null>(null);
  /** The selected activity as the server last told it. */
  inspected = $state.raw<ModeratedActivity | null>(null);
  /** Places made in this page; in anonymous mode nobody else knows which token is whose. */
  added = $state.raw<readonly AddedPerson[]>([]);
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(line: Line) {
    this.line = line;
  }

  get view(): FacilitatorView | null {
    return this.line.snapshot?.view ?? null;
  }

  /** What the work column shows. */
  get activity(): ModeratedActivity | null {
    if (this.selected === null) return this.view?.activity ?? null;
    return this.inspected?.plan.id === this.selected ? this.inspected : null;
  }

  /** Carries a command out and says so; a refusal is said in kind words. */
  async act(command: WireCommand): Promise<Reply> {
    const before = this.view && { view: this.view, activity: this.activity };
    const reply = await this.line.send(command);
    if (!reply.ok) {
      this.say({ words: refusalWords(reply.refusal), refused: true, undo: null });
      return reply;
    }
    const words = doneWords(command, before?.activity?.plan ?? null);
    if (words) this.say({ words, refused: false, undo: before && oppositeOf(command, before) });
    // The room has gone on: what was done before may no longer be undone.
    else if (command.type !== 'writeNote') this.dismiss();
    return reply;
  }

  say(toast: Toast): void {
    clearTimeout(this.#clearing);
    this.toast = toast;
    this.#clearing = setTimeout(() => (this.toast = null), TOAST_MS);
  }

  dismiss(): void {
    clearTimeout(this.#clearing);
    this.toast = null;
  }

  /** Looks at an activity; the one the room is in is followed, not selected. */
  async select(id: string | null): Promise<void> {
    const isCurrent = id === this.view?.activity?.plan.id;
    this.selected = isCurrent ? null : id;
    await this.refresh();
  }

  /** Asks again for the activity that is looked at, after something changed. */
  async refresh(): Promise<void> {
    const id = this.selected;
    if (id === null) return;
    const inspected = await this.line.inspect(id).catch(() => null);
    if (this.selected === id && inspected) this.inspected = inspected;
  }

  /** Which terms may be one; none where the line is down, as they are asked for again. */
  async suggestions(activity: string): Promise<readonly MergeSuggestion[]> {
    return (await this.line.suggestions(activity).catch(() => null)) ?? [];
  }
}

/** Long enough to read a sentence and reach for «Deshacer». */
const TOAST_MS = 9_000;
