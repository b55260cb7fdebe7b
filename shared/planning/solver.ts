/** The exact solver as the planner sees it: linear models in, answers out. Everything about a particular solver stays behind this interface. */

/** Rows by row (CSR). Maximises `cost`. */
export interface LinearModel {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly integer: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface SolveLimits {
  /** A solution to start from. */
  readonly start?: Float64Array;
  /** Solve without integrality. */
  readonly relaxed?: boolean;
  /** Stop after so many simplex iterations in all: a limit that does not depend on the clock. */
  readonly iterations?: number;
  /** An outer limit in seconds. */
  readonly seconds?: number;
  /** Stop when bound - best is below this (points). */
  readonly gap?: number;
  readonly onBetter?: (values: Float64Array) => void;
  readonly onBound?: (bound: number) => void;
  readonly isOver?: () => boolean;
}

export interface SolveAnswer {
  readonly status: 'solved' | 'stopped' | 'infeasible';
  /** Undefined when there is no solution. */
  readonly values?: Float64Array;
  readonly objective: number;
  /** No solution is better than this, as far as the solver knows. */
  readonly bound: number;
  /** Only of a relaxed solve: the worth of one more unit of each row, and each column's reduced cost. */
  readonly rowPrices?: Float64Array;
  readonly reducedCosts?: Float64Array;
}

export interface MipSolver {
  /** Name and version, for the provenance of a plan. */
  readonly name: string;
  solve(model: LinearModel, limits: SolveLimits): SolveAnswer;
}

/** Gathers columns and rows of a linear model. */
export class LinearModelBuilder {
  readonly columnNames: string[] = [];
  readonly rowNames: string[] = [];
  private readonly cost: number[] = [];
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly integer: number[] = [];
  private readonly rowLower: number[] = [];
  private readonly rowUpper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  /** Adds a column and returns its number. */
  column(name: string, cost: number, lower: number, upper: number, isInteger: boolean): number {
    this.columnNames.push(name);
    this.cost.push(cost);
    this.lower.push(lower);
    this.upper.push(upper);
    this.integer.push(isInteger ? 1 : 0);
    return this.cost.length - 1;
  }

  /** Adds lower <= sum of value × column <= upper and returns the row's number. */
  row(
    name: string,
    lower: number,
    upper: number,
    entries: readonly (readonly [column: number, value: number])[],
  ): number {
    this.rowNames.push(name);
    this.rowLower.push(lower);
    this.rowUpper.push(upper);
    for (const [column, value] of entries) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.starts.push(this.indices.length);
    return this.rowLower.length - 1;
  }

  build(): LinearModel {
    return {
      cost: Float64Array.from(this.cost),
      lower: Float64Array.from(this.lower),
      upper: Float64Array.from(this.upper),
      integer: Uint8Array.from(this.integer),
      rowLower: Float64Array.from(this.rowLower),
      rowUpper: Float64Array.from(this.rowUpper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}
