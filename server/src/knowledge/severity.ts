/** Order matters: the first is the gravest. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';
