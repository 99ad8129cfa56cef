// Draws a chart to SVG away from the thread that answers the room. Built apart: see vite.tools.config.ts.
import { parentPort } from 'node:worker_threads';
import type { Component } from 'svelte';
import { render } from 'svelte/server';

export interface FigureRequest {
  id: number;
  /** The component's file name in charts/, without its ending. */
  chart: string;
  props: Record<string, unknown>;
}

export type FigureAnswer = { id: number; svg: string } | { id: number; error: string };

const charts = import.meta.glob<Component<Record<string, unknown>>>('../../charts/*.svelte', {
  eager: true,
  import: 'default',
});

parentPort?.on('message', (request: FigureRequest) => parentPort?.postMessage(draw(request)));

function draw({ id, chart, props }: FigureRequest): FigureAnswer {
  try {
    const component = charts[`../../charts/${chart}.svelte`];
    if (!component) throw new Error(`There is no chart “${chart}”.`);
    return { id, svg: svgIn(render(component, { props }).body) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** The drawing alone, without the comments a page needs to come alive. */
function svgIn(body: string): string {
  const svg = /<svg[\s>][^]*<\/svg>/.exec(body.replace(/<!--[^]*?-->/g, ''))?.[0];
  if (!svg) throw new Error('The chart has no SVG root.');
  return svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
