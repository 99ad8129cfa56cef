// An answer in one line, where it is listed rather than counted.
import { m } from '#lib/paraglide/messages.js';
import type { Answer } from '#lib/workshop/answers.ts';
import type { ModeratedActivity } from '#lib/workshop/views/moderated.ts';

export function answerWords(answer: Answer, activity: ModeratedActivity): string {
  const label = (item: string) => labelOf(item, activity);
  switch (answer.kind) {
    case 'write':
      return `«${answer.text}»`;
    case 'withdraw':
      return m.console_answer_withdraw();
    case 'comment':
      return [label(answer.item), answer.keep, answer.change].filter(Boolean).join(' · ');
    case 'approve':
      return m.console_answer_approve({ items: answer.items.map(label).join(', ') });
    case 'choose':
      if (answer.choice === 'none') return m.console_answer_none();
      if (answer.choice === 'abstain') return m.console_answer_abstain();
      return m.console_answer_choose({ item: label(answer.choice.item) });
    case 'order':
      return answer.items.map((item, place) => `${place + 1} ${label(item)}`).join(' · ');
    case 'place':
      return answer.cell
        ? m.console_answer_place({ item: label(answer.item), x: answer.cell.x, y: answer.cell.y })
        : m.console_answer_unknown({ item: label(answer.item) });
    case 'rate':
      return answer.value === null ? m.console_answer_dont_know() : String(answer.value);
    default: {
      const unknown: never = answer;
      throw new Error(`Unknown answer ${JSON.stringify(unknown)}`);
    }
  }
}

function labelOf(item: string, { view, items }: ModeratedActivity): string {
  return [...view.items, ...items].find((one) => one.id === item)?.label ?? '';
}
