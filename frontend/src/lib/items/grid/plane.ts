import {
  items_grid_called,
  items_grid_named,
  items_grid_off,
  items_grid_step,
  items_grid_where,
} from '$lib/paraglide/messages';
import type { BodyOf } from '../model';

type Body = BodyOf<'grid'>;
type Axis = Body['x'];
export type Zone = Body['zones'][number];

/** A zone's id names its step across, then its step up. */
function stepsOf(zone: string): [x: string, y: string] {
  const [x = '', y = ''] = zone.split('-');
  return [x, y];
}

function wordOf(axis: Axis, step: string): string {
  return axis.steps.find(({ id }) => id === step)?.word ?? '';
}

/** Where a zone lies, in words: "power high, interest low". */
export function whereIs(body: Body, zone: string): string {
  const [x, y] = stepsOf(zone);
  return items_grid_where({
    y: items_grid_step({ axis: body.y.label, step: wordOf(body.y, y) }),
    x: items_grid_step({ axis: body.x.label, step: wordOf(body.x, x) }),
  });
}

/** Where it lies, and what it is called where it has a name. */
export function fullName(body: Body, zone: string): string {
  const where = whereIs(body, zone);
  const name = nameOf(body, zone);
  return name === undefined ? where : items_grid_named({ where, name });
}

/** What a zone is called and, for whoever has lost the plane from sight, where it lies. */
export function nameAndPlace(body: Body, zone: string): string {
  const where = whereIs(body, zone);
  const name = nameOf(body, zone);
  return name === undefined ? where : items_grid_called({ where, name });
}

/** Its name, where it has one. */
export function nameOf(body: Body, zone: string): string | undefined {
  return body.zones.find(({ id }) => id === zone)?.name;
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** On which axes a card lies wrong, a sentence each. */
export function errors(body: Body, given: string, expected: string): string[] {
  const [givenX, givenY] = stepsOf(given);
  const [x, y] = stepsOf(expected);
  const off = (axis: Axis, right: string, wrong: string) =>
    right === wrong
      ? []
      : [
          items_grid_off({
            axis: axis.label,
            right: wordOf(axis, right),
            given: wordOf(axis, wrong),
          }),
        ];
  return [...off(body.y, y, givenY), ...off(body.x, x, givenX)];
}

const MOVES: Partial<Record<string, [across: number, up: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export function isMove(key: string): boolean {
  return MOVES[key] !== undefined;
}

/** The zone that an arrow key leads to; undefined at the edge of the plane. */
export function neighbour(body: Body, zone: string, key: string): string | undefined {
  const [across, up] = MOVES[key] ?? [0, 0];
  const [x, y] = stepsOf(zone);
  const nextX = stepFrom(body.x, x, across);
  const nextY = stepFrom(body.y, y, up);
  return nextX === undefined || nextY === undefined ? undefined : `${nextX}-${nextY}`;
}

function stepFrom(axis: Axis, step: string, by: number): string | undefined {
  return axis.steps[axis.steps.findIndex(({ id }) => id === step) + by]?.id;
}
