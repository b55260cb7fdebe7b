/** The whole name of the node that is pointed at or stood on, over everything else. */
import { emsOf } from '../../../../shared/papers/measure/textWidth';
import type { NetworkPicture, Place } from '../../../../shared/planning/coverage/networkPicture';
import styles from './network.module.css';

interface NamePlateProps {
  readonly name: string;
  readonly place: Place;
  readonly picture: NetworkPicture;
  /** Of the letters, in units of the picture. */
  readonly size: number;
}

export function NamePlate({ name, place, picture, size }: NamePlateProps) {
  const width = (emsOf(name) + 1) * size;
  const height = size * 1.7;
  const x = Math.min(Math.max(place.x, width / 2), Math.max(width / 2, picture.width - width / 2));
  const below = place.y + picture.radius + height * 0.7;
  const y = below + height / 2 > picture.height ? place.y - picture.radius - height * 0.7 : below;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true" className={styles.plate}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={size / 4} />
      <text x={x} y={y} fontSize={size}>
        {name}
      </text>
    </g>
  );
}
