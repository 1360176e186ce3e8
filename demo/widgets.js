// What the demo shows of the register of the widgets. In dist-demo this file has it as data.
export {common, widgets} from '../scripts/register.mjs';
