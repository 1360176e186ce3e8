import {createRoot} from 'react-dom/client';
import {Page} from './page.js';

const root = createRoot(document.querySelector('main')!);
root.render(<Page />);
window.unmount = () => root.unmount();
