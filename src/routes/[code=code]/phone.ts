// Where the phone's own script starts: it takes over what the server drew. Without Kit's router it is half the weight.
import { hydrate } from 'svelte';
import Phone from './Phone.svelte';

const target = document.getElementById('phone');
if (!target) throw new Error('the page has no phone to take over');
hydrate(Phone, { target, props: JSON.parse(target.dataset['given'] ?? '{}') });
