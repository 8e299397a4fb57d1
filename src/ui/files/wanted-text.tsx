import { Button, FileButton, Modal } from '@mantine/core';
import dialogs from '../dialogs/dialogs.module.css';
import { useActions, usePlayground } from '../playground-context';

/** A run was opened whose file is without its text: that text has to be given. */
export function WantedText() {
  const wanted = usePlayground((state) => state.wantedText);
  const { giveText, goWithoutText } = useActions();
  const leave = () => giveText(undefined);
  return (
    <Modal opened={wanted !== undefined} onClose={leave} size="lg" title="This run needs its text">
      <div className={dialogs.prose}>
        <p>
          “<bdi>{wanted?.file}</bdi>” was saved without the text it is trained on: “
          <bdi>{wanted?.name}</bdi>”
          {wanted?.fingerprint ? `, fingerprint ${wanted.fingerprint.slice(0, 12)}…` : ''}.
        </p>
        <p>
          Choose that text, and the run goes on where it was saved. Without it the model speaks all
          the same: paths, samples and the map work, and only training has to wait.
        </p>
      </div>
      <div className={dialogs.actions}>
        <Button variant="default" onClick={leave}>
          Leave the present run as it is
        </Button>
        <Button variant="default" onClick={goWithoutText}>
          Open it without
        </Button>
        <FileButton multiple onChange={(files) => giveText(files)}>
          {(button) => <Button {...button}>Choose the text</Button>}
        </FileButton>
      </div>
    </Modal>
  );
}
