export const activityCsv = (..._: unknown[]): string => ''; // placeholder: overwrite
