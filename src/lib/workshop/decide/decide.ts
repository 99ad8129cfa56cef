// Which facts a command adds to a workshop, or why it adds none. Pure: time, ids and the actor are given.
import type { Command } from '../commands.ts';
import { refuse } from '../refusals.ts';
import type { Workshop } from '../state.ts';
import { decideAgenda } from './agenda.ts';
import { decideAnswer } from './answers.ts';
import { accept, type Context, type Decision } from './decision.ts';
import { decideItem } from './items.ts';
import { decidePeople } from './people.ts';
import { decideRunning } from './running.ts';

export function decide(workshop: Workshop, command: Command, context: Context): Decision {
  if (command.type === 'createWorkshop') return create(workshop, command);
  if (workshop.endedAtMs !== null && !AFTER_THE_END.has(command.type))
    return refuse('workshop-ended');
  switch (command.type) {
    case 'giveAnswer':
    case 'giveAnswerOnBehalf':
    case 'admitLateAnswer':
      return decideAnswer(workshop, command, context);
    case 'addItem':
    case 'hideItem':
    case 'restoreItem':
    case 'rewordItem':
    case 'mergeItems':
    case 'unmergeItem':
    case 'eraseEntry':
    case 'approveOutcome':
    case 'undoOutcome':
      return decideItem(workshop, command, context);
    case 'enterActivity':
    case 'openPhase':
    case 'reopenPhase':
    case 'closePhase':
    case 'pauseClock':
    case 'resumeClock':
    case 'addTime':
    case 'revealResults':
    case 'hideResults':
      return decideRunning(workshop, command, context);
    case 'addActivity':
    case 'changeActivity':
    case 'skipActivity':
    case 'restoreActivity':
    case 'reorderAgenda':
    case 'writeNote':
      return decideAgenda(workshop, command);
    default:
      return decidePeople(workshop, command, context);
  }
}

const AFTER_THE_END: ReadonlySet<Command['type']> = new Set([
  'reopenWorkshop',
  // Kept as late: nothing is open after the end.
  'giveAnswer',
  'writeNote',
  'eraseEntry',
  'changeDetails',
]);

function create(
  workshop: Workshop,
  command: Extract<Command, { type: 'createWorkshop' }>,
): Decision {
  if (workshop.version > 0) return refuse('already-so');
  const { details, identityMode, agenda, template } = command;
  return accept({ type: 'workshopCreated', details, identityMode, agenda, template });
}
