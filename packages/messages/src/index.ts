export {renderLink} from './render-link.js';
export type {LinkOptions, RenderedLink} from './render-link.js';
export {renderQrCode} from './render-qr-code.js';
export {renderSms} from './render-sms.js';
export type {CostlyCharacter, RenderedSms, SmsOptions} from './render-sms.js';
export type {MessageContext} from './context.js';
