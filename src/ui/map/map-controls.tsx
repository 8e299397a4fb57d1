import { Button, NativeSelect, Progress, Switch } from '@mantine/core';
import type { MapColour } from '../../latent-map';
import styles from './map.module.css';
import { useMap, useMapRoom } from './use-map';

const COLOURS: readonly { readonly value: MapColour; readonly label: string }[] = [
  { value: 'network', label: 'Where it comes from' },
  { value: 'label', label: 'Label' },
  { value: 'length', label: 'Length' },
  { value: 'critic', label: 'Critic score' },
  { value: 'loss', label: 'Reconstruction loss' },
];

interface MapControlsProps {
  readonly isFencing: boolean;
  readonly onFencing: (isFencing: boolean) => void;
}

/** What colours mean, how points are laid out, and the fence. */
export function MapControls({ isFencing, onFencing }: MapControlsProps) {
  const room = useMapRoom();
  const colour = useMap((map) => map.colour);
  const hasLabels = useMap((map) => (map.points?.labels.length ?? 0) > 0);
  const fenced = useMap((map) => map.fenced.length);
  const isShaded = useMap((map) => map.isShaded);
  return (
    <div className={styles.controls}>
      <NativeSelect
        label="Colour by"
        size="xs"
        value={colour}
        data={COLOURS.filter(({ value }) => value !== 'label' || hasLabels)}
        onChange={(event) => room.setColour(event.currentTarget.value as MapColour)}
      />
      <Layout />
      <Button
        size="xs"
        variant={isFencing ? 'filled' : 'default'}
        aria-pressed={isFencing}
        onClick={() => onFencing(!isFencing)}
      >
        Lasso
      </Button>
      {fenced > 0 && (
        <Button size="xs" variant="subtle" onClick={() => room.fence([])}>
          Let go of {fenced.toLocaleString('en')}
        </Button>
      )}
      <Switch
        size="xs"
        className={styles.switch ?? ''}
        label="Shade the ground by the critic"
        checked={isShaded}
        onChange={(event) => room.setShaded(event.currentTarget.checked)}
      />
    </div>
  );
}

function Layout() {
  const room = useMapRoom();
  const layout = useMap((map) => map.layout);
  const places = useMap((map) => map.places);
  const share = useMap((map) => map.layingOut?.share);
  if (layout === 'plane') {
    return (
      <Button size="xs" variant="default" disabled={!places} onClick={() => room.layOut('umap')}>
        Lay out by UMAP
      </Button>
    );
  }
  const isUnderWay = places?.layout !== 'umap' || share !== undefined;
  if (isUnderWay) {
    return (
      <>
        <Progress
          className={styles.progress ?? ''}
          aria-label="UMAP"
          value={Math.round(100 * (share ?? 0))}
        />
        <Button size="xs" variant="default" onClick={() => room.layOut('plane')}>
          Cancel
        </Button>
      </>
    );
  }
  return (
    <>
      <Button size="xs" variant="default" onClick={() => room.layOut('plane')}>
        Back to the plane
      </Button>
      <Button size="xs" variant="default" onClick={() => room.layOut('umap')}>
        Lay out again
      </Button>
    </>
  );
}
