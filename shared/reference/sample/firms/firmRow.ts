/** An invented firm as it is written down here; `firms.ts` turns it into a firm of the document. */
export interface FirmRow {
  readonly id: string;
  readonly fa: string;
  readonly en: string;
  readonly class: 'nopa' | 'noavar' | 'fanavar';
  readonly legacyClass?: string;
  readonly fields: readonly string[];
  /** Level by capability, the main one first. */
  readonly levels: Readonly<Record<string, number>>;
  readonly capacity: number;
  readonly ownerGroup?: string;
  readonly home: number;
  /** Where the firm may work, if it may not work everywhere. */
  readonly serves?: readonly number[];
  /** What its production licence covers; without one the firm has no licence. */
  readonly product?: readonly [fa: string, en: string];
  readonly site?: string;
  readonly exports?: readonly string[];
  readonly employees: number;
  /** Million rials a year. */
  readonly rndSpend: number;
}
