// Chart.js settings of the figures about time, from rows that are also their tables.

import type { ChartConfiguration } from 'chart.js';

export interface PlanRow {
  id: string;
  label: string;
  plannedMinutes: number;
  /** Null while the activity has not ended. */
  actualMinutes: number | null;
}

export interface MinuteRow {
  /** As shown on the axis: «10:42» or «3». */
  minute: string;
  answers: number;
}

type Token = (name: string) => string;

/** Planned minutes beside actual ones, an activity a row. */
export function planActualChart(
  rows: readonly PlanRow[],
  names: { planned: string; actual: string },
  token: Token,
): ChartConfiguration {
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.label),
      datasets: [
        {
          label: names.planned,
          data: rows.map((row) => row.plannedMinutes),
          backgroundColor: token('--paper-3'),
        },
        {
          label: names.actual,
          data: rows.map((row) => row.actualMinutes),
          backgroundColor: token('--hue-strong'),
        },
      ],
    },
    options: { ...plainOptions(token), indexAxis: 'y' },
  };
}

/** Answers that arrived in each minute of an activity. */
export function answersPerMinuteChart(
  rows: readonly MinuteRow[],
  name: string,
  token: Token,
): ChartConfiguration {
  const options = plainOptions(token);
  return {
    type: 'bar',
    data: {
      labels: rows.map((row) => row.minute),
      datasets: [
        {
          label: name,
          data: rows.map((row) => row.answers),
          backgroundColor: token('--hue-strong'),
        },
      ],
    },
    options: { ...options, plugins: { ...options.plugins, legend: { display: false } } },
  };
}

/** House type, no box, no grid but the base line. */
function plainOptions(token: Token) {
  const font = { family: 'Archivo, Arial, sans-serif', size: 14 };
  const axis = {
    beginAtZero: true,
    grid: { display: false },
    border: { color: token('--ink-3') },
    ticks: { color: token('--ink'), font, precision: 0 },
  };
  return {
    maintainAspectRatio: false,
    scales: { x: axis, y: axis },
    plugins: {
      legend: { align: 'start' as const, labels: { color: token('--ink'), font, boxWidth: 14 } },
    },
  };
}
