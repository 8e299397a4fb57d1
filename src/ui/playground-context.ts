/** How components reach the playground: a slice of its state, and its actions. */
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Corpus } from './state/corpora';
import type { Actions } from './actions';
import type { Playground } from './playground';
import type { Session } from './session';
import type { PageState } from './state/page';
import { builtInAtHand, type PlaygroundState } from './state/playground-state';

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

/** The whole state, for what looks at it in its own time. */
export function usePlaygroundStore(): Playground['store'] {
  return useWholePlayground().store;
}

export function useActions(): Actions {
  return useWholePlayground().actions;
}

export function useCorpora(): readonly Corpus[] {
  return useWholePlayground().corpora;
}

export function useSession(): Session {
  return useWholePlayground().session;
}

/** A corpus' name for display: the title of a built-in one, else the name it came with. */
export function useCorpusTitle(name: string): string {
  return useCorpora().find((corpus) => corpus.name === name)?.title ?? name;
}

/** The corpus at hand where it is one of ours. */
export function useBuiltIn(): Corpus | undefined {
  const corpora = useCorpora();
  return usePlayground((state) => builtInAtHand(state, corpora));
}

/** The language of the sentences at hand, for the attribute `lang`; undefined where unknown. */
export function useLanguage(): string | undefined {
  const builtIn = useBuiltIn();
  const told = usePage((page) => page.corpus?.reading.language);
  return builtIn?.language ?? told;
}
