import { useFocusReturn } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { usePlayground } from '../playground-context';

const OpenCorpusDialog = lazy(async () => ({
  default: (await import('./open-corpus-dialog')).OpenCorpusDialog,
}));

/** Shows a text that was brought, where there is something to decide about it. */
export function OpenCorpus() {
  const shown = usePlayground((state) => state.brought?.shown === true);
  // The dialog goes when it closes, and could not give the focus back itself.
  useFocusReturn({ opened: shown });
  return <Suspense>{shown && <OpenCorpusDialog />}</Suspense>;
}
