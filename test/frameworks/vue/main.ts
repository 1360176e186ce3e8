import {createApp} from 'vue';
import Page from './page.vue';

const app = createApp(Page);
app.mount('main');
window.unmount = () => app.unmount();
