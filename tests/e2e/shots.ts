// Pictures of every surface in every activity, to be looked at by people.
import type { Page } from '@playwright/test';

/** Frozen, so that no picture catches a movement half-way. */
export async function shoot(name: string, pages: Readonly<Record<string, Page>>): Promise<void> {
  await Promise.all(
    Object.entries(pages).map(([surface, page]) =>
      page.screenshot({
        path: `test-results/shots/${name}-${surface}.png`,
        animations: 'disabled',
        caret: 'initial',
      }),
    ),
  );
}
