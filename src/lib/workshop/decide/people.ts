// The workshop as a whole, and who is in the room.
import type { Command } from '../commands.ts';
import { refuse } from '../refusals.ts';
import type { Workshop } from '../state.ts';
import { accept, type Context, type Decision } from './decision.ts';

export type PeopleCommand = Extract<
  Command,
  {
    type:
      | 'changeDetails'
      | 'chooseIdentityMode'
      | 'endWorkshop'
      | 'reopenWorkshop'
      | 'join'
      | 'removeParticipant'
      | 'lockRoom'
      | 'unlockRoom';
  }
>;

export function decidePeople(
  workshop: Workshop,
  command: PeopleCommand,
  { actor }: Context,
): Decision {
  switch (command.type) {
    case 'changeDetails':
      return accept({ type: 'detailsChanged', details: command.details });
    case 'chooseIdentityMode':
      // Whoever has joined did so under the mode that was shown.
      if (workshop.startedAtMs !== null || workshop.voters + workshop.observers > 0)
        return refuse('identity-fixed');
      return accept({ type: 'identityModeChosen', identityMode: command.identityMode });
    case 'endWorkshop':
      if (openActivity(workshop)) return refuse('activity-open');
      return accept({ type: 'workshopEnded' });
    case 'reopenWorkshop':
      return workshop.endedAtMs === null
        ? refuse('already-so')
        : accept({ type: 'workshopReopened' });
    case 'join':
      // The lock is against strangers; whom the facilitator adds is none.
      if (workshop.locked && actor.role !== 'facilitator') return refuse('room-locked');
      return join(workshop, command);
    case 'removeParticipant':
      return remove(workshop, command);
    case 'lockRoom':
      return workshop.locked ? refuse('already-so') : accept({ type: 'roomLocked' });
    case 'unlockRoom':
      return workshop.locked ? accept({ type: 'roomUnlocked' }) : refuse('already-so');
    default: {
      const unknown: never = command;
      throw new Error(`Unknown command ${JSON.stringify(unknown)}`);
    }
  }
}

function openActivity(workshop: Workshop): boolean {
  return [...workshop.activities.values()].some((activity) => activity.status === 'open');
}

function join(workshop: Workshop, command: Extract<PeopleCommand, { type: 'join' }>): Decision {
  const { participant, group, observer } = command;
  if (!fitsMode(workshop, participant)) return refuse('invalid');
  if (participant !== null && workshop.people.has(participant)) return refuse('already-so');
  if (group !== null && !workshop.details.groups.includes(group)) return refuse('invalid');
  return accept({ type: 'participantJoined', participant, group, observer });
}

/** The log of an anonymous workshop names nobody; that of any other names everybody. */
const fitsMode = ({ identityMode }: Workshop, participant: string | null): boolean =>
  (identityMode === 'anonymous') === (participant === null);

function remove(
  workshop: Workshop,
  command: Extract<PeopleCommand, { type: 'removeParticipant' }>,
): Decision {
  const { participant, observer } = command;
  if (!fitsMode(workshop, participant)) return refuse('invalid');
  if (participant !== null) {
    const person = workshop.people.get(participant);
    if (!person) return refuse('unknown-person');
    if (person.removed) return refuse('already-so');
    return accept({ type: 'participantRemoved', participant, observer: person.observer });
  }
  if ((observer ? workshop.observers : workshop.voters) === 0) return refuse('unknown-person');
  return accept({ type: 'participantRemoved', participant, observer });
}
