import type { BodyOf, ItemTypeName, ItemTypes, ResponseOf } from './model';

/** What the learner starts from; undefined where the page does not know the type. */
export function initialOf<T extends ItemTypeName>(
  types: Partial<ItemTypes>,
  name: T,
  body: BodyOf<T>,
): ResponseOf<T> | undefined {
  return types[name]?.initial(body);
}

/** What is still to do before the response can be checked; undefined when it is complete. */
export function missingIn<T extends ItemTypeName>(
  types: Partial<ItemTypes>,
  name: T,
  body: BodyOf<T>,
  value: ResponseOf<T>,
): string | undefined {
  return types[name]?.missing(body, value);
}
