// A room without a server: the core decides, the real views answer, and twenty-three others have already taken part.
import { seededShares } from '#lib/measures/seeded-numbers.ts';
import type { Connection, SnapshotOf } from '#lib/client/live-workshop.svelte.ts';
import type { PendingCommand } from '#lib/client/outbox.ts';
import type { Reply, WireCommand } from '#lib/protocol/messages.ts';
import type { Answer } from '#lib/workshop/answers.ts';
import { decide } from '#lib/workshop/decide/decide.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import type { Command } from '#lib/workshop/commands.ts';
import type { IdentityMode } from '#lib/workshop/events.ts';
import { nextStep } from '#lib/workshop/next-step.ts';
import { emptyWorkshop, inOrder, type Workshop } from '#lib/workshop/state.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { mineOf, ownAnswers, type Mine, type OwnAnswers } from '#lib/workshop/views/mine.ts';
import { participantView } from '#lib/workshop/views/participant.ts';
import { answersOf } from '../stage/played-answers.ts';

export const ME = 'person-me';

export class FixtureLine {
  connection = $state<Connection>('live');
  farewell = $state<null>(null);
  pending = $state.raw<readonly PendingCommand[]>([]);
  mine = $state.raw<Mine | null>(null);
  snapshot = $state.raw<SnapshotOf<'participant'> | null>(null);
  onsettled: ((command: WireCommand, reply: Reply) => void) | null = null;
  readonly view = $derived(this.snapshot?.view ?? null);
  #workshop: Workshop = emptyWorkshop();
  #made = 0;
  #random = seededShares(7);

  constructor(identityMode: IdentityMode = 'named') {
    const agenda = framingTheOpportunity(120);
    this.#ask({
      type: 'createWorkshop',
      details: DETAILS,
      identityMode,
      agenda,
      template: 'gallery',
    });
    for (let person = 0; person < OTHERS; person += 1) this.#join(`person-${person}`);
    this.#join(ME);
    this.#show();
  }

  /** Follows the workshop's own next step until that phase of that activity is open. */
  goTo(activity: string, phase: number): this {
    for (let turn = 0; turn < 400; turn += 1) {
      const current = this.#workshop.activities.get(this.#workshop.current ?? '');
      if (current?.plan.id === activity && current.phase === phase && current.status === 'open')
        break;
      const command = nextStep(this.#workshop).command ?? this.#chosenByHand();
      if (!command) break;
      this.#ask(command);
      if (command.type === 'openPhase') this.#othersAnswer();
    }
    this.#show();
    return this;
  }

  facilitate(command: Command): this {
    this.#ask(command);
    this.#show();
    return this;
  }

  answer(answer: Answer): this {
    this.#give(ME, answer);
    this.#show();
    return this;
  }

  /** What this phone has not had acknowledged. */
  hold(answer: Answer): this {
    const { activity, phase, round } = this.question();
    const command = { type: 'giveAnswer', activity, phase, round, answer } as const;
    this.pending = [...this.pending, { id: `held-${this.pending.length}`, command }];
    return this;
  }

  question(): { activity: string; phase: number; round: number; items: readonly string[] } {
    const view = this.view?.activity;
    if (!view) throw new Error('No activity');
    const items = view.items.map(({ id }) => id);
    return { activity: view.id, phase: view.phaseIndex, round: view.round, items };
  }

  async send(command: WireCommand): Promise<Reply> {
    if (command.type !== 'giveAnswer') throw new Error('The fixture only takes answers');
    if (this.connection !== 'live') {
      this.hold(command.answer);
      return new Promise(() => {});
    }
    const reply = this.#reply(command);
    this.#show();
    this.onsettled?.(command, reply);
    return reply;
  }

  serverNow(): number {
    return Date.now();
  }

  resume(): void {
    this.#show();
  }

  async ownAnswers(): Promise<readonly OwnAnswers[]> {
    return inOrder(this.#workshop)
      .map((activity) => ownAnswers(this.#workshop, activity, ME))
      .filter(({ entries, ballots }) => entries.length + ballots.length > 0);
  }

  #reply(command: Extract<WireCommand, { type: 'giveAnswer' }>): Reply {
    const decision = decide(this.#workshop, command, this.#context(participant(ME)));
    if (!decision.ok) return decision;
    for (const event of decision.events) evolve(this.#workshop, event, Date.now());
    const late = decision.events.some(({ type }) => type === 'answerSetAside');
    const activity = this.#workshop.activities.get(command.activity);
    const mine = activity ? mineOf(this.#workshop, activity, ME) : null;
    return { ok: true, version: this.#workshop.version, late, mine, made: null };
  }

  #show(): void {
    const current = this.#workshop.activities.get(this.#workshop.current ?? '');
    this.mine =
      current && this.#workshop.startedAtMs !== null ? mineOf(this.#workshop, current, ME) : null;
    this.snapshot = {
      role: 'participant',
      place: { name: 'Lucía Herrera', group: 'Asociados', observer: false },
      mine: this.mine,
      version: this.#workshop.version,
      nowMs: Date.now(),
      view: participantView(this.#workshop),
    };
  }

  #othersAnswer(): void {
    const activity = this.#workshop.activities.get(this.#workshop.current ?? '');
    if (!activity) return;
    for (let person = 0; person < OTHERS; person += 1)
      for (const answer of answersOf(
        this.#workshop,
        activity,
        `person-${person}`,
        person,
        this.#random,
      ))
        this.#give(`person-${person}`, answer);
  }

  #give(author: string, answer: Answer): void {
    const { plan, phase, round } =
      this.#workshop.activities.get(this.#workshop.current ?? '') ?? {};
    if (!plan || phase === undefined || round === undefined) return;
    const command = { type: 'giveAnswer', activity: plan.id, phase, round, answer } as const;
    this.#ask(command, participant(author), author === ME);
  }

  #join(person: string): void {
    this.#ask({ type: 'join', participant: person, group: 'Asociados', observer: false });
  }

  /** Where ties leave nothing to suggest, the first ones stand in for the facilitator's choice. */
  #chosenByHand(): Command | null {
    const { action, activity: id } = nextStep(this.#workshop);
    const activity = this.#workshop.activities.get(id ?? '');
    if (!activity || action !== 'choose') return null;
    const items = [...activity.items.keys()].slice(0, activity.plan.kind === 'statement' ? 1 : 12);
    return { type: 'approveOutcome', activity: activity.plan.id, items };
  }

  #ask(
    command: Command,
    actor: Actor = { role: 'facilitator', id: 'facilitator' },
    isStrict = true,
  ): void {
    const decision = decide(this.#workshop, command, this.#context(actor));
    if (!decision.ok) {
      if (isStrict) throw new Error(`${command.type}: ${decision.refusal.code}`);
      return;
    }
    for (const event of decision.events) evolve(this.#workshop, event, Date.now());
  }

  #context(actor: Actor) {
    return { atMs: Date.now(), actor, connected: OTHERS + 1, id: `made-${(this.#made += 1)}` };
  }
}

const OTHERS = 23;

const participant = (author: string): Actor => ({ role: 'participant', author, observer: false });

const DETAILS = {
  title: 'Enmarcando la Oportunidad',
  organisation: 'AMIMP',
  question: '¿Cómo crear valor en la AMIMP para que se fortalezca como asociación?',
  date: '2026-05-10',
  timeZone: 'America/Mexico_City',
  language: 'es',
  groups: ['Consejo Directivo', 'Asociados', 'Aliados'],
};
