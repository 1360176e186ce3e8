// Puts beside the bundles what needs no bundling.
import {copyFileSync} from 'node:fs';

copyFileSync('src/embed/reserve.css', 'dist/reserve.css');
