import type { Answer } from '#lib/workshop/answers.ts';

/** The words in an answer, as the person wrote them; empty where it holds only marks. */
export function answerText(answer: Answer): string {
  switch (answer.kind) {
    case 'write':
      return [answer.text, answer.detail].filter(Boolean).join(' — ');
    case 'comment':
      return [answer.keep, answer.change].filter(Boolean).join(' — ');
    case 'rate':
      return answer.reason ?? '';
    case 'withdraw':
    case 'approve':
    case 'choose':
    case 'order':
    case 'place':
      return '';
    default: {
      const unknown: never = answer;
      throw new Error(`Unknown answer ${JSON.stringify(unknown)}`);
    }
  }
}
