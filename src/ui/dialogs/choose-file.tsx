import { FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useActions } from '../playground-context';

/** The text files that are read: one sentence a line. */
const ACCEPTED = '.txt,text/plain';

interface ChooseFileProps {
  readonly children: (button: { onClick: () => void }) => React.ReactNode;
}

/** Lets a button ask for a text file, which is then opened. */
export function ChooseFile({ children }: ChooseFileProps) {
  const { openFiles } = useActions();
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      accept={ACCEPTED}
      resetRef={reset}
      onChange={(file) => {
        if (!file) return;
        // Browsers tell nothing of a file chosen twice in a row, though it was mended meanwhile.
        reset.current?.();
        openFiles([file]);
      }}
    >
      {children}
    </FileButton>
  );
}
