import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Item } from './items';

interface Target {
  items: ReadonlySet<string>;
  sentences: ReadonlySet<number>;
}

const NOTHING: Target = { items: new Set(), sentences: new Set() };

/**
 * What a reader points at with mouse or keyboard, and what they have chosen to stay lit. It stands
 * outside of React's state, so that only what becomes lit or dark is drawn anew, not the text.
 */
export class Pointing {
  #pointed: Target | null = null;
  #chosen: Target = NOTHING;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get target(): Target {
    return this.#pointed ?? this.#chosen;
  }

  /** The names of somebody stand in half of all sentences: only the names are lit. */
  pointAt(item: Item): void {
    this.#point(targetOf(item));
  }

  pointAtSentence(sentence: number, items: Iterable<Item>): void {
    const within = [...items].filter(({ sentences }) => sentences.includes(sentence));
    this.#point({ items: new Set(within.map(({ id }) => id)), sentences: new Set([sentence]) });
  }

  leave(): void {
    if (this.#pointed === null) return;
    this.#pointed = null;
    this.#tell();
  }

  choose(item: Item | null): void {
    this.#chosen = item === null ? NOTHING : targetOf(item);
    this.#tell();
  }

  #point(target: Target): void {
    this.#pointed = target;
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

function targetOf({ id, layer, sentences }: Item): Target {
  const named = layer === 'people' || layer === 'places' || layer === 'organizations';
  return { items: new Set([id]), sentences: new Set(named ? [] : sentences) };
}

export const PointingContext = createContext(new Pointing());

export function usePointing(): Pointing {
  return useContext(PointingContext);
}

export function useIsPointedAt(item: string): boolean {
  const pointing = usePointing();
  return useSyncExternalStore(pointing.subscribe, () => pointing.target.items.has(item));
}

export function useIsSentencePointedAt(sentence: number): boolean {
  const pointing = usePointing();
  return useSyncExternalStore(pointing.subscribe, () => pointing.target.sentences.has(sentence));
}
