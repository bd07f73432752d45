import '@parcours/runner/define';
import {StepEditor} from './editors/step-editor/step-editor.js';
import {NumberField} from './fields/number-field/number-field.js';
import {SelectField} from './fields/select-field/select-field.js';
import {SwitchField} from './fields/switch-field/switch-field.js';
import {TextField} from './fields/text-field/text-field.js';
import {RecoveredLine} from './saving/recovered-line.js';
import {SaveStatus} from './saving/save-status.js';
import {SequenceVersions} from './saving/sequence-versions.js';
import {SequenceMenu} from './menu/sequence-menu.js';
import {SequencePath} from './path/sequence-path.js';
import {SequencePreview} from './preview/sequence-preview.js';
import {SequenceBuilder} from './sequence-builder/sequence-builder.js';

// The builder comes last: when it wakes up on the page, all that it renders is there.
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'sequence-text-field': TextField,
  'sequence-switch-field': SwitchField,
  'sequence-select-field': SelectField,
  'sequence-number-field': NumberField,
  'sequence-menu': SequenceMenu,
  'sequence-save-status': SaveStatus,
  'sequence-recovered-line': RecoveredLine,
  'sequence-versions': SequenceVersions,
  'sequence-path': SequencePath,
  'sequence-preview': SequencePreview,
  'sequence-step-editor': StepEditor,
  'sequence-builder': SequenceBuilder,
};
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
