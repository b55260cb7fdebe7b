/** The districts as tiles: west stays on the left in every language. One tile takes part in the tab order; arrows go to the next in their direction. */
import { type KeyboardEvent, useRef } from 'react';
import { formatNumber } from '../../../../shared/language/numerals';
import { type DistrictMap, districtTones, type MapView } from '../../../../shared/planning/coverage/districtMap';
import { figureText } from '../../../../shared/planning/coverage/districtWords';
import { landmarkIn } from '../../../../shared/reference/districts';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import styles from './map.module.css';
import { tileWords } from './tileWords';

const tones = [styles.tone0, styles.tone1, styles.tone2, styles.tone3, styles.tone4] as const;

interface TileMapProps {
  readonly map: DistrictMap;
  readonly view: MapView;
  readonly chosen: number;
  readonly onChoose: (district: number) => void;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The nearest tile in the direction of a key; the one straight ahead before one aside. */
export function nextDistrict({ districts }: DistrictMap, from: number, key: string): number | undefined {
  const step = steps[key];
  const start = districts.find(({ district }) => district.number === from)?.district;
  if (step === undefined || start === undefined) return undefined;
  const [rows, columns] = step;
  const ahead = districts.flatMap(({ district }) => {
    const [down, right] = [district.tileRow - start.tileRow, district.tileColumn - start.tileColumn];
    const along = down * rows + right * columns;
    const aside = Math.abs(down * columns) + Math.abs(right * rows);
    return along > 0 ? [{ number: district.number, cost: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.cost - b.cost || a.number - b.number)[0]?.number;
}

export function TileMap({ map, view, chosen, onChoose }: TileMapProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const toneOf = districtTones(map, view);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextDistrict(map, chosen, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    frame.current?.querySelector<HTMLElement>(`[data-district="${next}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a map is no set of fields
    <div
      ref={frame}
      role="group"
      aria-label={words.t('city.map.title', { view: words.t(`city.map.view.${view}`) })}
      className={styles.map}
      dir="ltr"
      onKeyDown={onKeyDown}
    >
      {map.districts.map((facts) => {
        const { number, tileRow, tileColumn } = facts.district;
        return (
          <button
            key={number}
            type="button"
            data-district={number}
            aria-label={tileWords(facts, view, words)}
            aria-pressed={number === chosen}
            tabIndex={number === chosen ? 0 : -1}
            className={classes(styles.tile, tones[toneOf.get(number) ?? 0])}
            style={{ gridRow: tileRow + 1, gridColumn: tileColumn + 1 }}
            onClick={() => onChoose(number)}
          >
            <span className={styles.number}>{formatNumber(number, words.language)}</span>
            <bdi className={styles.figure}>{figureText(facts, view, words.language)}</bdi>
            <bdi className={styles.landmark}>{landmarkIn(facts.district, words.language)}</bdi>
          </button>
        );
      })}
    </div>
  );
}
