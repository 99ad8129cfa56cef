// The forms of a statement's phases, each fetched when its phase opens: nobody needs more than one at a time.
import type { Component } from 'svelte';
import type { Form, FormType } from '#lib/workshop/form.ts';
import type { EntryProps } from '../entry-props.ts';

type Asking = Extract<FormType, 'write' | 'comment' | 'approve' | 'choose' | 'rate'>;
type FormComponent<Type extends Asking> = Component<
  EntryProps & { form: Extract<Form, { type: Type }> }
>;

const FORMS: { [Type in Asking]: () => Promise<{ default: FormComponent<Type> }> } = {
  write: () => import('../WriteForm.svelte'),
  comment: () => import('./CommentForm.svelte'),
  approve: () => import('./ApproveForm.svelte'),
  choose: () => import('./ChooseForm.svelte'),
  rate: () => import('../RateForm.svelte'),
};

export async function formFor<Type extends Asking>(type: Type): Promise<FormComponent<Type>> {
  return (await FORMS[type]()).default;
}

/** Fetches those not yet here. */
export async function fetchForms(): Promise<void> {
  await Promise.allSettled(Object.values(FORMS).map((load) => load()));
}
