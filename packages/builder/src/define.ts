import '@parcours/runner/define';
import {StepEditor} from './editors/step-editor/step-editor.js';
import {ChannelField} from './editors/message-editor/channel-field.js';
import {SmsMeter} from './editors/message-editor/sms-meter.js';
import {SiteRemark} from './editors/review-editor/site-remark.js';
import {DateField} from './fields/date-field/date-field.js';
import {FileButton} from './fields/file-button.js';
import {AnswersField} from './form/answers-field/answers-field.js';
import {ColorField} from './form/color-field/color-field.js';
import {ConditionField} from './form/condition-field/condition-field.js';
import {FilterField} from './form/filter-field/filter-field.js';
import {LanguagesField} from './form/languages-field/languages-field.js';
import {ListField} from './form/list-field/list-field.js';
import {HostField} from './form/host-field.js';
import {PartField} from './form/part-field.js';
import {NumberField} from './fields/number-field/number-field.js';
import {SelectField} from './fields/select-field/select-field.js';
import {SwitchField} from './fields/switch-field/switch-field.js';
import {TextField} from './fields/text-field/text-field.js';
import {UploadField} from './fields/upload-field/upload-field.js';
import {RecoveredLine} from './saving/recovered-line.js';
import {SaveStatus} from './saving/save-status.js';
import {VersionsTable} from './saving/versions-table.js';
import {SequenceVersions} from './saving/sequence-versions.js';
import {SequenceBar} from './bar/sequence-bar.js';
import {SequenceMenu} from './menu/sequence-menu.js';
import {SequencePath} from './path/sequence-path.js';
import {MessagePreview} from './preview/message-preview.js';
import {CopyButton} from './share/copy-button.js';
import {SequenceShare} from './share/sequence-share.js';
import {SequencePreview} from './preview/sequence-preview.js';
import {SequenceJson} from './json/sequence-json.js';
import {SequenceTranslations} from './translations/sequence-translations.js';
import {SequenceShortcuts} from './shortcuts/sequence-shortcuts.js';
import {SequenceGallery} from './sequence-gallery/sequence-gallery.js';
import {SequenceMiniature} from './sequence-gallery/sequence-miniature.js';
import {SequenceList} from './sequence-list/sequence-list.js';
import {SequenceBuilder} from './sequence-builder/sequence-builder.js';

// The builder comes last: when it wakes up on the page, all that it renders is there.
const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'sequence-text-field': TextField,
  'sequence-switch-field': SwitchField,
  'sequence-select-field': SelectField,
  'sequence-number-field': NumberField,
  'sequence-date-field': DateField,
  'sequence-file-button': FileButton,
  'sequence-upload-field': UploadField,
  'sequence-host-field': HostField,
  'sequence-part-field': PartField,
  'sequence-list-field': ListField,
  'sequence-answers-field': AnswersField,
  'sequence-filter-field': FilterField,
  'sequence-condition-field': ConditionField,
  'sequence-color-field': ColorField,
  'sequence-languages-field': LanguagesField,
  'sequence-channel-field': ChannelField,
  'sequence-sms-meter': SmsMeter,
  'sequence-site-remark': SiteRemark,
  'sequence-menu': SequenceMenu,
  'sequence-bar': SequenceBar,
  'sequence-save-status': SaveStatus,
  'sequence-recovered-line': RecoveredLine,
  'sequence-versions-table': VersionsTable,
  'sequence-versions': SequenceVersions,
  'sequence-path': SequencePath,
  'sequence-copy-button': CopyButton,
  'sequence-translations': SequenceTranslations,
  'sequence-json': SequenceJson,
  'sequence-shortcuts': SequenceShortcuts,
  'sequence-share': SequenceShare,
  'sequence-message-preview': MessagePreview,
  'sequence-preview': SequencePreview,
  'sequence-step-editor': StepEditor,
  'sequence-miniature': SequenceMiniature,
  'sequence-gallery': SequenceGallery,
  'sequence-list': SequenceList,
  'sequence-builder': SequenceBuilder,
};
for (const [tag, element] of Object.entries(elements)) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
