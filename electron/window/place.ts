/** Where the window was, and where it may be: always reachable on a screen that is there now. */
import { z } from '../../shared/parsing';

const screenLimit = 100_000;
const coordinate = z.int().min(-screenLimit).max(screenLimit);
const length = z.int().min(1).max(screenLimit);

export const placeSchema = z
  .strictObject({ x: coordinate, y: coordinate, width: length, height: length, maximized: z.boolean() })
  .readonly();
/** Position and size in device-independent pixels, and whether the window filled the screen. */
export type Place = z.infer<typeof placeSchema>;

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const smallestWindow = { width: 960, height: 640 } as const;
const preferred = { width: 1440, height: 900 } as const;
/** So much of the title bar must be on a screen to be grabbed. */
const grip = { width: 160, height: 40 } as const;

/** Where to open the window: as remembered if a person can still reach it there, else centred on the first screen. */
export function fittingPlace(remembered: Place | undefined, screens: readonly Area[]): Place {
  const home = screens.find((screen) => remembered !== undefined && isReachable(remembered, screen)) ?? screens[0];
  if (home === undefined) return { x: 0, y: 0, ...preferred, maximized: false };
  const width = within(remembered?.width ?? preferred.width, smallestWindow.width, home.width);
  const height = within(remembered?.height ?? preferred.height, smallestWindow.height, home.height);
  const maximized = remembered?.maximized ?? false;
  if (remembered === undefined || !isReachable(remembered, home)) {
    const x = home.x + Math.max(0, Math.round((home.width - width) / 2));
    const y = home.y + Math.max(0, Math.round((home.height - height) / 2));
    return { x, y, width, height, maximized };
  }
  return { x: remembered.x, y: remembered.y, width, height, maximized };
}

function isReachable(place: Place, screen: Area): boolean {
  const overlap = Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x);
  const fromTop = place.y - screen.y;
  return overlap >= grip.width && fromTop >= 0 && fromTop <= screen.height - grip.height;
}

/** The wish, at least `least` and at most `most`; a screen smaller than the least wins. */
function within(wish: number, least: number, most: number): number {
  return Math.min(Math.max(wish, least), most);
}
