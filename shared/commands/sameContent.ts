/** Do two values say the same? Parts that are the same object are not looked into, so this is quick for two versions of a document. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [fields, others] = [Object.entries(one), new Map(Object.entries(other))];
  return fields.length === others.size && fields.every(([name, value]) => sameField(name, value, others));
}

function sameField(name: string, value: unknown, others: ReadonlyMap<string, unknown>): boolean {
  return others.has(name) && sameContent(value, others.get(name));
}
