// Whatever is typed stays text: on phone, stage, console and results nothing runs, opens or is fetched.
import { expect, test } from './test.ts';
import type { Phone } from './phone.ts';

const HOSTILE = {
  script: '<script>window.hacked=1;alert(1)</script> institutos',
  attribute: '"><img src=x onerror="window.hacked=1"> y \'onfocus=alert(1) autofocus',
  link: 'javascript:alert(document.domain)//https://evil.example/a',
  svg: '<svg onload=alert(1)><a href="//evil.example">x</a></svg> datos',
  template: '{{constructor.constructor("alert(1)")()}} ${alert(1)} </textarea>',
  style: '</style><link rel=stylesheet href=//evil.example/a.css> fin',
} as const;

/** Overrides of direction and other invisibles are taken out; the words stay. */
const BIDI = { typed: 'abc\u202Edef\u2066ghi\u200B fin', kept: 'abcdefghi fin' };
const TOO_LONG = `${'Largo '.repeat(100)}`;

test('hostile text in every field stays text on every surface', async ({ desk }) => {
  test.setTimeout(180_000);
  const console = await desk.workshop({
    title: HOSTILE.script,
    organisation: HOSTILE.attribute,
    question: `${HOSTILE.svg} ${HOSTILE.link}`,
  });
  const stage = await desk.stage(console);
  await stage.sees(HOSTILE.script);
  const code = await console.code();
  const phones = [await desk.phone({ width: 320, height: 640 }), await desk.phone()] as const;
  const [one, other] = phones;
  for (const [phone, name] of [
    [one, HOSTILE.attribute],
    [other, HOSTILE.svg],
  ] as const) {
    await phone.typeCode(code);
    await phone.join({ name, group: 'Asociados' });
  }

  await test.step('a statement, comments and a note', async () => {
    await console.goTo('Primera declaración');
    await console.goOn('Abrir: escribir');
    await refuseTooLong(one);
    await one.write(`${HOSTILE.script} ${HOSTILE.style} y más palabras para llegar al mínimo`);
    await other.write(`${HOSTILE.template} ${BIDI.typed} y más palabras para llegar al mínimo`);
    await console.goOn('Cerrar la escritura', 'Revelar los resultados');
    await stage.sees(HOSTILE.script, BIDI.kept);
    await console.sees(HOSTILE.script, HOSTILE.template);
    await console.goOn('Abrir: comentar');
    await one.comment({ check: '¿Es una sola oportunidad?', keep: HOSTILE.attribute });
    await other.comment({ check: '¿Es una sola oportunidad?', keep: HOSTILE.svg });
    await console.page.getByRole('textbox', { name: 'Nota privada' }).fill(HOSTILE.template);
    await console.sees('Guardada');
    await console.goOn('Cerrar los comentarios', 'Revelar los resultados');
  });
  await test.step('factors with their evidence, and what the facilitator adds', async () => {
    await console.goTo('Enlistar factores');
    await console.goOn('Abrir: escribir');
    await one.list([{ text: HOSTILE.script, detail: HOSTILE.svg }]);
    await other.list([{ text: BIDI.typed, kept: BIDI.kept, detail: HOSTILE.link }]);
    await console.goOn('Cerrar la escritura', 'Revelar los resultados');
    await stage.sees(BIDI.kept);
    await console.sees(HOSTILE.script, BIDI.kept);
    await console.page
      .getByRole('textbox', { name: 'Agregar uno que nadie escribió' })
      .fill(HOSTILE.attribute);
    await console.press('Agregar');
    await expect(console.items(HOSTILE.attribute)).toHaveCount(1);
  });
  await test.step('a live cloud', async () => {
    await console.goTo('Nube de actores');
    await console.goOn('Abrir: escribir');
    await one.list([{ text: HOSTILE.script }, { text: HOSTILE.svg }]);
    await other.list([{ text: HOSTILE.link }]);
    await expect(stage.page.getByText('javascript:alert').first()).toBeVisible();
    await console.goOn('Cerrar la escritura');
  });
  await test.step('the results', async () => {
    await console.goTo('Cierre');
    await console.goOn(
      'Abrir: calificar',
      'Cerrar la calificación',
      'Revelar los resultados',
      'Terminar el taller',
    );
    await console.press('Terminar y ver resultados');
    await console.sees(HOSTILE.style, HOSTILE.template, HOSTILE.link, BIDI.kept);
    await one.sees('Gracias por participar', HOSTILE.svg);
  });
  for (const { page } of [console, stage, ...phones])
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

/** Six hundred characters where four hundred fit: said, and kept. */
async function refuseTooLong(phone: Phone): Promise<void> {
  await phone.hands.type(phone.field('Su texto'), TOO_LONG);
  await phone.press('Enviar');
  await expect(phone.page.getByRole('alert')).toContainText('el máximo es 400');
  await expect(phone.field('Su texto')).toHaveValue(TOO_LONG);
}
