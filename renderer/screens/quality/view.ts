/** What is sought on the page and which line was chosen last: they live as long as the window. */
import { create } from 'zustand';

interface QualityView {
  readonly query: string;
  readonly chosenId: string | undefined;
}

export const useQualityView = create<QualityView>(() => ({ query: '', chosenId: undefined }));

export function seek(query: string): void {
  useQualityView.setState({ query });
}

export function choose(chosenId: string): void {
  useQualityView.setState({ chosenId });
}
