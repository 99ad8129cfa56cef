// What is typed or marked and not sent yet, kept on the phone by question so that a reload loses nothing.
import type { Answer } from '#lib/workshop/answers.ts';
import type { Question } from '#lib/workshop/events.ts';
import type { Refusal } from '#lib/workshop/refusals.ts';
import type { DeviceStorage } from './device-storage.ts';
import { parse } from './place.ts';

export type Draft = Question & {
  /** One draft a slot within its question. */
  slot: string;
  answer: Answer;
  /** It meets the question's limits. */
  isReady: boolean;
};

export class Drafts {
  all = $state.raw<readonly Draft[]>([]);
  #problems = $state.raw<Readonly<Record<string, Refusal>>>({});
  #storage: DeviceStorage;
  #key: string;

  constructor(storage: DeviceStorage, place: string) {
    this.#storage = storage;
    this.#key = `encuadre:drafts:${place}`;
    const kept = parse(storage.read(this.#key));
    // Only this class writes under that key.
    if (Array.isArray(kept)) this.all = kept as Draft[];
  }

  find(question: Question, slot: string): Answer | null {
    return this.all.find(isAt(question, slot))?.answer ?? null;
  }

  of({ activity, phase, round }: Question): readonly Answer[] {
    return this.all
      .filter(
        (draft) => draft.activity === activity && draft.phase === phase && draft.round === round,
      )
      .map(({ answer }) => answer);
  }

  keep(draft: Draft): void {
    this.#setProblem(draft, draft.slot, null);
    this.#set([...this.all.filter((other) => !isAt(draft, draft.slot)(other)), draft]);
  }

  drop(question: Question, slot: string): void {
    this.#setProblem(question, slot, null);
    if (this.all.some(isAt(question, slot)))
      this.#set(this.all.filter((other) => !isAt(question, slot)(other)));
  }

  /** What was sent came back: it is a draft again, and says why. */
  returned(draft: Draft, problem: Refusal): void {
    if (this.find(draft, draft.slot) === null) this.keep(draft);
    this.#setProblem(draft, draft.slot, problem);
  }

  problemOf(question: Question, slot: string): Refusal | null {
    return this.#problems[keyOf(question, slot)] ?? null;
  }

  #set(drafts: readonly Draft[]): void {
    this.all = drafts;
    if (drafts.length === 0) this.#storage.remove(this.#key);
    else this.#storage.write(this.#key, JSON.stringify(drafts));
  }

  #setProblem(question: Question, slot: string, problem: Refusal | null): void {
    const key = keyOf(question, slot);
    if (problem === null && !(key in this.#problems)) return;
    const { [key]: _before, ...others } = this.#problems;
    this.#problems = problem ? { ...others, [key]: problem } : others;
  }
}

const keyOf = ({ activity, phase, round }: Question, slot: string): string =>
  `${activity}/${phase}.${round}/${slot}`;

const isAt =
  (question: Question, slot: string) =>
  (draft: Draft): boolean =>
    keyOf(draft, draft.slot) === keyOf(question, slot);
