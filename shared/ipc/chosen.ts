/** What came of something that the person may leave unfinished: a dialog closed without choosing, a search stopped. */
export type Chosen<Value> = { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'cancelled' };
