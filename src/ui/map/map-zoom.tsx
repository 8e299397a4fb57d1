import { ActionIcon } from '@mantine/core';
import { memo } from 'react';
import { Icon, type IconName } from '../icon';
import styles from './map.module.css';

interface MapZoomProps {
  readonly onCloser: () => void;
  readonly onFurther: () => void;
  readonly onWhole: () => void;
}

/** Zooming for one finger or a mouse without a wheel. Stays as it is while the map is moved. */
export const MapZoom = memo(function MapZoom({ onCloser, onFurther, onWhole }: MapZoomProps) {
  return (
    <div className={styles.zoom} role="group" aria-label="Zoom">
      <ZoomButton name="plus" label="Zoom in" onClick={onCloser} />
      <ZoomButton name="minus" label="Zoom out" onClick={onFurther} />
      <ZoomButton name="whole" label="Show all" onClick={onWhole} />
    </div>
  );
});

function ZoomButton(props: { name: IconName; label: string; onClick: () => void }) {
  const { name, label, onClick } = props;
  return (
    <ActionIcon variant="default" size={32} aria-label={label} title={label} onClick={onClick}>
      <Icon name={name} size={16} />
    </ActionIcon>
  );
}
