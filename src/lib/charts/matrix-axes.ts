/** Names of an axis and of its two ends: «Interés», «1 nada», «muchísimo 5». */
export interface MatrixAxis {
  name: string;
  low: string;
  high: string;
}

export interface MatrixAxes {
  x: MatrixAxis;
  y: MatrixAxis;
}
