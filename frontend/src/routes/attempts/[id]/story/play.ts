import type { Play, Scene, SceneBody, Standing } from '$lib/api/types';

/** What came of the choice before: what was chosen, and what the story tells of it. */
export interface Before {
  choiceHtml: string;
  outcomeHtml: string;
}

/** A measure now, and which way the last choice moved it. */
export interface Shown extends Standing {
  direction: 'up' | 'down' | undefined;
}

/** The scene that waits for a choice; undefined at the end. */
export function sceneOf(play: Play): Scene | undefined {
  return play.items.find((item) => item.id === play.next);
}

/** The choice before a scene; undefined at the first one. At the end of the story, the last choice. */
export function beforeOf(play: Play, scene: Scene | undefined): Before | undefined {
  const place = scene ? play.items.indexOf(scene) : play.items.length;
  const previous = play.items[place - 1];
  const response = play.responses.find((it) => it.item === previous?.id);
  const choice = previous?.body.choices.find((it) => it.id === response?.response.choice);
  return (
    choice && { choiceHtml: choice.textHtml, outcomeHtml: response?.feedback?.rationaleHtml ?? '' }
  );
}

/** The measures as a scene shows them, against those of the scene before. */
export function shownIn(play: Play, scene: Scene): Shown[] {
  const previous: SceneBody | undefined = play.items[play.items.indexOf(scene) - 1]?.body;
  return scene.body.state.map((now) => {
    const before = previous?.state.find((it) => it.id === now.id)?.value ?? now.value;
    return { ...now, direction: directionOf(now.value - before) };
  });
}

export function directionOf(by: number): 'up' | 'down' | undefined {
  return by === 0 ? undefined : by > 0 ? 'up' : 'down';
}

/** How much of its bar a measure fills, from 0 to 1. */
export function shareOf({ value, min, max }: Pick<Standing, 'value' | 'min' | 'max'>): number {
  return (value - min) / (max - min);
}
