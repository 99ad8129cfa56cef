// The forms of a statement's phases, each fetched when its phase opens: nobody needs more than one at a time.
import type { Component } from 'svelte';
import type { Form, FormType } from '#lib/workshop/form.ts';
import type { EntryProps } from '../entry-props.ts';

type Asking = Extract<FormType, 'comment' | 'approve' | 'choose' | 'rate'>;
type FormComponent<Type extends FormType> = Component<
  EntryProps & { form: Extract<Form, { type: Type }> }
>;

const FORMS: { [Type in Asking]: () => Promise<{ default: FormComponent<Type> }> } = {
  comment: () => import('./CommentForm.svelte'),
  approve: () => import('./ApproveForm.svelte'),
  choose: () => import('./ChooseForm.svelte'),
  rate: () => import('../RateForm.svelte'),
};

type Writing = FormComponent<Extract<FormType, 'write'>>;
const writeOne = (): Promise<{ default: Writing }> => import('../WriteOne.svelte');
const writeSeveral = (): Promise<{ default: Writing }> => import('../WriteSeveral.svelte');

/** The whole screen for one text a person, a line for each of several. */
export async function writingFor(count: number): Promise<Writing> {
  return (await (count === 1 ? writeOne() : writeSeveral())).default;
}

export async function formFor<Type extends Asking>(type: Type): Promise<FormComponent<Type>> {
  return (await FORMS[type]()).default;
}

/** Fetches those not yet here. */
export async function fetchForms(): Promise<void> {
  await Promise.allSettled([writeOne, writeSeveral, ...Object.values(FORMS)].map((load) => load()));
}
