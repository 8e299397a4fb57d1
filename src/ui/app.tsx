// Before all else, so that the page's own styles win over Mantine's.
import './styles/mantine';
import './styles/tokens.css';
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { AlertList } from './alert-list';
import styles from './app.module.css';
import { Announcer } from './announcer';
import { Bar } from './bar/bar';
import { DropTarget } from './dialogs/drop-target';
import { LosingModel } from './dialogs/losing-model';
import { OpenCorpus } from './dialogs/open-corpus';
import { WantedCorpus } from './dialogs/wanted-corpus';
import { MissingText } from './files/missing-text';
import { WantedText } from './files/wanted-text';
import { Losses } from './losses/losses';
import type { Playground } from './playground';
import { PlaygroundContext } from './playground-context';
import { RunBack } from './runs/run-back';
import { SentResult } from './runs/sent-result';
import { Stage } from './stage/stage';
import { Details } from './tabs/details';
import { theme } from './theme';

// Storage may be forbidden; the manager then simply remembers nothing.
const colorSchemeManager = localStorageColorSchemeManager({ key: 'arae-playground-theme' });

export function App({ playground }: { playground: Playground }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
    >
      <PlaygroundContext value={playground}>
        <a className={styles.skip} href="#stage" onClick={focusStage}>
          Skip to the interpolation
        </a>
        <Announcer />
        <Bar />
        <main className={styles.main}>
          <AlertList />
          <RunBack />
          <MissingText />
          <SentResult />
          <div className={styles.zones}>
            <Stage />
            <Losses />
          </div>
          <Details />
        </main>
        <DropTarget />
        <WantedCorpus />
        <OpenCorpus />
        <WantedText />
        <LosingModel />
      </PlaygroundContext>
    </MantineProvider>
  );
}

/** The address' hash holds the experiment, so the link must not write an anchor into it. */
function focusStage(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('stage')?.focus();
}
