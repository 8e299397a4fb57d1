/** How components reach the playground: a slice of its state, and its actions. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { BuiltInCorpus } from '../corpora/built-in';
import type { Actions, Playground, PlaygroundState } from './playground';
import type { PageState } from './state/page';

export const PlaygroundContext = createContext<Playground | undefined>(undefined);

function useWholePlayground(): Playground {
  const playground = useContext(PlaygroundContext);
  if (!playground) throw new Error('This component needs a PlaygroundContext above it.');
  return playground;
}

export function usePlayground<T>(select: (state: PlaygroundState) => T): T {
  return useStore(useWholePlayground().store, select);
}

export function usePage<T>(select: (page: PageState) => T): T {
  return usePlayground((state) => select(state.page));
}

export function useActions(): Actions {
  return useWholePlayground().actions;
}

export function useCorpora(): readonly BuiltInCorpus[] {
  return useWholePlayground().corpora;
}

/** A corpus' name for display: the title of a built-in one, else the name it came with. */
export function useCorpusTitle(name: string): string {
  return useCorpora().find((corpus) => corpus.name === name)?.title ?? name;
}
