import {type Issue, type LocalizedText, resolveText} from '@parcours/definition';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import type {Command} from './commands/command.js';
import {isWithin, type Path} from './commands/path.js';
import {EditEvent} from './events/edit-event.js';
import {translator} from './locale/translate.js';
import type {Scope} from './scope.js';
import {readable} from './variables.js';

/** What all parts of the editor share: the document, their language, and how they change something. */
export abstract class BuilderElement extends LitElement {
  /** The document and what is known of it. Nothing renders until it is set. */
  @property({attribute: false}) scope?: Scope;

  /** Interface text. */
  protected readonly msg = translator(() => this.language);

  /** The language of the interface. */
  get language(): string {
    return this.scope?.locale ?? 'en';
  }

  /** A text of the document, in the language being written, as one reads it in a list. */
  protected words(text: LocalizedText | undefined): string {
    const {content = '', document} = this.scope ?? {};
    return readable(resolveText(text, content, document?.locales[0] ?? '')?.text ?? '');
  }

  /** What is wrong at a path, or below it. */
  protected issuesAt(path: Path): readonly Issue[] {
    return this.scope?.issues.filter(issue => isWithin(issue.path, path)) ?? [];
  }

  /** Asks for a change. Acts of one `burst` in quick succession are undone as one. */
  protected edit(command: Command, burst?: string) {
    this.dispatchEvent(new EditEvent(command, burst));
  }
}
