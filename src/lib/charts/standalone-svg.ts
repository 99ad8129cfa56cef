import type { Step } from '#lib/ui/step.ts';

/**
 * A chart rendered by `svelte/server` as a file that stands alone: the tokens become the light values
 * of its step, places that move on a page stand still, and comments and classes go away. Colours that are not of the
 * step keep the fallback written in the chart.
 * @param body the `body` of `render(Chart, …)`, which may have anything around the one `<svg>`.
 * @throws RangeError when there is no `<svg>` in it.
 */
export function standaloneSvg(body: string, step: Step): string {
  const found = /<svg[\s\S]*<\/svg>/.exec(body);
  if (!found) throw new RangeError('no <svg> in the rendered chart');
  return found[0]
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ style="translate: ?([-\d.]+)px ([-\d.]+)px;?"/g, ' transform="translate($1 $2)"')
    .replace(
      /var\((--[\w-]+),\s*([^()]*)\)/g,
      (_, token: string, value: string) => hues[step][token] ?? value,
    )
    .replace(/^<svg(?![^>]*xmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"');
}

/** The light hues of src/lib/ui/tokens.css, step by step. */
const hues: Record<Step, Record<string, string>> = {
  1: { '--hue-strong': '#22308a', '--hue-mid': '#7482ca', '--hue-tint': '#e7eaf7' },
  2: { '--hue-strong': '#613a97', '--hue-mid': '#9878c4', '--hue-tint': '#f0eaf7' },
  3: { '--hue-strong': '#a8115a', '--hue-mid': '#cd6092', '--hue-tint': '#fae8f0' },
  4: { '--hue-strong': '#974600', '--hue-mid': '#b5780f', '--hue-tint': '#fdf0d9' },
  5: { '--hue-strong': '#00605a', '--hue-mid': '#429182', '--hue-tint': '#e0f1ec' },
};
