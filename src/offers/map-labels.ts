import type { Drawing, Palette, Shape } from './paint.ts';

/** A name and where it is to stand. */
interface Label {
  text: string;
  /** Middle, in pixels. */
  x: number;
  y: number;
  /** Radians clockwise, never upside down. */
  angle: number;
  /** The lower, the more important. */
  rank: number;
  style: Style;
  /** Pixels of a line that a street's name has to fit on. */
  room: number;
}

interface Style {
  /** Without the family. */
  font: string;
  colour: keyof Palette;
  spacing?: string;
}

/** How the kinds of places look; a place of another kind is drawn like a district. */
const PLACES: Readonly<Record<string, Style & { rank: number; from: number }>> = {
  street: { font: '13px', colour: 'label', rank: 4, from: 14 },
  park: { font: '14px', colour: 'parkLabel', rank: 3, from: 14 },
  water: { font: 'italic 15px', colour: 'waterLabel', rank: 2, from: 13 },
  district: { font: 'bold 19px', colour: 'district', spacing: '1.2px', rank: 1, from: 11 },
};
const STREET: Style = { font: '13px', colour: 'label' };
const AREA: Style = { font: 'bold 15px', colour: 'district' };

/** The same street is named again after so many pixels. */
const REPEAT = 260;

/**
 * Draws the names of a view, once for all its tiles so that no name is cut at an edge: the important ones first, none over another,
 * all upright, each with a halo.
 *
 * @param drawings - With offsets in pixels of the canvas.
 * @returns How many there was room for.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  drawings: readonly Drawing[],
  zoom: number,
  colours: Palette,
  family: string,
  size: { width: number; height: number },
): number {
  const labels = drawings.flatMap((drawing) => drawing.shapes.flatMap((shape) => labelOf(shape, drawing, zoom, size)));
  labels.sort((a, b) => a.rank - b.rank || b.room - a.room || (a.text < b.text ? -1 : 1));
  const taken: { text: string; x: number; y: number; w: number; h: number }[] = [];
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3.5;
  for (const { text, x, y, angle, style, room } of labels) {
    context.font = `${style.font} ${family}`;
    if ('letterSpacing' in context) context.letterSpacing = style.spacing ?? '0px';
    const width = context.measureText(text).width;
    if (width > room) continue;
    const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
    const box = { text, x, y, w: width * cos + 18 * sin + 6, h: width * sin + 18 * cos + 6 };
    const blocked = taken.some(
      (other) =>
        (Math.abs(other.x - x) < (other.w + box.w) / 2 && Math.abs(other.y - y) < (other.h + box.h) / 2) ||
        (other.text === text && Math.hypot(other.x - x, other.y - y) < REPEAT),
    );
    if (blocked) continue;
    taken.push(box);
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    context.strokeStyle = colours.halo;
    context.strokeText(text, 0, 0);
    context.fillStyle = colours[style.colour];
    context.fillText(text, 0, 0);
    context.restore();
  }
  return taken.length;
}

function labelOf(
  shape: Shape,
  { scale, dx, dy }: Drawing,
  zoom: number,
  size: { width: number; height: number },
): Label[] {
  const { name: text, layer, kind, type, lines } = shape;
  const first = lines[0];
  if (!text || !first) return [];
  const at = (x: number, y: number, rank: number, style: Style, angle = 0, room = Infinity): Label[] => {
    const inside = x > 0 && y > 0 && x < size.width && y < size.height;
    return inside ? [{ text, x, y, angle: upright(angle), rank, style, room }] : [];
  };
  if (layer === 'place' && type === 'point') {
    const style = (Object.hasOwn(PLACES, kind) ? PLACES[kind] : undefined) ?? PLACES['district']!;
    const angle = ((shape.angle ?? 0) * Math.PI) / 180;
    return zoom < style.from ? [] : at(first[0]! * scale + dx, first[1]! * scale + dy, style.rank, style, angle);
  }
  if (layer === 'landuse' && kind === 'block') {
    const [x, y] = [0, 1].map((axis) => {
      const values = first.filter((_, index) => index % 2 === axis) as number[];
      return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
    });
    return at(x! * scale + dx, y! * scale + dy, 3, AREA);
  }
  if (layer !== 'road' || type !== 'line' || zoom < 15) return [];
  return lines.flatMap((line) => {
    const stretch = longestStretch(line, scale);
    return stretch.length < 40
      ? []
      : at(stretch.x * scale + dx, stretch.y * scale + dy, 5, STREET, stretch.angle, stretch.length);
  });
}

/** The longest nearly straight part of a line: where a name can be read. Middle in the line's units, length in pixels. */
function longestStretch(line: Shape['lines'][number], scale: number) {
  let best = { x: 0, y: 0, angle: 0, length: 0 };
  let start = 0;
  for (let i = 2; i < line.length; i += 2) {
    const [x0, y0, x1, y1] = [line[start]!, line[start + 1]!, line[i]!, line[i + 1]!];
    const length = Math.hypot(x1 - x0, y1 - y0) * scale;
    const angle = Math.atan2(y1 - y0, x1 - x0);
    if (length > best.length) best = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, angle, length };
    const next = Math.atan2(line[i + 3]! - y1, line[i + 2]! - x1);
    if (Math.abs(Math.sin(next - angle)) > 0.2) start = i;
  }
  return best;
}

/** Never upside down: -90 to 90 degrees. */
const upright = (angle: number) => Math.atan(Math.tan(angle));
