/** The names of the hard rules, in the order in which people read them. `useful` binds the planner only. */
export const ruleIds = [
  'size',
  'lead',
  'mix',
  'capacity',
  'conflict',
  'rival',
  'ownerGroup',
  'territory',
  'pin',
  'ban',
  'useful',
] as const;
export type RuleId = (typeof ruleIds)[number];
