import { FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useActions } from '../playground-context';

interface OpenRunProps {
  readonly children: (button: { onClick: () => void }) => React.ReactNode;
}

/** Lets a button ask for a file with a run. */
export function OpenRun({ children }: OpenRunProps) {
  const { openFiles } = useActions();
  const reset = useRef<() => void>(null);
  return (
    <FileButton
      accept=".arae,.zip,.safetensors"
      resetRef={reset}
      onChange={(file) => {
        if (!file) return;
        // Browsers tell nothing of a file chosen twice in a row.
        reset.current?.();
        openFiles([file]);
      }}
    >
      {children}
    </FileButton>
  );
}
