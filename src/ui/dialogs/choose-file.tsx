import { FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useActions } from '../playground-context';

/** What is read, by ending and by type: some systems know only the one, some only the other. */
const ACCEPTED = [
  '.arae,.txt,.text,.csv,.tsv,.tab,.json,.jsonl,.ndjson,.md,.markdown,.gz',
  'text/plain,text/csv,text/tab-separated-values,text/markdown,application/json,application/gzip',
].join(',');

interface ChooseFileProps {
  readonly children: (button: { onClick: () => void }) => React.ReactNode;
}

/** Lets a button ask for files with text, which are then opened together. */
export function ChooseFile({ children }: ChooseFileProps) {
  const { openFiles } = useActions();
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      multiple
      accept={ACCEPTED}
      resetRef={reset}
      onChange={(files) => {
        if (files.length === 0) return;
        // Browsers tell nothing of a file chosen twice in a row, though it was mended meanwhile.
        reset.current?.();
        openFiles(files);
      }}
    >
      {children}
    </FileButton>
  );
}
