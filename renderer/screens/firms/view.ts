/** What is sought and filtered on the firms screen: it lives as long as the window. */
import { create } from 'zustand';
import type { Chosen } from './filters';

interface FirmsView {
  readonly query: string;
  readonly chosen: Chosen;
}

export const useFirmsView = create<FirmsView>(() => ({ query: '', chosen: {} }));

export function seek(query: string): void {
  useFirmsView.setState({ query });
}

export function choose(chosen: Chosen): void {
  useFirmsView.setState({ chosen });
}

/** Shows all firms again. */
export function showAll(): void {
  useFirmsView.setState({ query: '', chosen: {} });
}
