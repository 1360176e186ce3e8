import {mount, unmount} from 'svelte';
import Page from './page.svelte';

const page = mount(Page, {target: document.querySelector('main')!});
window.unmount = () => unmount(page);
