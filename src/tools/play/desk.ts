// The facilitator's hands: commands that are carried out before the next thing is looked at.
import type { Made, WireCommand } from '#lib/protocol/messages.ts';
import type { Command } from '#lib/workshop/commands.ts';
import type { RefusalCode } from '#lib/workshop/refusals.ts';
import type { FacilitatorView } from '#lib/workshop/views/facilitator.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';
import type { Line } from './line.ts';

export type Desk = {
  view(): FacilitatorView;
  /** The room's current activity. Throws where there is none. */
  activity(): ModeratedActivity;
  /** Resolves once the console shows what the command did. Throws on a refusal. */
  order(command: WireCommand): Promise<Made | null>;
  /** The command that the console proposes. */
  follow(command: Command | null): Promise<void>;
  /** A command that must be refused, and so. */
  refused(command: WireCommand, code: RefusalCode): Promise<void>;
  /** Waits until the console shows it. */
  until(what: string, holds: (view: FacilitatorView) => boolean): Promise<void>;
  line: Line<'facilitator'>;
};

export function deskOf(line: Line<'facilitator'>): Desk {
  let orders = 0;
  const send = (command: WireCommand) => line.send(`f-${(orders += 1)}`, command);
  async function order(command: WireCommand): Promise<Made | null> {
    const { reply } = await send(command);
    if (!reply.ok) throw new Error(`${command.type} was refused: ${reply.refusal.code}`);
    await line.until(`the console to show ${command.type}`, (now) => now.version >= reply.version);
    return reply.made;
  }
  return {
    line,
    order,
    async follow(command) {
      if (command) await order(asSent(command));
    },
    view: () => line.now().view,
    activity() {
      const { activity } = line.now().view;
      if (!activity) throw new Error('the room is in no activity');
      return activity;
    },
    async refused(command, code) {
      const { reply } = await send(command);
      const said = reply.ok ? 'accepted' : reply.refusal.code;
      if (said !== code) throw new Error(`${command.type} should be refused as ${code}: ${said}`);
    },
    async until(what, holds) {
      await line.until(what, ({ view }) => holds(view));
    },
  };
}

/** What concerns people travels otherwise, and is never proposed. */
function asSent(command: Command): WireCommand {
  switch (command.type) {
    case 'createWorkshop':
    case 'join':
    case 'removeParticipant':
    case 'giveAnswerOnBehalf':
      throw new Error(`${command.type} is no next step`);
    default:
      return command;
  }
}
