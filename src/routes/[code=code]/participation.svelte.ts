// One person taking part: their drafts and answers over the line, and what became of each.
import type { Drafts } from '#lib/client/drafts.svelte.ts';
import { newId } from '#lib/client/ids.ts';
import type { DraftBook } from '#lib/activities/draft-book.ts';
import { isGiven, ownWork, slotOf, type Unsent } from '#lib/activities/own-work.ts';
import type { Reply, WireCommand } from '#lib/protocol/messages.ts';
import type { Answer } from '#lib/workshop/answers.ts';
import type { Question } from '#lib/workshop/events.ts';
import type { Line } from './line.ts';

type GiveAnswer = Extract<WireCommand, { type: 'giveAnswer' }>;

export class Participation {
  /** Came after the close of an activity the room has left since: kept apart by the server. */
  late = $state.raw<readonly Answer[]>([]);
  /** The server has kept at least one answer of this visit. */
  hasAnswered = $state(false);
  #line: Line;
  #drafts: Drafts;

  constructor(line: Line, drafts: Drafts) {
    this.#line = line;
    this.#drafts = drafts;
    const before = line.onsettled;
    line.onsettled = (command, reply) => {
      before?.(command, reply);
      this.#settled(command, reply);
    };
  }

  readonly activity = $derived.by(() => this.#line.view?.activity ?? null);
  readonly unsent = $derived.by<readonly Unsent[]>(() =>
    this.#line.pending.flatMap(({ command }) => (command.type === 'giveAnswer' ? [command] : [])),
  );
  readonly work = $derived.by(
    () => this.activity && ownWork(this.activity, this.#line.mine, this.unsent),
  );
  readonly hasLate = $derived(this.late.length > 0 || (this.work?.late.length ?? 0) > 0);
  readonly drafts = $derived(this.activity ? this.#bookOf(questionOf(this.activity)) : null);
  /** Typed for a question that closed before it met the limits; the text is still the person's. */
  readonly leftovers = $derived.by(() =>
    this.#drafts.all.filter(
      (draft) => draft.activity === this.activity?.id && !this.#isOpen(draft),
    ),
  );

  readonly newId = newId;

  readonly give = (answer: Answer): void => {
    if (this.activity) this.#send({ ...questionOf(this.activity), answer });
  };

  /** At zero: what is ready goes, and stays in the form to be changed while the phase is open. */
  deliverReady(): void {
    for (const draft of this.#drafts.all) {
      if (!this.#isOpen(draft) || !draft.isReady) continue;
      if (this.work && !isGiven(this.work, draft.answer)) this.#send(draft);
    }
  }

  /** After a close: what was still being typed goes too, late or not. */
  deliverClosed(): void {
    if (!this.#line.view) return;
    for (const draft of this.#drafts.all) {
      if (this.#isOpen(draft) || !draft.isReady) continue;
      const isHere = draft.activity === this.activity?.id;
      if (isHere && this.work === null) continue;
      this.#drafts.drop(draft, draft.slot);
      if (!(isHere && this.work && isGiven(this.work, draft.answer))) this.#send(draft);
    }
  }

  forgetLeftover(slot: string): void {
    for (const draft of this.leftovers) if (draft.slot === slot) this.#drafts.drop(draft, slot);
  }

  #isOpen({ activity, phase, round }: Question): boolean {
    const view = this.activity;
    if (!view || view.status !== 'open' || view.id !== activity) return false;
    return view.phaseIndex === phase && view.round === round;
  }

  #send({ activity, phase, round, answer }: Question & { answer: Answer }): void {
    void this.#line.send({ type: 'giveAnswer', activity, phase, round, answer });
  }

  #settled(command: WireCommand, reply: Reply): void {
    if (command.type !== 'giveAnswer') return;
    if (reply.ok) {
      this.hasAnswered = true;
      if (reply.late && reply.mine === null) this.late = [...this.late, command.answer];
    } else if (command.answer.kind !== 'withdraw') this.#returned(command, reply.refusal);
  }

  #returned(command: GiveAnswer, refusal: Extract<Reply, { ok: false }>['refusal']): void {
    const { activity, phase, round, answer } = command;
    const isReady = false;
    this.#drafts.returned(
      { activity, phase, round, slot: slotOf(answer), answer, isReady },
      refusal,
    );
  }

  #bookOf(question: Question): DraftBook {
    return {
      find: (slot) => this.#drafts.find(question, slot),
      list: () => this.#drafts.of(question),
      keep: (answer, isReady) =>
        this.#drafts.keep({ ...question, slot: slotOf(answer), answer, isReady }),
      drop: (slot) => this.#drafts.drop(question, slot),
      problemOf: (slot) => this.#drafts.problemOf(question, slot),
    };
  }
}

const questionOf = (view: { id: string; phaseIndex: number; round: number }): Question => ({
  activity: view.id,
  phase: view.phaseIndex,
  round: view.round,
});
