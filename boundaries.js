// Who may import whom inside src/lib. The one table behind `npm run boundaries` (dependency-cruiser, all modules and
// circles) and a rule in eslint.config.js (type-only imports of components, which the Svelte compiler drops before
// dependency-cruiser sees them).

/** @type {Record<string, readonly string[]>} layer → the layers it may import */
export const allowed = {
  workshop: ['measures'],
  measures: [],
  protocol: ['workshop'],
  server: ['workshop', 'measures', 'protocol'],
  charts: ['workshop', 'measures', 'ui'],
  ui: ['workshop', 'measures', 'charts'],
  client: ['protocol', 'workshop'],
  activities: ['charts', 'ui', 'workshop', 'measures', 'paraglide'],
};

/** @param {string} layer */
export function forbidden(layer) {
  const open = [layer, ...(allowed[layer] ?? [])];
  return [...Object.keys(allowed), 'paraglide'].filter((other) => !open.includes(other));
}
