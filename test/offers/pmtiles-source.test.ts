import { expect } from 'chai';

import { loadPmtiles } from '../../src/offers/pmtiles-source.ts';

const archive = '/demo/feeds/dreieich.pmtiles';
const { fetch } = globalThis;

describe('loadPmtiles', () => {
  const asked: string[] = [];

  beforeEach(() => {
    asked.length = 0;
  });
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  /** A server that answers in its own way. */
  const serve = (answer: (url: string, range: string) => Promise<Response>) => {
    globalThis.fetch = (input, init) => {
      const range = new Headers(init?.headers).get('range') ?? '';
      asked.push(range);
      return answer(input as string, range);
    };
  };
  const kinds = async (source: Awaited<ReturnType<typeof loadPmtiles>>, x: number, y: number, zoom: number) =>
    new Set((await source.tile(x, y, zoom))?.shapes.map(({ layer }) => layer));

  // 50.0017° N, 8.7131° E
  const [x, y] = [17_177, 11_112];

  it('asks for the parts that it needs', async () => {
    serve((url, range) => fetch(url, { headers: { range } }));
    const source = await loadPmtiles(archive);
    const layers = await kinds(source, x, y, 15);
    expect([...layers]).to.include.members(['landuse', 'building', 'road']);
    expect(asked.every((range) => /^bytes=\d+-\d+$/.test(range))).to.equal(true);
    expect(source.credit).to.equal('© OpenStreetMap contributors (ODbL 1.0)');
  });

  it('takes the whole file once where a server knows no ranges', async () => {
    serve((url) => fetch(url));
    const source = await loadPmtiles(archive);
    expect((await kinds(source, x, y, 15)).has('road')).to.equal(true);
    await source.tile(x >> 1, y >> 1, 14);
    expect(asked).to.have.length(1);
  });

  it('does not take a file of any size', async () => {
    serve(() => Promise.resolve(new Response('', { headers: { 'content-length': String(31 * 2 ** 20) } })));
    const error = await loadPmtiles('/huge.pmtiles').catch(String);
    expect(error).to.include('/huge.pmtiles is too large');
  });

  it('says which file is not there', async () => {
    serve(() => Promise.resolve(new Response('', { status: 404 })));
    expect(await loadPmtiles('/no.pmtiles').catch(String)).to.include('/no.pmtiles answered 404');
  });

  it('draws the last tiles larger beyond the last zoom, and nothing before the first', async () => {
    const source = await loadPmtiles(archive);
    const [deep, parent] = [await source.tile(x * 4 + 3, y * 4 + 1, 17), await source.tile(x, y, 15)];
    expect(deep!.shapes).to.equal(parent!.shapes);
    expect([deep!.scale, deep!.dx, deep!.dy]).to.deep.equal([1024, -768, -256]);
    expect(await source.tile(0, 0, 3)).to.equal(undefined);
    expect(await source.tile(0, 0, 15)).to.equal(undefined);
  });
});
