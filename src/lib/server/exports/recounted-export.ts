// All that an export states beside its log, held against what the log amounts to.
import { boardView } from '#lib/workshop/views/board.ts';
import { compare, together, type Comparison } from './comparison.ts';
import type { ReplayedExport } from './replayed-export.ts';

export function recountedExport({ file, state }: ReplayedExport): Comparison {
  const { details, identityMode, template } = state;
  const { title, organisation, date, language } = details;
  const inLog = identityMode === 'anonymous' ? [] : [...state.people.values()];
  return together(
    compare(
      file.workshop,
      { title, organisation, date, identityMode, language, template },
      'workshop',
    ),
    compare(
      file.people.map(({ id, group, role, removed }) => {
        return { id, group, observer: role === 'observer', removed };
      }),
      inLog.sort((a, b) => (a.id < b.id ? -1 : 1)),
      'people',
    ),
    compare(file.results, asWritten(boardView(state)), 'results'),
  );
}

/** As JSON has it: without what is undefined. */
export const asWritten = (value: object): unknown => JSON.parse(JSON.stringify(value));
