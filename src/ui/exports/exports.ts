/** The files that a path and a grid can be taken away as. Loaded when somebody asks for one. */
import { pngFile } from '../files/chart-image';
import { gridPicture } from './grid-picture';
import { presentLook } from './look';
import { pathPicture } from './path-picture';
import type { GridSheet, PathSheet } from './sheets';
import { gridCsv, gridText, pathCsv, pathText } from './tables';

/** What can be taken away: a path, or the grid between four sentences. */
export type Exported =
  | { readonly kind: 'path'; readonly sheet: PathSheet }
  | { readonly kind: 'corners'; readonly sheet: GridSheet };

export type ExportForm = 'csv' | 'png' | 'svg';

export function textOf({ kind, sheet }: Exported): string {
  return kind === 'path' ? pathText(sheet) : gridText(sheet);
}

/** Rejects where the browser cannot draw a picture. */
export async function fileOf(
  exported: Exported,
  form: ExportForm,
): Promise<{ readonly name: string; readonly blob: Blob }> {
  const name = `${exported.kind}-${exported.sheet.iteration}.${form}`;
  if (form === 'csv') {
    return { name, blob: new Blob([csvOf(exported)], { type: 'text/csv;charset=utf-8' }) };
  }
  const picture = svgOf(exported);
  const blob =
    form === 'svg'
      ? new Blob([picture], { type: 'image/svg+xml' })
      : await pngFile(drawingOf(picture));
  return { name, blob };
}

function csvOf({ kind, sheet }: Exported): string {
  return kind === 'path' ? pathCsv(sheet) : gridCsv(sheet);
}

function svgOf({ kind, sheet }: Exported): string {
  const look = presentLook();
  return kind === 'path' ? pathPicture(sheet, look) : gridPicture(sheet, look);
}

function drawingOf(picture: string): SVGSVGElement {
  const { documentElement } = new DOMParser().parseFromString(picture, 'image/svg+xml');
  if (!(documentElement instanceof SVGSVGElement)) throw new Error('The picture is no SVG.');
  return documentElement;
}
