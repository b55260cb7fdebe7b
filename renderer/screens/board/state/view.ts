/** The board as it stands: its lanes and the pool, kept where gestures can read them without waiting for React. */
import { create } from 'zustand';
import type { Lane, LaneKey } from '../read/places';

interface View {
  readonly lanes: readonly Lane[];
  /** Lanes that are on screen now. */
  readonly visible: readonly LaneKey[];
}

export const useView = create<View>(() => ({ lanes: [], visible: [] }));

export function showLanes(lanes: readonly Lane[]): void {
  useView.setState({ lanes });
}

export function showVisible(visible: readonly LaneKey[]): void {
  const before = useView.getState().visible;
  if (before.length === visible.length && before.every((key, index) => visible[index] === key)) return;
  useView.setState({ visible });
}
