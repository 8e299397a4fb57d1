import { SHADES, LABEL_COLOURS, type Paint } from '../state/map-colours';
import type { MapColour } from '../../latent-map';

/** The colours of the theme at hand, as "#rrggbb". */
export interface MapPalette {
  readonly surface: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly real: string;
  readonly heldOut: string;
  readonly generated: string;
  readonly critic: string;
  readonly labels: readonly string[];
}

/** Reads them from an element's styles. */
export function readPalette(element: Element): MapPalette {
  const style = getComputedStyle(element);
  const token = (name: string) => inFull(style.getPropertyValue(name).trim());
  return {
    surface: token('--surface'),
    line: token('--line'),
    text: token('--text'),
    quiet: token('--line-strong'),
    real: token('--autoencoder'),
    heldOut: token('--autoencoder-light'),
    generated: token('--generator'),
    critic: token('--critic'),
    labels: Array.from({ length: LABEL_COLOURS }, (_, i) => token(`--label-${i + 1}`)),
  };
}

/** "#rrggbb", also where a build has written it as "#rgb". */
export function inFull(colour: string): string {
  return colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
}

/** As "#rrggbb". */
export function colourOf(paint: Paint, colour: MapColour, palette: MapPalette): string {
  switch (paint.kind) {
    case 'real':
      return palette.real;
    case 'held-out':
      return palette.heldOut;
    case 'generated':
      return palette.generated;
    case 'label':
      return palette.labels[paint.label] ?? palette.quiet;
    case 'none':
      return palette.line;
    case 'shade': {
      const full = colour === 'critic' ? palette.critic : palette.real;
      return mixed(palette.surface, full, 0.3 + (0.7 * paint.shade) / (SHADES - 1));
    }
  }
}

/** Between two colours "#rrggbb", this share of the way. */
function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const part = Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
    return part.toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
