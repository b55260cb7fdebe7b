/** Where a bench leaves what it measured; `npm run bench` prints all figures as one table at its end. */
import { appendFileSync } from 'node:fs';

/** One measured number, for example { bench: 'plan', what: '55 × 40, to proof', value: 1.8, unit: 's', target: '≤ 20 s' }. */
export interface Figure {
  readonly bench: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
}

/** Leaves a figure for the table; prints it at once when the bench runs alone. */
export function leaveFigure(figure: Figure): void {
  const file = process.env.PEYVAND_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
  else console.log(`${figure.bench}: ${figure.what}: ${figure.value} ${figure.unit}`);
}
