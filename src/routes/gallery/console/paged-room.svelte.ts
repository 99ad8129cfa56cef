// A room without a server: commands are decided and folded in the page, and simulated people answer.
import { SvelteMap } from 'svelte/reactivity';
import { mergeSuggestions } from '#lib/measures/merge-suggestions.ts';
import type { Reply, StageDisplay, WireCommand } from '#lib/protocol/messages.ts';
import type { Command } from '#lib/workshop/commands.ts';
import { decide } from '#lib/workshop/decide/decide.ts';
import type { Actor } from '#lib/workshop/decide/decision.ts';
import { evolve } from '#lib/workshop/evolve/evolve.ts';
import { mergeableTerms, type MergeSuggestion } from '#lib/workshop/mergeable-terms.ts';
import { nextStep } from '#lib/workshop/next-step.ts';
import { emptyWorkshop } from '#lib/workshop/state.ts';
import { framingTheOpportunity } from '#lib/workshop/templates/framing-the-opportunity.ts';
import { facilitatorView } from '#lib/workshop/views/facilitator.ts';
import { moderatedActivity, type ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import type { Line } from '../../workshops/[workshop]/console-desk.svelte.ts';
import { answersOf } from '../stage/played-answers.ts';

export type Scene = { until: string; people: number; anonymous: boolean };

const FACILITATOR: Actor = { role: 'facilitator', id: 'facilitator' };
const NAMES = ['Lucía Herrera', 'Omar Ríos', 'Beatriz Solís', 'Jorge Cano', 'Ana Ek', 'Raúl Mena'];
const GROUPS = ['Consejo Directivo', 'Asociados', 'Aliados'];
/** 10 May 2021, 10:00 in Mexico City. */
const START_MS = Date.UTC(2021, 4, 10, 15, 0);

export class PagedRoom implements Line {
  connection = 'live' as const;
  farewell = null;
  pending = [];
  connected = 0;
  snapshot = $state.raw<Line['snapshot']>(null);
  #workshop = emptyWorkshop();
  #names = new SvelteMap<string, string>();
  #display: StageDisplay = { blank: false, bigCode: false, asList: false };
  #nowMs = START_MS;
  /** From the real clock to the room's. */
  #aheadMs = 0;
  #made = 0;

  constructor(scene: Scene) {
    this.#ask({
      type: 'createWorkshop',
      details: {
        title: 'Enmarcando la Oportunidad',
        organisation: 'AMIMP',
        question: '¿Cómo crear valor en la AMIMP para que se fortalezca como asociación?',
        date: '2021-05-10',
        timeZone: 'America/Mexico_City',
        language: 'es',
        groups: GROUPS,
      },
      identityMode: scene.anonymous ? 'anonymous' : 'named',
      agenda: framingTheOpportunity(120),
      template: 'framing-120',
    });
    this.#enter(scene);
    if (scene.until) this.#play(scene);
    this.#aheadMs = this.#nowMs - Date.now();
    this.#show();
  }

  serverNow = (): number => Date.now() + this.#aheadMs;

  send = (command: WireCommand): Promise<Reply> => {
    this.#nowMs = this.serverNow();
    if (command.type === 'showOnStage') this.#display = command.display;
    const core = coreOf(command);
    const refusal = core && this.#ask(core);
    this.#show();
    if (refusal) return Promise.resolve({ ok: false, refusal });
    return Promise.resolve({
      ok: true,
      version: 0,
      late: false,
      mine: null,
      made: this.#makes(command),
    });
  };

  inspect = (id: string): Promise<ModeratedActivity | null> => {
    const activity = this.#workshop.activities.get(id);
    return Promise.resolve(
      activity ? copy(moderatedActivity(this.#workshop, activity, this.#names)) : null,
    );
  };

  suggestions = (id: string): Promise<readonly MergeSuggestion[]> => {
    const activity = this.#workshop.activities.get(id);
    return Promise.resolve(activity ? mergeSuggestions(mergeableTerms(activity)) : []);
  };

  #ask(command: Command, actor: Actor = FACILITATOR) {
    const id = `made-${(this.#made += 1)}`;
    const decision = decide(this.#workshop, command, {
      atMs: this.#nowMs,
      actor,
      connected: this.connected,
      id,
    });
    if (!decision.ok) return decision.refusal;
    for (const event of decision.events) evolve(this.#workshop, event, this.#nowMs);
    return null;
  }

  #makes(command: WireCommand): Extract<Reply, { ok: true }>['made'] {
    const code = '3T9K-7WQA';
    if (command.type === 'renewPersonalCode')
      return { type: 'person', participant: command.participant, personalCode: code, token: null };
    if (command.type !== 'addPerson') return null;
    const participant = `added-${this.#made}`;
    this.#names.set(participant, command.name ?? '');
    this.#ask({ type: 'join', participant, group: command.group, observer: false });
    this.#show();
    return { type: 'person', participant, personalCode: code, token: null };
  }

  #enter({ people, anonymous }: Scene): void {
    for (let person = 0; person < people; person += 1) {
      const id = `person-${person}`;
      this.#names.set(id, NAMES[person] ?? `Persona ${person + 1}`);
      const group = GROUPS[person % GROUPS.length] ?? null;
      this.#ask({
        type: 'join',
        participant: anonymous ? null : id,
        group: anonymous ? null : group,
        observer: false,
      });
    }
    this.connected = Math.max(0, people - 1);
  }

  /** Follows the next step, everybody answering, until the activity asked for is open. */
  #play({ until, people }: Scene): void {
    for (let turn = 0; turn < 300; turn += 1) {
      const { command, activity, action } = nextStep(this.#workshop);
      if (action === 'none') return;
      const chosen = command ?? this.#chosenByHand(activity ?? '');
      if (this.#ask(chosen)) return;
      this.#nowMs += 20_000;
      if (chosen.type !== 'openPhase') continue;
      this.#answer(people);
      if (chosen.activity === until) return;
      this.#nowMs += 20_000;
    }
  }

  #answer(people: number): void {
    const activity = this.#workshop.activities.get(this.#workshop.current ?? '');
    if (!activity) return;
    const { plan, phase, round } = activity;
    for (let person = 0; person < people - 2; person += 1) {
      const author = `person-${person}`;
      this.#nowMs += 9_000;
      for (const answer of answersOf(this.#workshop, activity, author, person, Math.random))
        this.#ask(
          { type: 'giveAnswer', activity: plan.id, phase, round, answer },
          { role: 'participant', author, observer: false },
        );
    }
  }

  #chosenByHand(activity: string): Command {
    const items = [...(this.#workshop.activities.get(activity)?.items.keys() ?? [])].slice(0, 10);
    return { type: 'approveOutcome', activity, items };
  }

  #show(): void {
    this.snapshot = {
      role: 'facilitator',
      code: '482913',
      display: this.#display,
      connected: this.connected,
      version: (this.snapshot?.version ?? 0) + 1,
      nowMs: this.#nowMs,
      view: copy(facilitatorView(this.#workshop, this.#names)),
    };
  }
}

const copy = <View>(view: View): View => structuredClone(view);

/** What the core is asked, where it is asked at all; people's names and tokens are the server's business. */
function coreOf(command: WireCommand): Command | null {
  switch (command.type) {
    case 'showOnStage':
    case 'addPerson':
    case 'renewPersonalCode':
    case 'reclaimPlace':
    case 'join':
      return null;
    case 'removeParticipant':
      return { ...command, observer: false };
    case 'giveAnswerOnBehalf': {
      const { activity, phase, round, answer, person } = command;
      const author = 'participant' in person ? person.participant : person.token;
      return { type: 'giveAnswerOnBehalf', activity, phase, round, answer, author };
    }
    default:
      return command;
  }
}
