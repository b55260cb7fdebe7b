/** What the catalogue says about one need of the city. */
interface Bilingual {
  readonly fa: string;
  readonly en: string;
}

export interface NeedRow {
  readonly id: string;
  readonly areaId: string;
  readonly title: Bilingual;
  /** 1..3, 3 highest. */
  readonly priority: 1 | 2 | 3;
  /** Capability, minimum level 1..5, weight 1..5. */
  readonly requirements: readonly (readonly [capabilityId: string, minLevel: number, weight: number])[];
  /** Why it matters. */
  readonly statement: Bilingual;
  /** Empty means the whole city. */
  readonly districts: readonly number[];
  /** Only firms with a production licence can meet its requirements. */
  readonly requiresLicence?: boolean;
  readonly international?: boolean;
  /** Least and most, in million rials. Illustrative. */
  readonly budget: readonly [min: number, max: number];
  /** How a solution that works gets bought. Illustrative. */
  readonly adoptionPath: Bilingual;
  /** Illustrative. */
  readonly kpis: readonly Bilingual[];
}
