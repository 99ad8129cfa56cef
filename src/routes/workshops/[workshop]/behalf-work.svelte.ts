// What was typed and given for one person at this question: the forms' work and drafts, kept in the page.
import { SvelteMap } from 'svelte/reactivity';
import type { DraftBook } from '#lib/activities/draft-book.ts';
import { ownWork, slotOf, type OwnWork, type Unsent } from '#lib/activities/own-work.ts';
import type { Answer } from '#lib/workshop/answers.ts';
import type { Refusal } from '#lib/workshop/refusals.ts';
import { numberOf } from '#lib/workshop/shuffle.ts';
import type { ActivityView } from '#lib/workshop/views/activity.ts';
import type { Mine } from '#lib/workshop/views/mine.ts';
import type { ConsoleDesk } from './console-desk.svelte.ts';

/** Drafts read at most, where a person without a phone comments on them. */
const CARDS = 3;

export class BehalfWork {
  #desk: ConsoleDesk;
  #activity: ActivityView;
  #person: string;
  #answers = $state.raw<readonly Unsent[]>([]);
  #kept = new SvelteMap<string, Answer>();
  #problems = new SvelteMap<string, Refusal>();
  /** Answers that the server took. */
  given = $state(0);

  constructor(desk: ConsoleDesk, activity: ActivityView, person: string) {
    this.#desk = desk;
    this.#activity = activity;
    this.#person = person;
  }

  readonly own = $derived.by((): OwnWork => {
    const work = ownWork(this.#activity, this.#blank(), this.#answers);
    if (!work) throw new Error('A blank sheet is always about its own question.');
    // Only what the server took is in here.
    return {
      ...work,
      entries: work.entries.map((entry) => ({ ...entry, keeping: 'saved' })),
      ballots: new SvelteMap(
        [...work.ballots].map(([slot, { ballot }]) => [slot, { ballot, keeping: 'saved' }]),
      ),
    };
  });

  readonly drafts: DraftBook = {
    find: (slot) => this.#kept.get(slot) ?? null,
    list: () => [...this.#kept.values()],
    keep: (answer) => {
      this.#kept.set(slotOf(answer), answer);
    },
    drop: (slot) => {
      this.#kept.delete(slot);
    },
    problemOf: (slot) => this.#problems.get(slot) ?? null,
  };

  async give(answer: Answer): Promise<void> {
    const { id, phaseIndex: phase, round } = this.#activity;
    const question = { activity: id, phase, round };
    const token = this.#desk.added.find((one) => one.participant === this.#person)?.token;
    const person = token ? { token } : { participant: this.#person };
    const reply = await this.#desk.act({ type: 'giveAnswerOnBehalf', ...question, answer, person });
    const slot = slotOf(answer);
    if (!reply.ok) {
      this.#kept.set(slot, answer);
      this.#problems.set(slot, reply.refusal);
      return;
    }
    this.#problems.delete(slot);
    this.#kept.delete(slot);
    this.#answers = [...this.#answers, { ...question, answer }];
    this.given += 1;
  }

  /** The console is not told what a person has answered before; each sheet starts blank. */
  #blank(): Mine {
    const { id, phaseIndex, round, items, form } = this.#activity;
    return {
      activity: id,
      phaseIndex,
      round,
      entries: [],
      ballots: [],
      cards: form.type === 'comment' ? items.slice(0, CARDS).map((item) => item.id) : [],
      seed: numberOf(`${this.#person}/${id}`),
      late: [],
    };
  }
}
