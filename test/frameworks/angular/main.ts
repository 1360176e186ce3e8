import '@angular/compiler';
import {bootstrapApplication} from '@angular/platform-browser';
import {Page} from './page.js';

const host = document.createElement('example-page');
document.querySelector('main')!.append(host);
window.unmount = async () => (await app).destroy();
const app = bootstrapApplication(Page);
