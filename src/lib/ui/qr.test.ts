import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { qrPath } from './qr.ts';

test('every dark module of the code is in the path, and no light one', () => {
  const address = 'http://192.168.1.20:3000/482913';
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const dark = new Set<string>();
  for (const [, x, y, width] of qrPath(address).path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let module = 0; module < Number(width); module++) dark.add(`${Number(x) + module},${y}`);

  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++)
      expect(dark.has(`${x},${y}`), `${x},${y}`).toBe(Boolean(modules.get(y, x)));
});

test('a side has 21 + 4n modules', () => {
  expect((qrPath('encuadre.example/482913').size - 21) % 4).toBe(0);
});
