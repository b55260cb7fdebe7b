/** What part of the picture is seen: moved and zoomed by mouse and keys, never beyond the picture. */
import type { NetworkPicture, Place } from '../../../../shared/planning/coverage/networkPicture';

/** The part seen, in the units of the picture. */
export interface View {
  readonly x: number;
  readonly y: number;
  /** 1 shows all; 4 a quarter of the width. */
  readonly zoom: number;
}

export const whole: View = { x: 0, y: 0, zoom: 1 };
const mostZoom = 6;

function kept({ x, y, zoom }: View, { width, height }: NetworkPicture): View {
  const within = (value: number, room: number) => Math.min(Math.max(0, value), room - room / zoom);
  return { x: within(x, width), y: within(y, height), zoom };
}

/** Zooms by a factor and keeps a place of the picture where it is. */
export function zoomed(view: View, factor: number, about: Place, picture: NetworkPicture): View {
  const zoom = Math.min(mostZoom, Math.max(1, view.zoom * factor));
  const ratio = view.zoom / zoom;
  return kept({ x: about.x - (about.x - view.x) * ratio, y: about.y - (about.y - view.y) * ratio, zoom }, picture);
}

/** Moves the part seen by some units of the picture. */
export function moved(view: View, dx: number, dy: number, picture: NetworkPicture): View {
  return kept({ ...view, x: view.x + dx, y: view.y + dy }, picture);
}

/** Moves the part seen so that a place is in it, with room around. */
export function showing(view: View, place: Place, picture: NetworkPicture): View {
  const [width, height] = [picture.width / view.zoom, picture.height / view.zoom];
  const room = { x: width / 6, y: height / 6 };
  const x = Math.min(Math.max(view.x, place.x + room.x - width), place.x - room.x);
  const y = Math.min(Math.max(view.y, place.y + room.y - height), place.y - room.y);
  return kept({ ...view, x, y }, picture);
}

/** The middle of the part seen. */
export function middleOf(view: View, { width, height }: NetworkPicture): Place {
  return { x: view.x + width / view.zoom / 2, y: view.y + height / view.zoom / 2 };
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The way of an arrow key on the picture, which lies the same in every language. */
export function wayOf(key: string): readonly [x: number, y: number] | undefined {
  return directions[key];
}

/** The nearest place ahead in a direction; straight ahead before aside. */
export function nearestAhead<Key>(
  places: ReadonlyMap<Key, Place>,
  from: Key,
  [wx, wy]: readonly [x: number, y: number],
): Key | undefined {
  const start = places.get(from);
  if (start === undefined) return undefined;
  let best: { readonly key: Key; readonly cost: number } | undefined;
  for (const [key, { x, y }] of places) {
    const along = (x - start.x) * wx + (y - start.y) * wy;
    const aside = Math.abs((x - start.x) * wy) + Math.abs((y - start.y) * wx);
    if (along <= 0 || aside > along * 1.5) continue;
    const cost = along + 2 * aside;
    if (best === undefined || cost < best.cost) best = { key, cost };
  }
  return best?.key;
}
