// Words that turn a phrase round or say how much: «falta de pago» is not «pago», «poca» is as good as «baja».

const sides = {
  absent:
    'no sin nadie nunca jamás ningún ninguno ninguna nulo nula falta faltan faltar ausencia carencia carecer escasez ' +
    'escaso escasa escasos escasas insuficiente insuficientes insuficiencia',
  low: 'bajo baja bajos bajas poco poca pocos pocas menos menor menores',
  high: 'alto alta altos altas mucho mucha muchos muchas más mayor mayores elevado elevada',
  bad: 'malo mala malos malas mal peor peores deficiente deficientes deficiencia pésimo pésima',
  good: 'bueno buena buenos buenas buen bien mejor mejores',
  rising: 'aumento aumentar incremento incrementar crecimiento crecer alza',
  falling: 'disminución disminuir reducción reducir decremento decrecer caída',
} as const;

export type Polarity = keyof typeof sides;

const polarities = new Map<string, Polarity>(
  (Object.keys(sides) as Polarity[]).flatMap((polarity) =>
    sides[polarity].split(' ').flatMap((word): [string, Polarity][] => [
      [word, polarity],
      [word.normalize('NFD').replace(/\u0301/gu, ''), polarity],
    ]),
  ),
);

/** What the word, in lower case, says about the others; undefined for a word that stands for itself. */
export function polarityOf(word: string): Polarity | undefined {
  return polarities.get(word);
}
