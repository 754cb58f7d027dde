// Draws the map of Weidenfurt, a town that does not exist, and writes it as GeoJSON for the demo's basemap:
//   node demo/weidenfurt-map.mjs
// Everything is computed from one seed: no map data of anybody, no dependency, the same file every time.
import { writeFileSync } from 'node:fs';

const WIDTH = 1600;
const HEIGHT = 1200;
/** How far streets, river and railway run on beyond the town, so that nobody sees them end. */
const BEYOND = 1400;

// Drawing units → WGS 84 degrees. One unit is about 2.1 m both ways at this latitude; five decimals are about half a unit.
const position = ([x, y]) => [round(9.1 + x * 0.00003), round(50.32 - y * 0.0000192)];
const round = (degrees) => Math.round(degrees * 1e5) / 1e5;

let state = 20261123;
/** Random number from 0 to 1 (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

// ── Geometry ─────────────────────────────────────────────────────────────────────────────────────────────────────

const bezier = (a, b, c, d) => (t) =>
  [0, 1].map((i) => (1 - t) ** 3 * a[i] + 3 * (1 - t) ** 2 * t * b[i] + 3 * (1 - t) * t * t * c[i] + t ** 3 * d[i]);

/** A curve as a line of points; `steps` of them to each piece. */
const sample = (pieces, steps) => [
  pieces[0](0),
  ...pieces.flatMap((piece) => Array.from({ length: steps }, (_, i) => piece((i + 1) / steps))),
];

/** A smooth line through all points (Catmull-Rom). */
function smooth(points, steps = 7) {
  const pieces = points.slice(0, -1).map((b, i) => {
    const a = points[i - 1] ?? b;
    const c = points[i + 1];
    const d = points[i + 2] ?? c;
    return bezier(
      b,
      [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6],
      [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6],
      c,
    );
  });
  return sample(pieces, steps);
}

/** Lengthens a line straight on at both ends. */
function runOn(points, by) {
  const on = (from, to) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    return [to[0] + ((to[0] - from[0]) / length) * by, to[1] + ((to[1] - from[1]) / length) * by];
  };
  return [on(points[1], points[0]), ...points, on(points.at(-2), points.at(-1))];
}

/** The area within `half` of a line. */
function widen(line, half) {
  const sides = line.map((p, i) => {
    const a = line[i - 1] ?? p;
    const b = line[i + 1] ?? p;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const across = [(-(b[1] - a[1]) / length) * half, ((b[0] - a[0]) / length) * half];
    return [
      [p[0] + across[0], p[1] + across[1]],
      [p[0] - across[0], p[1] - across[1]],
    ];
  });
  return [...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()];
}

function distance(p, line) {
  let nearest = Infinity;
  for (let i = 0; i < line.length - 1; i++) {
    const [[x1, y1], [x2, y2]] = [line[i], line[i + 1]];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const t = Math.max(0, Math.min(1, ((p[0] - x1) * dx + (p[1] - y1) * dy) / (dx * dx + dy * dy)));
    nearest = Math.min(nearest, Math.hypot(p[0] - x1 - t * dx, p[1] - y1 - t * dy));
  }
  return nearest;
}

function inside(p, ring) {
  let odd = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > p[1] !== yj > p[1] && p[0] < ((xj - xi) * (p[1] - yi)) / (yj - yi) + xi) odd = !odd;
  }
  return odd;
}

const inEllipse = (p, cx, cy, rx, ry) => ((p[0] - cx) / rx) ** 2 + ((p[1] - cy) / ry) ** 2 < 1;

/** What is nearer to site `i` than to any other (Voronoi), by cutting a box with the bisectors of its neighbours. */
function cell(sites, i, [left, top, right, bottom]) {
  const p = sites[i];
  let ring = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const others = sites.filter((_, j) => j !== i).map((q) => [q, Math.hypot(q[0] - p[0], q[1] - p[1])]);
  for (const [q, far] of others.sort((a, b) => a[1] - b[1])) {
    // A site twice as far as the farthest corner cannot cut any more off.
    if (far > 2 * Math.max(...ring.map((c) => Math.hypot(c[0] - p[0], c[1] - p[1])))) break;
    const beyond = (c) => (c[0] - (p[0] + q[0]) / 2) * (q[0] - p[0]) + (c[1] - (p[1] + q[1]) / 2) * (q[1] - p[1]);
    ring = ring.flatMap((a, k) => {
      const b = ring[(k + 1) % ring.length];
      const [da, db] = [beyond(a), beyond(b)];
      const cut =
        da > 0 !== db > 0 ? [[a[0] + ((b[0] - a[0]) * da) / (da - db), a[1] + ((b[1] - a[1]) * da) / (da - db)]] : [];
      return da > 0 ? cut : [a, ...cut];
    });
  }
  return ring;
}

/** A round, uneven shape: a wood, a meadow, a pond. */
function blob(cx, cy, rx, ry, corners = 11) {
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = (i / corners) * 6.283;
    const k = 0.86 + random() * 0.24;
    return [cx + Math.cos(angle) * rx * k, cy + Math.sin(angle) * ry * k];
  });
  const middle = (a, b) => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  return points.flatMap((p, i) => {
    const from = middle(points.at(i - 1), p);
    const to = middle(p, points[(i + 1) % corners]);
    return [0, 1 / 3, 2 / 3].map((t) =>
      [0, 1].map((k) => (1 - t) ** 2 * from[k] + 2 * (1 - t) * t * p[k] + t * t * to[k]),
    );
  });
}

// ── The town ─────────────────────────────────────────────────────────────────────────────────────────────────────

// prettier-ignore
const riverBed = [[-60, 250], [160, 300], [330, 420], [480, 520], [660, 545], [820, 500], [980, 470], [1130, 540], [1240, 680], [1380, 770], [1660, 800]];
// prettier-ignore
const streets = [
  ['Südring', [[-60, 760], [180, 740], [420, 830], [620, 860], [800, 830], [980, 850], [1200, 960], [1660, 1010]]],
  ['Brückenstraße', [[700, -40], [728, 180], [735, 360], [745, 520], [752, 640], [770, 760], [800, 830], [840, 980], [860, 1260]]],
  ['Lange Straße', [[-60, 520], [150, 540], [380, 600], [560, 650], [752, 650], [930, 640], [1060, 560], [1150, 430], [1300, 250], [1420, -40]]],
  ['Nordstraße', [[-60, 60], [240, 150], [480, 230], [735, 240], [980, 190], [1250, 160], [1660, 120]]],
  ['Gerberallee', [[980, 850], [985, 720], [990, 600], [1010, 470], [1020, 330], [1030, 180], [1040, -40]]],
];
// prettier-ignore
const railway = [[-60, 980], [200, 960], [480, 940], [760, 930], [1000, 920], [1250, 860], [1430, 700], [1660, 560]];

/** Middles of the blocks of houses, quarter by quarter: a narrow old town, a gridded quarter of 1880, suburbs. */
function blockSites() {
  const sites = [];
  const farFromAll = (p, least) => sites.every((q) => Math.hypot(q[0] - p[0], q[1] - p[1]) > least);

  const [cos, sin] = [Math.cos(0.22), Math.sin(0.22)];
  for (let i = -9; i < 10; i++) {
    for (let j = -5; j < 3; j++) {
      const [x, y] = [i * 66 + (j & 1 ? 8 : 0), j * 54];
      const p = [930 + x * cos - y * sin + (random() - 0.5) * 6, 250 + x * sin + y * cos + (random() - 0.5) * 6];
      if (p[0] > 520 && p[0] < 1420 && p[1] < 430 && p[1] > -40 && distance(p, riverBed) > 48) sites.push(p);
    }
  }

  for (let tries = 0, left = 150; left > 0 && tries < 60000; tries++) {
    const angle = random() * 6.283;
    const radius = Math.sqrt(random()) * 230;
    const p = [760 + Math.cos(angle) * radius * 1.25, 700 + Math.sin(angle) * radius];
    if (distance(p, riverBed) < 34 || !farFromAll(p, 31)) continue;
    sites.push(p);
    left--;
  }

  // Middle, turn, and the two spacings of each suburb.
  // prettier-ignore
  const suburbs = [[430, 300, -0.28, 70, 46], [240, 640, 0.2, 74, 48], [560, 1060, -0.06, 76, 50], [1260, 1030, 0.16, 78, 50], [1480, 470, 0.42, 74, 48], [1000, 1120, 0.05, 72, 48], [160, 1040, 0.1, 80, 50], [120, 60, 0.3, 80, 56], [1500, 200, -0.1, 74, 50], [1350, 640, 0.5, 70, 46], [300, 520, 0.3, 72, 48]];
  const nearest = (p) => {
    const far = suburbs.map(([x, y]) => Math.hypot(x - p[0], y - p[1]));
    return far.indexOf(Math.min(...far));
  };
  for (const [index, [cx, cy, turn, dx, dy]] of suburbs.entries()) {
    for (let i = -14; i < 15; i++) {
      for (let j = -14; j < 15; j++) {
        const [x, y] = [(i + (j % 3 ? 0 : 0.5)) * dx, j * dy];
        const p = [
          cx + x * Math.cos(turn) - y * Math.sin(turn) + (random() - 0.5) * 5,
          cy + x * Math.sin(turn) + y * Math.cos(turn) + (random() - 0.5) * 4,
        ];
        if (p[0] < -60 || p[0] > WIDTH + 60 || p[1] < -60 || p[1] > HEIGHT + 60) continue;
        if (nearest(p) !== index || distance(p, riverBed) < 40 || !farFromAll(p, 38)) continue;
        sites.push(p);
      }
    }
  }
  return sites;
}

const river = widen(smooth(runOn(riverBed, BEYOND), 9), 27);
const parkCells = [
  [1105, 640, 105, 76],
  [420, 705, 105, 76],
  [120, 110, 150, 90],
  [1510, 1050, 160, 100],
];
const sites = blockSites();
// The town ends softly, with gardens and gaps, not at the edge of a sheet.
const townEdge = blob(WIDTH / 2, HEIGHT / 2, 960, 740, 17);

const sheet = [-80, -80, WIDTH + 80, HEIGHT + 80];
const atEdge = ([x, y]) => x <= sheet[0] || y <= sheet[1] || x >= sheet[2] || y >= sheet[3];

const blocks = [];
const lawns = [];
const houses = [];
for (let i = 0; i < sites.length; i++) {
  const p = sites[i];
  const ring = cell(sites, i, sheet);
  if (parkCells.some((ellipse) => inEllipse(p, ...ellipse))) {
    lawns.push(ring);
    continue;
  }
  // Out there a cell can be a long splinter, as nothing lies beyond it.
  const splinter =
    !inEllipse(p, WIDTH / 2, HEIGHT / 2, 720, 520) && ring.some((q) => Math.hypot(q[0] - p[0], q[1] - p[1]) > 72);
  if (!inside(p, townEdge) || ring.some(atEdge) || splinter) continue;
  blocks.push(ring);
  const dense = Math.hypot(p[0] - 760, p[1] - 700) < 300 || (p[0] > 520 && p[0] < 1420 && p[1] < 430);
  if (dense || random() < 0.86) houses.push(dense ? [courtyard(p, ring)] : villas(p, ring));
}

/** A block made smaller towards its middle. */
function shrink(p, ring, k) {
  return ring.map((q) => [p[0] + (q[0] - p[0]) * k, p[1] + (q[1] - p[1]) * k]);
}

/** One house round a yard: a polygon with a hole. */
function courtyard(p, ring) {
  return [shrink(p, ring, 0.72), shrink(p, ring, 0.36).reverse()];
}

/** Small houses along the streets round a block. */
function villas(p, ring) {
  const front = shrink(p, ring, 0.66);
  return front.flatMap((a, e) => {
    const b = front[(e + 1) % front.length];
    const count = Math.floor(Math.hypot(b[0] - a[0], b[1] - a[1]) / 15);
    const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
    return Array.from({ length: count }, (_, h) => {
      if (random() < 0.28) return [];
      const at = (h + 0.5) / count;
      const [x, y] = [a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at];
      const [w, d] = [3 + random() * 2.5, 2.5 + random() * 1.5];
      const corner = ([u, v]) => [
        x + u * w * Math.cos(turn) - v * d * Math.sin(turn),
        y + u * w * Math.sin(turn) + v * d * Math.cos(turn),
      ];
      return [[[-1, -1], [1, -1], [1, 1], [-1, 1]].map(corner)]; // prettier-ignore
    }).filter((house) => house.length > 0);
  });
}

const pond = sample(
  [
    bezier([1060, 650], [1082, 624], [1136, 628], [1148, 656]),
    bezier([1148, 656], [1160, 684], [1118, 700], [1090, 694]),
    bezier([1090, 694], [1062, 688], [1046, 670], [1060, 650]),
  ],
  6,
);
const parks = [
  ['Stadtpark', blob(1105, 640, 142, 104)],
  ['Klosterwiese', blob(415, 705, 140, 100)],
  ['Nordpark', blob(1290, 330, 64, 46)],
  ['Lerchenholz', blob(110, 100, 230, 130)],
  ['Auwald', blob(1530, 1060, 230, 140)],
  ['Schulgarten', blob(640, 990, 62, 40)],
  [
    'Uferpark',
    sample(
      [
        bezier([230, 300], [330, 380], [420, 470], [520, 520]),
        bezier([520, 520], [620, 570], [700, 600], [860, 545]),
        bezier([860, 545], [1020, 490], [1010, 500], [1120, 590]),
        bezier([1120, 590], [1113, 607], [1107, 623], [1100, 640]),
        bezier([1100, 640], [1010, 560], [960, 540], [860, 580]),
        bezier([860, 580], [760, 620], [600, 640], [480, 570]),
        bezier([480, 570], [360, 500], [330, 460], [215, 370]),
      ],
      6,
    ),
  ],
];
const outskirts = [blob(-420, 380, 230, 330), blob(2060, 520, 300, 230), blob(1000, 1560, 420, 190), blob(520, -420, 380, 210), blob(-330, 1330, 260, 180), blob(1980, -180, 260, 200)]; // prettier-ignore
const footpaths = [
  [bezier([1010, 610], [1060, 618], [1150, 590], [1205, 680])],
  [bezier([1030, 690], [1070, 735], [1160, 735], [1205, 650])],
  [bezier([330, 690], [400, 720], [450, 690], [520, 730])],
  [bezier([400, 640], [420, 690], [400, 730], [440, 780])],
  [bezier([40, 60], [120, 120], [200, 80], [280, 180])],
].map((pieces) => sample(pieces, 8));
const roads = streets.map(([name, line]) => [name, smooth(name === 'Gerberallee' ? line : runOn(line, BEYOND))]);

// ── As GeoJSON ───────────────────────────────────────────────────────────────────────────────────────────────────

/** RFC 7946: the first position again at the end, outer rings counterclockwise, holes clockwise. */
function ringOf(points, hole = false) {
  const ring = points.map(position).filter((p, i, all) => String(p) !== String(all[(i + 1) % all.length]));
  const area = ring.reduce(
    (sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length][1] - ring[(i + 1) % ring.length][0] * y,
    0,
  );
  if (area > 0 === hole) ring.reverse();
  return [...ring, ring[0]];
}
const polygon = (points) => [ringOf(points)];
const feature = (type, coordinates, properties) => ({ type: 'Feature', properties, geometry: { type, coordinates } });
const landuse = (kind, points, name) =>
  feature('Polygon', polygon(points), { layer: 'landuse', kind, ...(name && { name }) });
const label = (kind, at, name, angle) =>
  feature('Point', position(at), { layer: 'place', kind, name, ...(angle && { angle }) });

/**
 * Many small polygons as few features, one for each square of the map: a third of the bytes less than one by one, and still small
 * enough that a map draws only what it shows.
 */
function bySquare(items, corner, polygons, properties) {
  const squares = Object.groupBy(items, (item) =>
    corner(item)
      .map((v) => Math.floor(v / 240))
      .join(),
  );
  return Object.values(squares).map((group) => feature('MultiPolygon', group.flatMap(polygons), properties));
}

/** What stands in a park, in the river or under a main street is not built. */
const built = ([front]) => {
  const middle = [0, 1].map((k) => front.reduce((sum, p) => sum + p[k], 0) / front.length);
  const free = (ring) => !inside(middle, ring) && !front.some((p) => inside(p, ring));
  return free(river) && parks.every(([, ring]) => free(ring)) && roads.every(([, line]) => distance(middle, line) > 9);
};

const features = [
  ...outskirts.map((ring) => landuse('park', ring)),
  ...bySquare(
    blocks,
    (ring) => ring[0],
    (ring) => [polygon(ring)],
    { layer: 'landuse', kind: 'block' },
  ),
  ...bySquare(
    lawns,
    (ring) => ring[0],
    (ring) => [polygon(ring)],
    { layer: 'landuse', kind: 'park' },
  ),
  ...parks.map(([name, ring]) => landuse('park', ring, name)),
  ...bySquare(
    houses.flat().filter(built),
    ([front]) => front[0],
    ([front, yard]) => [[ringOf(front), ...(yard ? [ringOf(yard, true)] : [])]],
    { layer: 'building', kind: 'building' },
  ),
  feature('Polygon', polygon(river), { layer: 'water', kind: 'river', name: 'Weide' }),
  feature('Polygon', polygon(pond), { layer: 'water', kind: 'pond' }),
  ...footpaths.map((line) => feature('LineString', line.map(position), { layer: 'road', kind: 'path' })),
  ...roads.map(([name, line]) => feature('LineString', line.map(position), { layer: 'road', kind: 'major', name })),
  feature('LineString', smooth(runOn(railway, BEYOND)).map(position), { layer: 'rail', kind: 'rail' }),
  label('district', [655, 705], 'Altstadt'),
  label('district', [1160, 250], 'Nordviertel'),
  label('district', [280, 640], 'Wiesental'),
  label('district', [560, 1040], 'Südstadt'),
  label('district', [1260, 1050], 'Am Bahndamm'),
  label('district', [420, 330], 'Uferstadt'),
  label('park', [1105, 598], 'Stadtpark'),
  label('park', [410, 745], 'Klosterwiese'),
  ...[
    ['street', 'Lange Straße', 0.27],
    ['street', 'Lange Straße', 0.66],
    ['street', 'Südring', 0.36],
    ['street', 'Südring', 0.74],
    ['street', 'Nordstraße', 0.4],
    ['street', 'Nordstraße', 0.66],
    ['street', 'Brückenstraße', 0.3],
    ['street', 'Gerberallee', 0.3],
    ['water', 'Weide', 0.24],
    ['water', 'Weide', 0.63],
  ].map(([kind, name, share]) => label(kind, ...along(name, share))),
];

/** Where a name stands on its line, and the angle at which to write it: degrees clockwise, never upside down. */
function along(name, share) {
  const line = smooth(name === 'Weide' ? riverBed : streets.find(([street]) => street === name)[1]);
  const lengths = line.slice(1).map((p, i) => Math.hypot(p[0] - line[i][0], p[1] - line[i][1]));
  let left = share * lengths.reduce((a, b) => a + b);
  const i = lengths.findIndex((length) => (left -= length) <= 0);
  const [a, b] = [line[i], line[i + 1]];
  const t = 1 + left / lengths[i];
  const degrees = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const upright = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
  return [[a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t], name, Math.round(upright)];
}

// One feature a line: small, and a change can be read in a diff.
const lines = features.map((f) => JSON.stringify(f)).join(',\n');
const file = new URL('feeds/weidenfurt-basemap.geojson', import.meta.url);
writeFileSync(file, `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`);
