/** The console's dialogs; one is open at a time. */
export type DialogName =
  | 'keys'
  | 'details'
  | 'people'
  | 'agenda'
  | 'times'
  | 'join'
  | 'outcome'
  | 'revote'
  | 'pick'
  | 'behalf'
  | 'reopen'
  | 'end';
