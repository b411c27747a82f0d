import type { Debrief } from '$lib/api/types';

type Junction = Debrief['path'][number];

/** A place on the map, in its own units: a column for each decision, a row for each choice. */
export interface Point {
  x: number;
  y: number;
}

export interface RoadMap {
  width: number;
  height: number;
  /** The choices made, from beginning to end, as the path of an SVG. */
  taken: string;
  /** A stub for each choice that was not made. */
  others: { path: string; end: Point; isOpen: boolean }[];
  stops: (Point & { number: number })[];
  end: Point;
}

const COLUMN = 64;
const ROW = 30;
const MARGIN = 16;

/** The overview: where the road forked, which way it went, and how many ways it did not go. */
export function roadMap(path: Junction[]): RoadMap {
  const rows = Math.max(...path.map(({ roads }) => roads.length));
  const middle = MARGIN + ((rows - 1) * ROW) / 2;
  const stops = path.map(({ roads }, index) => ({
    x: MARGIN + index * COLUMN,
    y: index === 0 ? middle : heightOf(path[index - 1]?.roads ?? roads, middle, taken),
    number: index + 1,
  }));
  const last = path[path.length - 1];
  const end = {
    x: MARGIN + path.length * COLUMN,
    y: last ? heightOf(last.roads, middle, taken) : middle,
  };
  const points: Point[] = [...stops, end];
  return {
    width: end.x + MARGIN,
    height: 2 * MARGIN + (rows - 1) * ROW,
    taken: points.map((point, index) => curve(points[index - 1], point)).join(' '),
    others: path.flatMap(({ roads }, index) => stubs(roads, stops[index] ?? end, middle)),
    stops,
    end,
  };
}

const taken = (road: Junction['roads'][number]) => road.taken;

/** The row of a choice, around the middle. */
function heightOf(
  roads: Junction['roads'],
  middle: number,
  which: (road: Junction['roads'][number]) => boolean,
): number {
  return middle + (roads.findIndex(which) - (roads.length - 1) / 2) * ROW;
}

function stubs(roads: Junction['roads'], from: Point, middle: number): RoadMap['others'] {
  return roads
    .filter((road) => !road.taken)
    .map((road) => {
      const end = {
        x: from.x + COLUMN * 0.72,
        y: heightOf(roads, middle, (other) => other === road),
      };
      return { path: `M ${from.x} ${from.y} ${curve(from, end)}`, end, isOpen: road.open };
    });
}

function curve(from: Point | undefined, to: Point): string {
  if (!from) return `M ${to.x} ${to.y}`;
  const half = (from.x + to.x) / 2;
  return `C ${half} ${from.y}, ${half} ${to.y}, ${to.x} ${to.y}`;
}
