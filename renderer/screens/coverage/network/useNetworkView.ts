/** Zooming and moving the network by wheel, by dragging, by keys and by buttons. */
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { NetworkPicture, Place } from '../../../../shared/planning/coverage/networkPicture';
import { middleOf, moved, showing, whole, zoomed } from './view';

const zoomStep = 1.3;
/** Of the part seen, so much at a key. */
const panShare = 0.12;

export function useNetworkView(svg: RefObject<SVGSVGElement | null>, picture: NetworkPicture) {
  const [view, setView] = useState(whole);
  const dragged = useRef<{ readonly x: number; readonly y: number }>(undefined);
  /** Units of the picture in a pixel. */
  const unit = () => {
    const { width = 1, height = 1 } = svg.current?.getBoundingClientRect() ?? {};
    return Math.max(picture.width / view.zoom / (width || 1), picture.height / view.zoom / (height || 1));
  };

  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element?.getBoundingClientRect();
      if (box === undefined) return;
      const share = { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height };
      setView((seen) => {
        const about: Place = {
          x: seen.x + (share.x * picture.width) / seen.zoom,
          y: seen.y + (share.y * picture.height) / seen.zoom,
        };
        return zoomed(seen, event.deltaY < 0 ? zoomStep : 1 / zoomStep, about, picture);
      });
    };
    // React listens to wheels passively; this one keeps the page from scrolling.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [svg, picture]);

  const zoomBy = (factor: number) => setView((seen) => zoomed(seen, factor, middleOf(seen, picture), picture));
  return {
    view,
    zoomIn: () => zoomBy(zoomStep),
    zoomOut: () => zoomBy(1 / zoomStep),
    fit: () => setView(whole),
    pan: ([x, y]: readonly [x: number, y: number]) =>
      setView((seen) =>
        moved(seen, (x * panShare * picture.width) / seen.zoom, (y * panShare * picture.height) / seen.zoom, picture),
      ),
    show: (place: Place) => setView((seen) => showing(seen, place, picture)),
    drag: {
      onPointerDown: (event: PointerEvent) => {
        dragged.current = { x: event.clientX, y: event.clientY };
      },
      onPointerMove: (event: PointerEvent) => {
        const from = dragged.current;
        if (from === undefined || event.buttons === 0) return;
        dragged.current = { x: event.clientX, y: event.clientY };
        const size = unit();
        setView((seen) => moved(seen, (from.x - event.clientX) * size, (from.y - event.clientY) * size, picture));
      },
      onPointerUp: () => {
        dragged.current = undefined;
      },
    },
  };
}
