/** Entry of the single file: defines the elements, and exports what a host may need. */
import './define.js';

export * from './index.js';
