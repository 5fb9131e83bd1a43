import { describe, expect, it } from 'vitest';
import { labels } from './mapLabels';
import { closerView, placed, SIZE, viewOf } from './mapView';

const point = (latitude: number, longitude: number) => ({ latitude, longitude });

const ternopil = point(49.55, 25.59);
const kyiv = point(50.45, 30.52);
const ankara = point(39.9, 32.9);
const miami = point(25.77, -80.19);
const suva = point(-18.1, 178.4);
const apia = point(-13.8, -171.8);

describe('a map', () => {
  it('shows all places within its frame, north above and east to the right', () => {
    const points = [ternopil, kyiv, ankara, miami];
    const view = viewOf(points);
    for (const { x, y } of points.map((each) => placed(each, view))) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(SIZE.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(SIZE.height);
    }
    expect(placed(kyiv, view).x).toBeGreaterThan(placed(ternopil, view).x);
    expect(placed(kyiv, view).y).toBeLessThan(placed(ankara, view).y);
  });

  it('has its only place in the middle', () => {
    const { x, y } = placed(kyiv, viewOf([kyiv]));
    expect([x, y]).toEqual([SIZE.width / 2, SIZE.height / 2]);
  });

  it('goes across the date line', () => {
    expect(viewOf([suva, apia]).width).toBeLessThan(30);
    const view = viewOf([suva, apia]);
    expect(placed(apia, view).x).toBeGreaterThan(placed(suva, view).x);
  });

  it('begins where most places lie when some are far off', () => {
    const view = closerView([ternopil, kyiv, ankara, miami]);
    expect(view?.width).toBeLessThan(40);
    expect(closerView([kyiv, ternopil])).toBeNull();
    expect(closerView([kyiv, miami, suva])).toBeNull();
    expect(closerView([])).toBeNull();
  });
});

describe('the names on a map', () => {
  it('stand beside their places', () => {
    expect(labels([{ name: 'Kyiv', x: 100, y: 100 }])).toEqual([
      { x: 108, y: 103.5, anchor: 'start' },
    ]);
  });

  it('go to another side at the edge, and are left out where there is no room', () => {
    const [edge] = labels([{ name: 'Ternopil', x: SIZE.width - 10, y: 100 }]);
    expect(edge?.anchor).toBe('end');
    const crowd = Array.from({ length: 6 }, () => ({ name: 'Kyiv', x: 100, y: 100 }));
    expect(labels(crowd).map((label) => label?.anchor ?? null)).toEqual([
      'start',
      'end',
      null,
      null,
      null,
      null,
    ]);
  });

  it('do not lie over each other', () => {
    const [first, second] = labels([
      { name: 'Ternopil', x: 100, y: 100 },
      { name: 'Kyiv', x: 112, y: 108 },
    ]);
    expect(first).not.toBeNull();
    expect(second).not.toEqual(first);
  });
});
