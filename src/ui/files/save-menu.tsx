import { ActionIcon, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { FileForm } from '../../kept-run';
import { MOST_POINTS } from '../../past/history';
import { Icon } from '../icon';
import { Menu, MenuItem } from '../menu';
import { useActions, usePage } from '../playground-context';
import { formatBytes, formatCount } from '../state/format';
import { chartsSvg, pngFile, svgFile } from './chart-image';
import { deliver } from './deliver';
import styles from './files.module.css';
import { historyCsv } from './history-csv';
import { askForFile } from './ask-for-file';

const FORMS: readonly { readonly form: FileForm; readonly name: string; readonly about: string }[] =
  [
    {
      form: 'run',
      name: 'Save run (.arae)',
      about: 'All of it: it goes on from here, on this page or on another device.',
    },
    {
      form: 'script',
      name: 'Weights for PyTorch (.zip)',
      about:
        'For any model, with arae.py: encode, interpolate, generate, train on. If in doubt, this.',
    },
    {
      form: 'authors',
      name: 'Weights for the authors’ code (.zip)',
      about:
        'For the classes published with the paper. They know only models like the Paper presets’.',
    },
  ];

/** What the run at hand can be taken away as, and the way back. */
export function SaveMenu() {
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const { openFiles } = useActions();
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      width={340}
      label="Save"
      target={
        <Tooltip label="Save" openDelay={400} disabled={opened}>
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label="Save"
            onClick={() => setOpened(!opened)}
          >
            <Icon name="save" />
          </ActionIcon>
        </Tooltip>
      }
    >
      <Forms done={close} />
      <WebPage done={close} />
      <PlainFiles done={close} />
      <MenuItem
        name="Open a run or weights …"
        onClick={() => {
          close();
          askForFile('.arae,.zip,.safetensors', (file) => openFiles([file]));
        }}
      />
    </Menu>
  );
}

/** Files that the worker makes. */
function Forms({ done }: { done: () => void }) {
  const { saveFile } = useActions();
  const hasRun = usePage(({ model, corpus }) => model !== undefined && corpus !== undefined);
  const [withText, setWithText] = useState(true);
  return (
    <>
      {FORMS.map(({ form, name, about }) => (
        <MenuItem
          key={form}
          name={name}
          about={about}
          disabled={!hasRun}
          onClick={() => {
            done();
            saveFile(form, withText);
          }}
        />
      ))}
      <label className={styles.withText}>
        <input
          type="checkbox"
          checked={withText}
          onChange={(event) => setWithText(event.currentTarget.checked)}
        />
        With the text it is trained on
      </label>
    </>
  );
}

/** Bytes of a saved page beside its model, roughly, and of each of the model's numbers in it. */
const [PAGE_BYTES, BYTES_A_NUMBER] = [200_000, 8 / 3];

/** The model as a page that speaks for itself. */
function WebPage({ done }: { done: () => void }) {
  const { savePage } = useActions();
  const parameters = usePage(({ model }) => model?.parameters);
  const hasCorpus = usePage(({ corpus }) => corpus !== undefined);
  const bytes = PAGE_BYTES + BYTES_A_NUMBER * (parameters ?? 0);
  return (
    <MenuItem
      name="Web page with the model (.html)"
      about={`One file, about ${formatBytes(bytes)}, to walk between sentences anywhere, offline too. It holds this path and your pins, and the words of the text, not the text.`}
      disabled={parameters === undefined || !hasCorpus}
      onClick={() => {
        done();
        savePage();
      }}
    />
  );
}

/** Files of what the page shows. */
function PlainFiles({ done }: { done: () => void }) {
  const history = usePage((page) => page.history);
  const samples = usePage((page) => page.samples);
  const iteration = usePage((page) => page.iteration);
  const give = (name: string, content: string, type: string) => {
    done();
    deliver(name, new Blob([content], { type }));
  };
  const giveCharts = async (kind: 'svg' | 'png') => {
    const drawing = chartsSvg();
    done();
    if (!drawing) return;
    const blob = kind === 'svg' ? svgFile(drawing) : await pngFile(drawing);
    deliver(`charts-${iteration}.${kind}`, blob);
  };
  const sentences = [...(samples?.fixed ?? []), ...(samples?.sentences ?? [])];
  return (
    <>
      <MenuItem
        name="History (CSV)"
        about={`At most ${formatCount(MOST_POINTS)} points: of a longer run the highs and lows of each stretch, and what was scored.`}
        disabled={history.length === 0}
        onClick={() => give(`history-${iteration}.csv`, historyCsv(history), 'text/csv')}
      />
      <MenuItem
        name="Samples (text)"
        disabled={sentences.length === 0}
        onClick={() =>
          give(`samples-${samples?.iteration ?? 0}.txt`, `${sentences.join('\n')}\n`, 'text/plain')
        }
      />
      {(['svg', 'png'] as const).map((kind) => (
        <MenuItem
          key={kind}
          name={`Charts (${kind.toUpperCase()})`}
          disabled={history.length === 0}
          onClick={() => void giveCharts(kind)}
        />
      ))}
    </>
  );
}
