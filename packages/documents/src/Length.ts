/** Lengths of WordprocessingML are twips: twentieths of a point. */
export const ofMillimetres = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
export const ofPoints = (points: number): number => Math.round(points * 20);
